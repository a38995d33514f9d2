/** The code for every page is small; the rest is loaded only where it is needed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { BUILDS } from '../../scripts/builds';

/** For every page and frame, before a term is found (bytes, compressed). */
const BUDGET = 10_900;

/**
 * For what is loaded only where it is needed: a little more than it has (bytes, compressed). In
 * page.js, what finds text that a page hides takes 12,000.
 */
const PART_BUDGETS = {
  page: 53_000,
  card: 19_500,
  elements: 15_000,
  prose: 600,
  background: 70_000,
};

/**
 * For Glossa's own pages, with all scripts and styles that they load at once (bytes, compressed).
 * Popup and reader have the bundled glossary's kinds of entries and its disclaimer in the reader's
 * language, which takes 500. The options take any language by its tag and show how much of a file
 * is read, which takes 400.
 */
const PAGE_BUDGETS = { options: 55_500, popup: 48_900, reader: 33_500 };

/** The worker that proposes terms, with its models (bytes, compressed). */
const PROPOSING_BUDGET = 110_000;

const folder = BUILDS[inject('browser')];
const read = (file: string) => readFileSync(join(folder, file));

test('the script for every page stays within its budget', () => {
  expect(gzipSync(read('content-scripts/content.js')).length).toBeLessThanOrEqual(BUDGET);
});

test.each(Object.entries(PART_BUDGETS))('%s.js stays within its budget', (part, budget) => {
  expect(gzipSync(read(`${part}.js`)).length).toBeLessThanOrEqual(budget);
});

test.each(Object.entries(PAGE_BUDGETS))('the %s page stays within its budget', (page, budget) => {
  const markup = read(`${page}.html`).toString();
  const loaded = [...markup.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    ([, file = '']) => gzipSync(read(file)).length,
  );
  expect(loaded.length).toBeGreaterThan(1);
  expect(loaded.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budget);
});

test('the part that proposes terms stays within its budget, apart from the table that all glossaries share', () => {
  const [code = 0, tables = 0] = ['proposer.js', 'proposing.json'].map(
    (file) => gzipSync(read(file)).length,
  );
  expect(code + tables).toBeLessThanOrEqual(PROPOSING_BUDGET);
});

test('no other script is loaded into every page', () => {
  const manifest = JSON.parse(read('manifest.json').toString()) as {
    content_scripts: { js?: string[]; css?: string[] }[];
  };
  expect(manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css])).toEqual([
    'content-scripts/content.js',
  ]);
});
