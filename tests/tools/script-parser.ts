import { parser } from 'typescript-eslint';

/** The type that the package declares lacks the parameter `options`. */
const typescript = parser as { parseForESLint: (code: string, options: { filePath: string }) => unknown };

/** Matches a script element, or the front matter of an Astro file. */
const code = /<script\b[^>]*>([\s\S]*?)<\/script>|^---\n([\s\S]*?)\n---$/gm;

/**
 * ESLint parser of .svelte and .astro files, with which the rule against import cycles follows their imports. It parses
 * only their scripts, and preserves line numbers.
 */
export function parseForESLint(content: string, options: { filePath: string }): unknown {
  let script = '';
  for (const match of content.matchAll(code)) {
    const text = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(text);
    script += content.slice(script.length, start).replaceAll(/[^\n]/g, ' ') + text;
  }
  return typescript.parseForESLint(script, { ...options, filePath: `${options.filePath}.ts` });
}
