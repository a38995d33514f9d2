import { describe, expect, it } from 'vitest';
import {
  bookSentences,
  markedText,
  readOwnLabels,
  webTexts,
} from '../../../../scripts/proposing/own-labels';

describe('markedText', () => {
  it('takes the brackets out, and says where they were', () => {
    expect(markedText('A [[moraine]] is not an [[esker]] [link].')).toEqual({
      text: 'A moraine is not an esker [link].',
      defined: [
        { start: 2, end: 9 },
        { start: 20, end: 25 },
      ],
    });
  });

  it.each(['A [[moraine is', 'A moraine]] is', 'A [[mor[[aine]]]]', 'An [[]] is'])(
    'refuses "%s"',
    (line) => {
      expect(() => markedText(line)).toThrow(/pairs/);
    },
  );
});

it('reads sentences by book', () => {
  const books = bookSentences('# ice\n\n[[Firn]] is old snow.\nIt melts.\n\n# law\n\nNo.\n');
  expect([...books.keys()]).toEqual(['ice', 'law']);
  expect(books.get('ice')?.get('Firn is old snow.')).toEqual([{ start: 0, end: 4 }]);
  expect(books.get('ice')?.get('It melts.')).toEqual([]);
});

it('reads texts with title, kind and paragraphs', () => {
  const [text, other] = webTexts(
    '# Ice\nkind: blog\n[[Firn]] is snow.\n\nBye.\n\n# B\nkind: news\nX.\n',
  );
  expect(text).toMatchObject({
    title: 'Ice',
    kind: 'blog',
    article: { blocks: [{ text: 'Firn is snow.' }, { text: 'Bye.' }] },
    defined: [[{ start: 0, end: 4 }], []],
  });
  expect(other?.title).toBe('B');
  expect(() => webTexts('# Ice\nFirn is snow.')).toThrow(/kind/);
});

it('reads all labels of the project', () => {
  const { books, web } = readOwnLabels();
  const sentences = [...books.values()].flatMap((own) => [...own.values()]);
  expect(books.size).toBe(9);
  expect(sentences).toHaveLength(1529);
  expect(sentences.filter((defined) => defined.length > 0)).toHaveLength(327);
  expect(web).toHaveLength(313);
  expect(new Set(web.map(({ title }) => title)).size).toBe(313);
  expect(web.flatMap(({ defined }) => defined.flat())).toHaveLength(650);
});
