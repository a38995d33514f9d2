/** Folders and archives of notes, as notebooks and sites have them. */
import { expect, it, test } from 'vitest';
import { importAnyFiles } from '../../../src/importing/import';
import { importedFolder, pairs, refusal, remarks } from './imported';
import { zipOf } from './zipped';

test('a notebook names its notes by their files, and has more than terms', () => {
  const made = importedFolder({
    'Vault/Glossary/Cleat.md':
      'A fitting for a rope. ==Bolted== to the deck.\n\n## Notes\n\nask Ann\n',
    'Vault/Glossary/Keel.md':
      '---\ntags: [boats]\naliases: [keels]\n---\nThe lowest part of a hull.\n![[keel.png]]\n#boats\n',
    'Vault/Daily/2024-01-01.md': '# 2024-01-01\n\n- [ ] call Ann\n',
    'Vault/Templates/Term.md': '---\ntags: boats\n---\n{{title}}\n',
  });
  expect(pairs(made)).toEqual([
    ['Cleat', 'A fitting for a rope. Bolted to the deck.'],
    ['Keel', 'The lowest part of a hull.'],
  ]);
  expect(made.glossary.entries[1]?.aliases).toEqual(['keels']);
  expect(remarks(made).join('\n')).toContain('whether this note explains a term');
});

it('reads only notes that begin as definitions do', () => {
  const made = importedFolder({
    'boats/Cleat.md': 'A fitting for a rope.\n',
    'boats/Keel.md': 'The lowest part of a hull.\n',
    'boats/Mast.md': 'A pole that holds the sails.\n',
  });
  expect(made.glossary.entries).toHaveLength(3);
});

it('reads no entries from posts and pages of a site', () => {
  const post = (title: string) =>
    `---\ntitle: ${title}\ndate: 2024-01-01\nauthor: Ann\n---\nThe summer was long, and we sailed a lot.\n`;
  expect(
    refusal(() =>
      importedFolder({
        'posts/one.md': post('How we sailed to the island'),
        'posts/two.md': post('What we ate there'),
        'posts/three.md': post('Why we came back'),
      }),
    ),
  ).toContain('whether this note explains a term');
  expect(
    refusal(() =>
      importedFolder({
        'docs/install.md': '# Install\n\nRun the installer, then restart.\n',
        'docs/use.md': '# Use\n\nOpen a file and press the button.\n',
        'docs/faq.md': '# FAQ\n\nSome answers to your questions.\n',
      }),
    ),
  ).toContain('whether this note explains a term');
});

test('an export of Notion, packed twice: values below the title, ids in names of files', async () => {
  const id = '0123456789abcdef0123456789abcdef';
  const part = zipOf({
    [`Private & Shared/Boats ${id}.csv`]: '\uFEFFName,Tags\nCleat,deck\nKeel,hull\n',
    [`Private & Shared/Boats/Cleat ${id}.md`]: '# Cleat\n\nTags: deck\n\nA fitting for a rope.\n',
    [`Private & Shared/Boats/Keel ${id}.md`]:
      '# Keel\n\nDefinition: The lowest part of a hull.\nTags: hull\n',
  });
  const packed = zipOf({ 'ExportBlock-Part-1.zip': part });
  const made = await importAnyFiles([{ name: 'Export.zip', bytes: packed }]);
  expect(pairs(made)).toEqual([
    ['Cleat', 'A fitting for a rope.'],
    ['Keel', 'The lowest part of a hull.'],
  ]);
});

test('properties of Logseq', () => {
  const made = importedFolder({
    'pages/Cleat.md': 'alias:: cleats, rope cleat\ntags:: glossary\n\n- A fitting for a rope.\n',
    'pages/Keel.md': 'tags:: glossary\n\n- The lowest part of a hull.\n',
  });
  expect(made.glossary.entries.map(({ term, aliases }) => [term, aliases])).toEqual([
    ['Cleat', ['cleats', 'rope cleat']],
    ['Keel', []],
  ]);
});

it('names files that list terms themselves', async () => {
  const files = {
    'a.md': '**Aft**: the back of a boat\n\n**Anchor**: a weight that holds a boat in place\n',
    'c.md': '**Cabin**: a room in a boat\n\n**Cleat**: a fitting for a rope\n',
  };
  const made = importedFolder(files);
  expect(made.glossary.entries).toHaveLength(4);
  const zip = zipOf({ 'readme.md': 'Hello', ...files });
  const packed = await importAnyFiles([{ name: 'boats.zip', bytes: zip }]);
  expect(packed.glossary.entries).toHaveLength(4);
});
