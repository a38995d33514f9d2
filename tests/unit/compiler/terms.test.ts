import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/compiler/problem';
import { readTerms } from '../../../src/compiler/terms';

function read(...texts: string[]) {
  const problems = new Problems();
  const files = texts.map((text, at) => ({ name: `${at}.yaml`, text }));
  const entries = readTerms(files, problems);
  return {
    entries,
    reported: problems
      .sorted(files.map(({ name }) => name))
      .map(({ file, line, code }) => `${file}:${line} ${code}`),
  };
}

const entry = (id: string): string => `- id: ${id}\n  term: t\n  kind: k\n  gloss: A thing.\n`;

describe('readTerms', () => {
  it('keeps the order of files and entries', () => {
    const { entries, reported } = read(entry('b') + entry('a'), entry('c'));
    expect(reported).toEqual([]);
    expect(entries.map(({ id, file, line }) => [id, file, line])).toEqual([
      ['b', '0.yaml', 1],
      ['a', '0.yaml', 5],
      ['c', '1.yaml', 1],
    ]);
  });

  it('finds an id that is taken in another file', () => {
    expect(read(entry('a'), entry('b') + entry('a')).reported).toEqual(['1.yaml:5 duplicate-id']);
  });

  it('leaves out an entry without id or term, and continues', () => {
    const { entries, reported } = read(
      `- term: t\n  kind: k\n  gloss: A.\n- id: x\n  kind: k\n  gloss: A.\n- 7\n${entry('a')}`,
    );
    expect(entries.map(({ id }) => id)).toEqual(['a']);
    expect(reported).toEqual(['0.yaml:1 yaml-value', '0.yaml:4 yaml-value', '0.yaml:7 yaml-value']);
  });

  it('leaves out a statement without section or text', () => {
    const says = '  says:\n    - section: s1\n    - text: T.\n    - section: s1\n      text: T.\n';
    const { entries, reported } = read(entry('a') + says);
    expect(reported).toEqual(['0.yaml:6 yaml-value', '0.yaml:7 yaml-value']);
    expect(entries[0]?.says).toHaveLength(1);
  });

  it('finds names that are twice in a list, and takes them once', () => {
    const { entries, reported } = read(`${entry('a')}  related: [b, c, b]\n`);
    expect(reported).toEqual(['0.yaml:5 yaml-value']);
    expect(entries[0]?.related.map(({ value }) => value)).toEqual(['b', 'c']);
  });

  it('reads an empty file as no entries', () => {
    expect(read('', '# nothing yet\n')).toEqual({ entries: [], reported: [] });
  });

  it('refuses a file that is not a list', () => {
    expect(read('a: b').reported).toEqual(['0.yaml:1 yaml-value']);
  });
});
