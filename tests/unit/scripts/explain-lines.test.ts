import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainLines, LineError, parseItem, splitLines } from '../../../scripts/explain-lines';
import type { Explainer } from '../../../src/matching/explain';

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Returns the whole text as a hit. */
const explainer: Explainer = {
  explainText: ({ text, context }) => [
    {
      start: 0,
      end: text.length,
      entry: 'tea',
      form: { text, words: [text] },
      shown: true,
      reason: { by: 'phrase', pattern: context ?? 'no context' },
    },
  ],
  explainBlocks: () => [],
};

async function run(input: string | Uint8Array) {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const complaints: string[] = [];
  const lines = await all(
    explainLines(chunked(bytes, 7), explainer, (line, what) => {
      complaints.push(`${line}: ${what}`);
    }),
  );
  return { answers: lines.map((line) => JSON.parse(line) as unknown), complaints };
}

describe('splitLines', () => {
  it('gives the same lines, however the bytes are split', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '\n', '\r', '\u2028', '受'))
      .map((p) => p.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (source, size) => {
        const lines = await all(splitLines(chunked(new TextEncoder().encode(source), size)));
        const expected = source.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(lines.map((line) => new TextDecoder().decode(line))).toEqual(expected);
      }),
    );
  });
});

describe('explainLines', () => {
  it('answers each line with its id and hits', async () => {
    const { answers, complaints } = await run(
      '{"id":"a","title":"T","text":"green"}\n{"id":2,"title":"","text":"black","context":"more"}\n',
    );
    expect(complaints).toEqual([]);
    expect(answers).toEqual([
      {
        id: 'a',
        hits: [
          {
            start: 0,
            end: 5,
            term: 'green',
            entry: 'tea',
            shown: true,
            why: 'collocation "no context"',
            reason: { by: 'phrase', pattern: 'no context' },
          },
        ],
      },
      {
        id: 2,
        hits: [
          {
            start: 0,
            end: 5,
            term: 'black',
            entry: 'tea',
            shown: true,
            why: 'collocation "more"',
            reason: { by: 'phrase', pattern: 'more' },
          },
        ],
      },
    ]);
  });

  it('does not take a line separator inside a text for the end of a line', async () => {
    const { answers, complaints } = await run('{"id":"a","title":"","text":"one\u2028two"}');
    expect(complaints).toEqual([]);
    expect(answers).toHaveLength(1);
  });

  it('ignores blank lines, byte-order marks and carriage returns', async () => {
    const { answers, complaints } = await run('\uFEFF{"id":1,"title":"","text":"x"}\r\n\r\n\n');
    expect(complaints).toEqual([]);
    expect(answers).toHaveLength(1);
  });

  it('names bad lines by number and continues with the others', async () => {
    const bad = new Uint8Array([0x22, 0xff, 0x22, 0x0a]);
    const good = new TextEncoder().encode('{"id":1,"title":"","text":"x"}\nnope\n');
    const { answers, complaints } = await run(new Uint8Array([...bad, ...good]));
    expect(answers).toHaveLength(1);
    expect(complaints).toEqual([
      expect.stringMatching(/^1: isn't UTF-8/),
      expect.stringMatching(/^3: isn't JSON: .*Write \{"id"/),
    ]);
  });
});

describe('parseItem', () => {
  it.each([
    ['a list', '[]', 'object'],
    ['null', 'null', 'object'],
    ['no id', '{"title":"","text":""}', '"id"'],
    ['an id that is a list', '{"id":[],"title":"","text":""}', '"id"'],
    ['a title that is a list', '{"id":1,"title":[],"text":""}', '"title"'],
    ['no text', '{"id":1,"title":""}', '"text"'],
    ['a text that is a number', '{"id":1,"title":"","text":5}', '"text"'],
    ['a context that is a list', '{"id":1,"title":"","text":"","context":[]}', '"context"'],
  ])('does not accept %s, and says what is wrong', (_what, json, named) => {
    expect(() => parseItem(json)).toThrow(LineError);
    expect(() => parseItem(json)).toThrow(named);
  });

  it('accepts null as no context', () => {
    const item = parseItem('{"id":1,"title":"","text":"x","context":null}');
    expect(item.context).toBeUndefined();
  });
});
