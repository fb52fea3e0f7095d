import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import * as importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** For each folder in `src`: the other folders that its modules may import. `pages` may import everything. */
const mayImport = {
  domain: [],
  'questionnaire-files': ['domain'],
  offline: [],
  i18n: ['domain'],
  chart: ['domain'],
  address: ['domain'],
  storage: ['domain'],
  browser: ['domain'],
  'page-data': ['domain', 'i18n'],
  words: ['domain', 'i18n', 'address', 'page-data'],
  state: ['storage', 'browser', 'domain', 'address'],
  components: ['state', 'storage', 'browser', 'domain', 'address', 'chart', 'words', 'i18n', 'page-data', 'styles'],
  layouts: ['components', 'address', 'domain', 'i18n', 'styles'],
};

/**
 * Packages that only some folders may import. `packages` is a regular expression. With `allowTypeImports`, all folders
 * may import types.
 */
const packageImporters = [
  { packages: 'zod', folders: ['domain'] },
  { packages: 'chart\\.js', folders: ['chart'] },
  { packages: 'leven|yaml', folders: ['questionnaire-files'] },
  { packages: 'node:.*', folders: ['questionnaire-files', 'page-data', 'offline'] },
  { packages: 'astro|astro:.*|@astrojs', folders: ['questionnaire-files', 'page-data', 'components', 'layouts'] },
  { packages: 'svelte', folders: ['state', 'components'] },
  // Page data is selected at build time, so browser code needs only its types.
  { packages: '#page-data', folders: ['page-data'], allowTypeImports: true },
  // Other folders get texts from `textsIn` or as props, and so always in the language of the page.
  { packages: '#i18n/(en|nb)', folders: ['i18n'], allowTypeImports: true },
];

const packageRules = Object.keys(mayImport).map((folder) => ({
  files: [`src/${folder}/**/*.{ts,svelte,astro}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: packageImporters
          .filter(({ folders }) => !folders.includes(folder))
          .map(({ packages, folders, allowTypeImports = false }) => ({
            regex: `^(${packages})(/.*)?$`,
            allowTypeImports,
            message: `Only ${folders.map((home) => `#${home}`).join(', ')} may import this.`,
          })),
      },
    ],
  },
}));

const directions = Object.entries(mayImport).map(([folder, others]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...others].map((name) => `./${name}`),
  message: `#${folder} may import only ${['itself', ...others.map((name) => `#${name}`)].join(', ')}.`,
}));

const exclusiveTest = {
  selector: "MemberExpression[property.name='only'][object.name=/^(it|test|describe)$/]",
  message: '`.only` skips all other tests: remove it.',
};
const inlineStyle = { selector: "SvelteAttribute[key.name='style']", message: 'The security policy blocks style="…".' };
const selectedOption = {
  selector:
    "SvelteElement[name.name='option'] > SvelteStartTag > :matches(SvelteAttribute, SvelteShorthandAttribute)[key.name='selected']",
  message: 'Firefox ignores `selected` once the user has chosen an option: set `value` on the <select>.',
};
const inlineScript = {
  selector:
    "JSXOpeningElement[name.name='script']:has(JSXNamespacedName[namespace.name='is'][name.name='inline']):not(:has(JSXAttribute[name.name='src']))",
  message: 'The security policy blocks inline scripts: give is:inline a src.',
};
const untrustedMarkup = {
  selector:
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
  message: 'Trusted Types block markup from strings: write text.',
};

export default defineConfig(
  globalIgnores(['dist', 'test-results', '.astro', 'node_modules']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: [] },
        extraFileExtensions: ['.svelte', '.astro'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
  { files: ['**/*.astro'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
  {
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Passing on a method is safe: `storage` and `words` have closures without `this`, and classes of `state` declare
      // handlers as arrow functions.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // ESLint does not know the types in Astro templates. `astro check` checks them instead.
  { files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [importX.createNodeResolver()],
      'import-x/ignore': ['/node_modules/'],
      'import-x/extensions': ['.ts', '.js', '.svelte', '.astro'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts'],
        [`${import.meta.dirname}/tests/tools/script-parser.ts`]: ['.svelte', '.astro'],
      },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones: directions }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      'max-params': ['error', 3],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', exclusiveTest, inlineStyle, selectedOption, inlineScript, untrustedMarkup],
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      // ESLint does not know the types of imported components. `svelte-check` checks them instead.
      ...Object.fromEntries(
        ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
          `@typescript-eslint/no-unsafe-${use}`,
          'off',
        ]),
      ),
    },
  },
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error', 'astro/no-unused-css-selector': 'error' } },
  packageRules,
  {
    files: ['tests/**/*.ts', '**/*.config.*'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'max-params': 'off',
      'no-console': 'off',
      'no-restricted-syntax': ['error', exclusiveTest],
      // `expect.any()` and similar matchers return `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.config.*', 'src/content.config.ts', 'tests/support/runes-environment.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
