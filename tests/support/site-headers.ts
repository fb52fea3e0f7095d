import { readFileSync } from 'node:fs';

/** The file with the headers of the site, which some hosts read. */
export const headersFile = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8').trimEnd();

/** Headers by path, from that file. */
export const headerRules: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  headersFile.split('\n\n').map((rule) => {
    const [path, ...lines] = rule.split('\n');
    const headers = lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 2)]);
    return [path, Object.fromEntries(headers)] as const;
  }),
);

/** Headers of every file of the site. */
export const headersOfAll = headerRules['/*'] ?? {};
