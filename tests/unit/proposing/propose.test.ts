import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadArticle } from '../../../src/proposing/article';
import type { Proposals, Quote } from '../../../src/proposing/proposal';
import { articleOf, ENZYMES, proposer } from './articles';

function quotesOf({ proposals, sections }: Proposals): Quote[] {
  return [
    ...proposals.flatMap(({ term, expansion, definition, aliases }) => [
      term,
      ...(expansion ? [expansion] : []),
      ...(definition ? [definition] : []),
      ...aliases,
    ]),
    ...sections.flatMap(({ summary }) => summary),
  ];
}

function expectQuoted(article: ReadArticle, proposals: Proposals): void {
  for (const { text, place } of quotesOf(proposals)) {
    expect(text).not.toBe('');
    expect(article.blocks[place.block]?.text.slice(place.start, place.end)).toBe(text);
  }
  for (const { mentions } of proposals.proposals) {
    expect(mentions.length).toBeGreaterThan(0);
    for (const { block, start, end } of mentions) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(article.blocks[block]?.text.length ?? 0);
    }
  }
}

describe('a Proposer', () => {
  const { proposals } = proposer.propose(ENZYMES);
  const proposed = (term: string) => proposals.find((one) => one.term.text === term);

  it('finds what the text defines, with the sentence', () => {
    expect(proposed('enzyme')?.definition?.text).toMatch(/^An enzyme is a protein/);
    expect(proposed('substrate')?.definition?.text).toMatch(/is called the substrate\.$/);
  });

  it('finds what the text spells out', () => {
    expect(proposed('ATP')).toMatchObject({
      kind: 'acronym',
      expansion: { text: 'adenosine triphosphate' },
    });
  });

  it('numbers its proposals, and repeats none', () => {
    expect(proposals.map(({ rank }) => rank)).toEqual(proposals.map((_, i) => i + 1));
    const names = proposals.map(({ term, expansion }) => `${term.text} ${expansion?.text}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('proposes the same every time', () => {
    expect(proposer.propose(ENZYMES)).toEqual({ ...proposer.propose(ENZYMES), proposals });
  });

  it('keeps two meanings of one short form apart, and is sure of neither', () => {
    const text =
      'Ask the World Health Organization (WHO) first. The Wild Horse Owners (WHO) disagree.';
    const both = proposer
      .propose(articleOf(text))
      .proposals.filter(({ term, expansion }) => term.text === 'WHO' && expansion);
    expect(both.map(({ expansion }) => expansion?.text).sort()).toEqual([
      'Wild Horse Owners',
      'World Health Organization',
    ]);
    for (const { confidence } of both) expect(confidence).not.toBe('sure');
  });

  it('says where a term isn’t defined', () => {
    for (const { confidence, definition, expansion } of proposals) {
      expect(confidence === 'none').toBe(definition === undefined && expansion === undefined);
    }
  });

  it('copes with text without punctuation, and with long words in brackets', () => {
    const article = articleOf('many words and more '.repeat(600), `${'(x'.repeat(2000)} (XX)`);
    expectQuoted(article, proposer.propose(article));
    const long = articleOf(`${'a-'.repeat(3000)} (AAAAAAAAAAAA).`);
    expectQuoted(long, proposer.propose(long));
  });

  it('never invents: every text is a piece of the article at its place', () => {
    const word = fc.constantFrom(
      ...'a an the is are called Tea tea green-tea ATP adenosine triphosphate (ATP) (e.g. (n = 5) also known as , or , . ; : “x” It which enzyme enzymes U.S. 5 mg é 𝒳 İ ﬁ [1] ( ) -- ’s'.split(
        ' ',
      ),
    );
    const line = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    const anything = fc.string({ unit: 'grapheme', maxLength: 80 });
    const block = fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: anything });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (lines) => {
        const article = articleOf(...lines);
        expectQuoted(article, proposer.propose(article));
      }),
      { numRuns: 150 },
    );
    expectQuoted(ENZYMES, proposer.propose(ENZYMES));
  });
});
