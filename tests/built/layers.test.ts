import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

const site = process.env['OUT_DIR'] ?? 'dist';
const order = ['tokens', 'base', 'shared', 'print'];
const pages = globSync('**/*.html', { cwd: site });

test('the built site has pages', () => {
  expect(pages.length).toBeGreaterThan(20);
});

test.each(pages)('cascade layers have the declared order in %s', (page) => {
  const html = readFileSync(join(site, page), 'utf8');
  const names = [...html.matchAll(/@layer ([\w,]+)/g)].flatMap(([, list = '']) => list.split(','));
  expect([...new Set(names)]).toEqual(order);
});
