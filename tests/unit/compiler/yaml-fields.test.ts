import { describe, expect, it } from 'vitest';
import { type Problem, Problems } from '../../../src/compiler/problem';
import { type Fields, openYaml } from '../../../src/compiler/yaml-fields';

function open(
  text: string,
  known: string[] = ['id', 'a', 'b'],
): { fields: Fields; problems: () => Problem[] } {
  const problems = new Problems();
  const { root, reader } = openYaml({ name: 'f.yaml', text }, problems);
  const fields = reader.fields(root, 'the thing', known);
  return { fields, problems: () => problems.sorted(['f.yaml']) };
}

describe('Fields', () => {
  it('reads every scalar as the text that is written', () => {
    const { fields } = open('a: no\nb: [1.50, null, ~, 2024-01-02, 0x10]');
    expect(fields.required('a')?.value).toBe('no');
    expect(fields.list('b').map(({ value }) => value)).toEqual([
      '1.50',
      'null',
      '~',
      '2024-01-02',
      '0x10',
    ]);
  });

  it('folds texts over several lines into one, with the line they begin on', () => {
    const { fields } = open('id: x\na: >-\n  one\n  two\nb:\n  "three\n  four"');
    expect(fields.required('a')).toMatchObject({ value: 'one two', line: 2 });
    expect(fields.required('b')).toMatchObject({ value: 'three four', line: 6 });
  });

  it('names the map by its id in messages', () => {
    const { problems } = open('id: heart\nglos: x', ['id', 'gloss']);
    expect(problems()).toMatchObject([
      {
        line: 2,
        what: 'The thing "heart" has an unknown field "glos".',
        todo: 'Did you mean "gloss"?',
      },
    ]);
  });

  it.each<[string, string, (fields: Fields) => unknown, number]>([
    ['a missing text', 'b: x', (fields) => fields.required('a'), 1],
    ['an empty text', 'b: x\na:', (fields) => fields.required('a'), 2],
    ['a list for a text', 'b: x\na: [1]', (fields) => fields.required('a'), 2],
    ['a text for a list', 'b: x\na: y', (fields) => fields.list('a'), 2],
    ['an empty item', 'a:\n  - x\n  -\n', (fields) => fields.list('a'), 3],
    ['a map for an item', 'a:\n  - x\n  - y: z', (fields) => fields.list('a'), 3],
    ['yes for true', 'a: yes', (fields) => fields.flag('a'), 1],
    ['a word for a number', 'a: high', (fields) => fields.number('a', 0), 1],
    ['a number with a comma', 'a: 0,5', (fields) => fields.number('a', 0), 1],
    ['a text for a map', 'just text', () => undefined, 1],
    ['a list for a map', '- a: x', () => undefined, 1],
    ['an anchor', 'a: &x y\nb: *x', (fields) => fields.required('b'), 2],
  ])('reports %s with its line', (_hazard, text, read, line) => {
    const { fields, problems } = open(text);
    read(fields);
    expect(problems().map((problem) => [problem.code, problem.line])).toContainEqual([
      'yaml-value',
      line,
    ]);
  });

  it.each([
    ['a key twice', 'a: x\na: y', 2],
    ['a tab', 'a:\n\t- x', 2],
    ['an unclosed quote', 'b: x\na: "y', 2],
    ['two documents', 'a: x\n---\na: y', 2],
    ['an unknown tag', 'b: x\na: !js/function y', 2],
    ['an unquoted star', 'a: [* of ~]', 1],
  ])('reports %s with its line', (_hazard, text, line) => {
    const { problems } = open(text);
    expect(
      problems()
        .filter(({ code }) => code === 'yaml')
        .map((problem) => problem.line),
    ).toContain(line);
  });

  it('uses the default if a field is missing or empty', () => {
    const { fields, problems } = open('id: x\nb:');
    expect(fields.list('a')).toEqual([]);
    expect(fields.list('b')).toEqual([]);
    expect(fields.flag('a')).toBe(false);
    expect(fields.number('a', 1.5)).toBe(1.5);
    expect(fields.optional('b')).toMatchObject({ value: '', line: 2 });
    expect(problems()).toEqual([]);
  });

  it('does not expand aliases into more than they are', () => {
    const bomb = `a: &a [x,x,x]\n${[...'bcdefgh'].map((key, at) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(9)}]`).join('\n')}`;
    const { fields, problems } = open(bomb, [...'abcdefgh']);
    fields.list('h');
    expect(problems().length).toBeLessThan(20);
  });
});
