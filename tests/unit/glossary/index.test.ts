import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastWorkOf } from '../work';
import { indexed } from './indexed';

type Forms = string[][];

function entry(id: string, ...forms: Forms) {
  return { id, forms: forms.map((words) => ({ text: words.join(' '), words })) };
}

const index = indexed([
  entry('nmda', ['nmda'], ['n', 'methyl', 'd', 'aspartate']),
  entry('nmda-receptor', ['nmda', 'receptor']),
  entry('opioid-receptor', ['opioid', 'receptor']),
  entry('receptor', ['receptor']),
]);

const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

describe('lookup', () => {
  it('does not answer for a form with a word the page lacks', () => {
    expect(ids(index.lookup(['nmda', 'methyl']))).toEqual(['nmda']);
    expect(ids(index.lookup(['n', 'methyl', 'd']))).toEqual([]);
  });

  it('answers once the last word of a form turns up, whichever it is', () => {
    expect(ids(index.lookup(['receptor'], new Set(['nmda'])))).toEqual([
      'nmda-receptor',
      'receptor',
    ]);
    expect(ids(index.lookup(['nmda'], new Set(['receptor'])))).toEqual(['nmda', 'nmda-receptor']);
  });

  it('does not answer again for what was complete before', () => {
    expect(ids(index.lookup(['weather'], new Set(['nmda', 'receptor'])))).toEqual([]);
  });

  it('takes a test for known words as well as a set', () => {
    expect(ids(index.lookup(['opioid'], (word) => word === 'receptor'))).toEqual([
      'opioid-receptor',
    ]);
  });

  it('handles words like __proto__ and constructor', () => {
    expect(index.lookup(['__proto__', 'constructor', 'toString'])).toEqual([]);
    const odd = indexed([entry('odd', ['__proto__'])]);
    expect(ids(odd.lookup(['__proto__']))).toEqual(['odd']);
  });

  it('does not match an entry without forms or a form without words', () => {
    expect(indexed([entry('a'), entry('b', [])]).lookup(['a', 'b', ''])).toEqual([]);
  });

  const word: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const wordList = fc.array(word, { maxLength: 4 });
  const glossary = fc
    .array(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 3 }), {
      maxLength: 12,
    })
    .map((all) => all.map((forms, i) => entry(`e${i}`, ...forms)));

  it('gives the same answer as a search through all entries', () => {
    fc.assert(
      fc.property(glossary, wordList, wordList, (entries, asked, known) => {
        const all = new Set([...asked, ...known]);
        const expected = entries.filter(({ forms }) =>
          forms.some(
            ({ words }) =>
              words.every((each) => all.has(each)) && words.some((each) => asked.includes(each)),
          ),
        );
        expect(indexed(entries).lookup(asked, new Set(known))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('finds by companions all that knowing every earlier word would', () => {
    fc.assert(
      fc.property(glossary, wordList, wordList, (entries, asked, earlier) => {
        const built = indexed(entries);
        const known = built.companions(asked).filter((each) => earlier.includes(each));
        expect(built.lookup(asked, new Set(known))).toEqual(built.lookup(asked, new Set(earlier)));
      }),
      { numRuns: 500 },
    );
  });

  it('takes no more work for the same answer from ten times as many entries', () => {
    const entryAt = (i: number) =>
      entry(`e${i}`, [`w${i % 40_000}`], [`w${i % 5_000}`, `x${i % 300}`, `y${i}`]);
    const large = indexed(Array.from({ length: 100_000 }, (_, i) => entryAt(i)));
    const asked = Array.from({ length: 500 }, (_, i) => `w${5_000 + i * 20}`);
    const answer = large.lookup(asked);
    expect(answer.length).toBeGreaterThan(1_000);
    const rest = Array.from({ length: 10_000 - answer.length }, (_, i) =>
      entry(`r${i}`, [`r${i}`]),
    );
    const small = indexed([...answer, ...rest]);
    expect(small.lookup(asked)).toHaveLength(answer.length);
    const workIn = (built: typeof large) => leastWorkOf(10, () => void built.lookup(asked));
    expect(workIn(large)).toBeLessThan(5 * workIn(small));
  });
});

describe('companions', () => {
  it('names the other words of forms, each once, and not those asked about', () => {
    expect(index.companions(['receptor'])).toEqual(['nmda', 'opioid']);
    expect(index.companions(['nmda', 'receptor'])).toEqual(['opioid']);
    expect(index.companions(['weather'])).toEqual([]);
  });
});
