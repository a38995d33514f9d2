import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BundledPackages, licencesOf, packageFolder } from '../../../scripts/licences';

describe('the package of a module', () => {
  it.each([
    ['/p/node_modules/preact/dist/preact.mjs', '/p/node_modules/preact'],
    ['/p/node_modules/@rgrove/parse-xml/dist/index.js', '/p/node_modules/@rgrove/parse-xml'],
    ['/p/node_modules/a/node_modules/b/index.js', '/p/node_modules/a/node_modules/b'],
    ['\0/p/node_modules/n3/lib/N3Lexer.js?commonjs-module', '/p/node_modules/n3'],
    ['C:\\p\\node_modules\\preact\\dist\\preact.mjs', 'C:/p/node_modules/preact'],
    ['/p/src/card/view.tsx', undefined],
    ['\0commonjsHelpers.js', undefined],
  ])('%j', (module, folder) => {
    expect(packageFolder(module)).toBe(folder);
  });

  it('is Vite where Vite adds a helper', () => {
    expect(packageFolder('\0vite/preload-helper.js')).toMatch(/node_modules[/\\]vite$/);
  });
});

it('collects packages from all bundles, but not those whose code was removed', () => {
  const packages = new BundledPackages();
  const modules = (name: string, renderedLength: number) => ({
    modules: { [`/p/node_modules/${name}/index.js`]: { renderedLength } },
  });
  packages.add({ 'page.js': modules('preact', 10), 'style.css': {} });
  packages.add({ 'worker.js': modules('n3', 10), 'popup.js': modules('unused', 0) });
  expect(packages.folders).toEqual(['/p/node_modules/preact', '/p/node_modules/n3']);
});

describe('licences', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glossa-licences-'));
    const add = async (name: string, files: Record<string, string>) => {
      await mkdir(join(folder, name), { recursive: true });
      const all = { 'package.json': JSON.stringify({ name, version: '1.2.3' }), ...files };
      for (const [file, text] of Object.entries(all)) {
        await writeFile(join(folder, name, file), text);
      }
    };
    await add('one', { 'LICENSE-MIT.txt': 'Permission is hereby granted' });
    await add('two', { LICENCE: 'Two terms', NOTICE: 'Two notice' });
    await add('none', {});
    await add('wxt', {});
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const of = (...names: string[]) => licencesOf(names.map((name) => join(folder, name)));

  it('are given with name and version, and with the notices that go with them', async () => {
    expect(await of('two', 'one')).toEqual([
      'one 1.2.3\n\nPermission is hereby granted\n',
      'two 1.2.3\n\nTwo terms\nTwo notice\n',
    ]);
  });

  it('are kept in the project if a package has none in its files', async () => {
    expect((await of('wxt'))[0]).toContain('Copyright (c) 2023 Aaron');
  });

  it('fail if a package has none at all', async () => {
    await expect(of('none')).rejects.toThrow('none comes without a licence text');
  });
});
