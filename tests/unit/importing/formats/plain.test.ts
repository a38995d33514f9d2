import { describe, expect, it } from 'vitest';
import { imported, pairs, refusal } from '../imported';

const ENTRIES: [string, string][] = [
  ['cup', 'A vessel for tea.'],
  ['pot', 'A larger vessel.'],
];

describe('plain text', () => {
  it.each([
    ['colons', 'Pots\n\ncup: A vessel\n  for tea.\npot: A larger vessel.\n'],
    ['dashes', 'cup – A vessel for tea.\npot — A larger vessel.\n'],
    ['hyphens between spaces', 'cup - A vessel for tea.\npot - A larger vessel.\n'],
    ['equals signs', 'cup = A vessel for tea.\npot = A larger vessel.\n'],
    ['bullets', '* cup: A vessel for tea.\n* pot: A larger vessel.\n'],
    ['indented definitions', 'cup\n    A vessel\n    for tea.\n\npot\n    A larger vessel.\n'],
  ])('finds entries parted by %s', (_, text) => {
    expect(pairs(imported('pots.txt', text))).toEqual(ENTRIES);
  });

  it('names no publisher where the file names none, and says which file it was', () => {
    const { source } = imported(
      'folder/pots.txt',
      'cup: A vessel.\npot: A larger vessel.\n',
    ).glossary;
    expect(source).toEqual({
      title: 'pots',
      imported: { file: 'folder/pots.txt' },
    });
  });

  it('refuses running text', () => {
    const text =
      'Tea is a drink. It is made of leaves, and of hot water.\n\nIt comes from Asia: there it grows.\nPeople drink it.\n';
    expect(refusal(() => imported('tea.txt', text))).toContain('Glossa doesn’t know this format');
  });

  it('reads YAML in the shapes that data files have', () => {
    expect(
      pairs(
        imported(
          'a.yaml',
          '- term: cup\n  definition: >\n    A vessel\n    for tea.\n- term: pot\n  definition: A larger vessel.\n',
        ),
      ),
    ).toEqual(ENTRIES);
    expect(pairs(imported('a.yml', 'cup: A vessel for tea.\npot: A larger vessel.\n'))).toEqual(
      ENTRIES,
    );
    expect(refusal(() => imported('a.yaml', 'cup: "A vessel\npot: [}\n'))).toMatch(
      /^a\.yaml:\d: This isn’t valid YAML/,
    );
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
      .split('')
      .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`)
      .join('\n')}\n`;
    expect(refusal(() => imported('a.yaml', bomb))).toContain('alias');
  });
});
