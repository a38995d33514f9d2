/**
 * The build has the licence of every package whose code it contains. Another bundler than the
 * build's finds out which those are, from the same entry points.
 */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, inject, test } from 'vitest';
import { BUILDS, ROOT } from '../../scripts/builds';
import { licencesOf, packageFolder } from '../../scripts/licences';

const licences = readFileSync(join(BUILDS[inject('browser')], 'LICENCES.txt'), 'utf8');

/** The modules that the entry points lead to, and what each imports. */
async function bundledModules() {
  const files = await readdir(join(ROOT, 'entrypoints'), { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: files.filter((file) => /\.tsx?$/.test(file)).map((file) => `entrypoints/${file}`),
    outdir: 'unused',
    bundle: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  const outputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const held = outputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return { inputs: metafile.inputs, held };
}

const { inputs, held } = await bundledModules();

test('the licence of every bundled package is there, word for word', async () => {
  const folders = held.flatMap((path) => packageFolder(join(ROOT, path)) ?? []);
  const expected = await licencesOf([...new Set(folders)]);
  const bundled = expected.map((licence) => licence.split('\n')[0]?.replace(/ [^ ]+$/, ''));
  expect(bundled).toEqual(expect.arrayContaining(['preact', 'mark.js', 'valibot', 'parse5', 'n3']));
  expect(expected.filter((licence) => !licences.includes(licence))).toEqual([]);
});

test('what our own code imports and ships is a dependency, not a development tool', async () => {
  const { dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const imported = held
    .filter((path) => packageFolder(join(ROOT, path)) === undefined)
    .flatMap((path) => inputs[path]?.imports ?? [])
    .filter(({ path }) => held.includes(path))
    .flatMap(({ path }) => packageFolder(join(ROOT, path)) ?? [])
    .map((folder) => folder.split('/node_modules/').at(-1) ?? '');
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
});
