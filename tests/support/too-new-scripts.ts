import { Linter, type Rule } from 'eslint';
import esX from 'eslint-plugin-es-x';

import { compatData, featureAt, isLacked } from './oldest-browsers.ts';

const { api } = compatData;
/** Global objects and their interfaces. */
const singletons = {
  navigator: 'Navigator',
  document: 'Document',
  history: 'History',
  location: 'Location',
  CSS: 'CSS',
};

/**
 * ESLint rule that reports browser APIs, by name, that one of the oldest supported browsers lacks. `object.member?.` is
 * allowed, because it is a guard.
 */
const browserApi: Rule.RuleModule = {
  create: (context) => ({
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier' || node.computed) return;
      const { parent } = node;
      const isGuard = parent.type === 'MemberExpression' && parent.object === node && parent.optional;
      const [object, member] = [node.object.name, node.property.name];
      if (!isGuard && isLacked(memberFeature(object, member))) context.report({ node, message: `${object}.${member}` });
    },
    VariableDeclarator({ id, init }) {
      if (id.type !== 'ObjectPattern' || init?.type !== 'Identifier') return;
      for (const node of id.properties) {
        if (node.type !== 'Property' || node.key.type !== 'Identifier') continue;
        const [object, member] = [init.name, node.key.name];
        if (isLacked(memberFeature(object, member))) context.report({ node, message: `${object}.${member}` });
      }
    },
    'Program:exit'(node) {
      for (const { identifier } of context.sourceCode.getScope(node).through) {
        if (isLacked(globalFeature(identifier.name))) context.report({ node: identifier, message: identifier.name });
      }
    },
  }),
};

function memberFeature(object: string, member: string) {
  const singleton = (singletons as Record<string, string>)[object];
  if (singleton !== undefined) return featureAt(api, singleton, member);
  if (object === 'globalThis' || object === 'window') return globalFeature(member);
  return featureAt(api, object, `${member}_static`);
}

function globalFeature(name: string) {
  return featureAt(api, name) ?? featureAt(api, 'Window', name);
}

/**
 * ESLint rules that report language features newer than ES2023. They match new methods by name, on any object. Methods
 * of iterators are exceptions, because arrays have older methods of the same names.
 */
const languageRules = Object.fromEntries(
  Object.keys(esX.configs['flat/restrict-to-es2023'].rules ?? {}).map((rule) => [
    rule,
    rule.includes('-prototype-') && !rule.includes('iterator') ? ['error', { aggressive: true }] : 'error',
  ]),
) as Linter.RulesRecord;

/** @returns Unsupported features of a script, without duplicates: names of browser APIs, and ESLint’s messages. */
export function tooNewScript(script: string, sourceType: 'module' | 'script'): string[] {
  const messages = new Linter().verify(script, {
    languageOptions: { ecmaVersion: 2022, sourceType },
    linterOptions: { noInlineConfig: true },
    plugins: { 'es-x': esX, site: { rules: { 'browser-api': browserApi } } },
    rules: { ...languageRules, 'site/browser-api': 'error' },
  });
  return [...new Set(messages.map(({ message }) => message))];
}
