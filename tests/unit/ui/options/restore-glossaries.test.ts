import { beforeEach, expect, test } from 'vitest';
import type { Prepared } from '../../../../src/library/reader-protocol';
import type { GlossaryList, ListedGlossary } from '../../../../src/messaging/protocol';
import type { GlossaryPorts } from '../../../../src/ui/options/glossary-ports';
import {
  bringAllBack,
  type GlossaryRestore,
  glossaryDifferences,
  restoreGlossaries,
} from '../../../../src/ui/options/restore-glossaries';
import { TEA } from '../tea-glossary';
import { noGlossaryPorts } from './no-glossary-ports';

/** Id -> revision. */
let shelf: Map<string, string>;
let full: string | null;

const LIST: GlossaryList = { glossaries: [], damaged: [] };

const ports: GlossaryPorts = {
  ...noGlossaryPorts,
  async add({ head }) {
    if (head.id === full) throw new Error('There is no room.');
    const before = shelf.get(head.id);
    shelf.set(head.id, head.digest);
    return { list: LIST, before: before === undefined ? null : { id: head.id, head: before } };
  },
  async remove(id) {
    const before = { id, head: shelf.get(id) };
    shelf.delete(id);
    return { list: LIST, before };
  },
  async bringBack(id, before) {
    if (before) shelf.set(id, String(before.head));
    else shelf.delete(id);
    return LIST;
  },
};

function prepared(id: string, digest: string): Prepared {
  const { language, source } = TEA;
  const head = { id, title: `Words of ${id}`, language, source, sections: [], notes: {} };
  const data = new ArrayBuffer(0);
  return {
    head: { ...head, terms: 1, added: 1, digest },
    data,
    file: '',
    first: [],
    firstEntries: [],
    languageFrom: 'file',
    warnings: [],
  };
}

function what(...files: Prepared[]): GlossaryRestore {
  const own = [...shelf].map(([id, revision]): ListedGlossary => {
    const { language, source } = TEA;
    const title = `Words of ${id}`;
    return { id, title, language, source, terms: 1, sections: 0, own: true, on: true, revision };
  });
  return { own, prepared: files };
}

beforeEach(() => {
  shelf = new Map([
    ['tea', '1'],
    ['wine', '1'],
  ]);
  full = null;
});

test('a glossary with the same content is no difference', () => {
  expect(glossaryDifferences(what(prepared('tea', '1')), 'merge')).toEqual([]);
});

test('others are added, changed, or removed if the file replaces everything', () => {
  const file = what(prepared('tea', '2'), prepared('beer', '1'));
  const added = [
    { how: 'changed', glossary: 'Words of tea' },
    { how: 'added', glossary: 'Words of beer' },
  ];
  expect(glossaryDifferences(file, 'merge')).toEqual(added);
  expect(glossaryDifferences(file, 'replace')).toEqual([
    ...added,
    { how: 'removed', glossary: 'Words of wine' },
  ]);
});

test('a file without glossaries removes none', () => {
  expect(glossaryDifferences(what(), 'replace')).toEqual([]);
});

test('restoring can be undone', async () => {
  const file = what(prepared('tea', '2'), prepared('beer', '1'));
  const done = await restoreGlossaries(ports, file, 'replace');
  expect([...shelf]).toEqual([
    ['tea', '2'],
    ['beer', '1'],
  ]);
  await bringAllBack(ports, done);
  expect(Object.fromEntries(shelf)).toEqual({ tea: '1', wine: '1' });
});

test('if one can’t be stored, everything is undone', async () => {
  full = 'beer';
  const file = what(prepared('tea', '2'), prepared('beer', '1'));
  await expect(restoreGlossaries(ports, file, 'replace')).rejects.toThrow('There is no room.');
  expect(Object.fromEntries(shelf)).toEqual({ tea: '1', wine: '1' });
});
