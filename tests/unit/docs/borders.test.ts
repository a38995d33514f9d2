/** Each folder imports only what the table of folders in docs/ARCHITECTURE.md lets it import. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cyclesIn, fileOf, importsIn, modulesUnder, ROOT } from './source-files';

/** A row of the table: the folder in the first cell, what it may import in the last. */
const ROW = /^\| `([\w/-]+)\/` \|.*\| ([^|]*) \|$/gm;
const document = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');
const table = new Map(
  [...document.matchAll(ROW)].map(([, folder = '', cell = '']) => [
    folder,
    [...cell.matchAll(/`([\w/-]+?)\/?`/g)].map(([, name = '']) => name),
  ]),
);

const modules = modulesUnder('assets', 'entrypoints', 'scripts', 'src');
const files = new Set(modules.map(({ file }) => file));
const imports = new Map(
  modules.map(({ file, text }) => [
    file,
    importsIn(text).flatMap((imported) => fileOf(imported, file, files) ?? []),
  ]),
);

/** The row that a file belongs to: `src/page`, `entrypoints`, `tests/e2e`. */
function folderOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' || top === 'tests' ? `${top}/${second}` : top;
}

function mayImport(from: string, to: string): boolean {
  const names = table.get(from) ?? [];
  return (
    from === to ||
    [to, to.split('/')[0], to.replace(/^src\//, '')].some((name) => names.includes(name as string))
  );
}

describe('the table of folders', () => {
  it('has a row for each folder of source files, and no other', () => {
    const folders = [...new Set([...files].map(folderOf))].sort();
    expect([...table.keys()].filter((folder) => folder !== 'tests').sort()).toEqual(folders);
  });

  it('permits every import, of types too', () => {
    const foreign = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => !mayImport(folderOf(file), folderOf(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(foreign).toEqual([]);
  });
});

describe('imports, of types too', () => {
  it('lead to files', () => {
    const missing = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => !files.has(target) && !target.startsWith('tests/e2e/'))
        .filter((target) => !/\.(?:css|json)$/.test(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('lead in no circle from file to file', () => {
    expect(cyclesIn(imports)).toEqual([]);
  });

  it('lead in no circle from folder to folder', () => {
    const folders = new Map<string, string[]>();
    for (const [file, targets] of imports) {
      const own = folderOf(file);
      const others = targets.map(folderOf).filter((folder) => folder !== own);
      folders.set(own, [...(folders.get(own) ?? []), ...others]);
    }
    expect(cyclesIn(folders)).toEqual([]);
  });
});

describe('importsIn', () => {
  it.each([
    ["import './a';", './a'],
    ["import a from './a';", './a'],
    ["import type { A } from './a';", './a'],
    ["import {\n  a,\n  type B,\n} from './a';", './a'],
    ["import * as a from './a';", './a'],
    ["export * from './a';", './a'],
    ["export type { A } from './a';", './a'],
    ["const a = await import('./a');", './a'],
    ["type A = import('./a').A;", './a'],
  ])('finds the import in %j', (text, imported) => {
    expect(importsIn(text)).toEqual([imported]);
  });

  it.each(["// import './a';", "/* import './a'; */", 'const a = "import \'./a\'";'])(
    'finds none in %j',
    (text) => {
      expect(importsIn(text)).toEqual([]);
    },
  );
});

describe('cyclesIn', () => {
  it('names the steps of a circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(cyclesIn(graph)).toEqual(['b -> d -> b']);
  });
});
