import { expect, it } from 'vitest';
import { parseGlossary } from '../../../src/glossary/schema';
import { finishedGlossary } from '../../../src/reviewing/finished-glossary';
import { proposedTerms, type ReviewedTerm } from '../../../src/reviewing/reviewed-term';
import { theirDisclaimer } from '../../../src/ui/entry/caution-text';
import { ENZYMES, proposer } from '../proposing/articles';

const { proposals, sections } = proposer.propose(ENZYMES);
const article = {
  ...ENZYMES,
  title: 'Enzymes',
  url: 'https://school.example/a',
  language: 'en',
  isCut: false,
};
const page = { article, sections, id: 'enzymes', title: 'My enzymes' };

it('holds what was accepted, quoted from the page or in own words, with the page as source', () => {
  const terms = proposedTerms(proposals).map((term): ReviewedTerm => {
    if (term.term === 'ATP') return { ...term, decision: 'accepted', aliases: ['A.T.P.'] };
    if (term.term !== 'enzyme') return term;
    return { ...term, decision: 'accepted', meaning: { is: 'own', text: 'Helps a reaction.' } };
  });
  const glossary = finishedGlossary({ ...page, terms });
  expect(parseGlossary(JSON.parse(JSON.stringify(glossary)))).toEqual(glossary);
  expect(glossary).toMatchObject({ id: 'enzymes', title: 'My enzymes', language: 'en' });
  expect(glossary.source).toMatchObject({
    title: 'Enzymes',
    url: article.url,
    publisher: 'school.example',
    written: true,
  });
  // Readers see the disclaimer in their language.
  expect(theirDisclaimer(glossary.source)).toBe('');
  expect(glossary.entries.map(({ term }) => term).sort()).toEqual(['ATP', 'enzyme']);
  const atp = glossary.entries.find(({ term }) => term === 'ATP');
  expect(atp).toMatchObject({ expansion: 'adenosine triphosphate', aliases: ['A.T.P.'] });
  const enzyme = glossary.entries.find(({ term }) => term === 'enzyme');
  expect(enzyme?.gloss).toEqual([{ text: 'Helps a reaction.' }]);
  expect(enzyme?.original?.gloss[0]?.text).toMatch(/^An enzyme is a protein/);
  expect(enzyme?.example).toMatch(/enzyme/);
  expect(atp).not.toHaveProperty('original');
});

it('every meaning that the reader did not write is a piece of the article', () => {
  const terms = proposedTerms(proposals).map(
    (term): ReviewedTerm => ({ ...term, decision: 'accepted' }),
  );
  const text = article.blocks.map((block) => block.text).join('\n');
  const { entries } = finishedGlossary({ ...page, terms });
  for (const { gloss } of entries) expect(text).toContain(gloss.map((run) => run.text).join(''));
});

it('fails where nothing is accepted', () => {
  expect(() => finishedGlossary({ ...page, terms: proposedTerms(proposals) })).toThrow();
});
