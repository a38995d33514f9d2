import { expect, it } from 'vitest';
import { parseGlossary } from '../../../src/glossary/schema';
import { acceptedGlossary, acceptedProposal } from '../../../src/proposing/accepted-glossary';
import { ENZYMES, proposer } from './articles';

const proposed = proposer.propose(ENZYMES);

it('makes a glossary of what was accepted, with sections and mentions', () => {
  const accepted = proposed.proposals
    .filter(({ definition, expansion }) => definition ?? expansion)
    .map((proposal) => acceptedProposal(proposal));
  const { glossary } = acceptedGlossary('enzymes.md', ENZYMES, proposed, accepted, {
    id: 'enzymes',
  });
  expect(parseGlossary(JSON.parse(JSON.stringify(glossary)))).toEqual(glossary);
  expect(glossary.id).toBe('enzymes');
  expect(glossary.sections.map(({ title }) => title)).toEqual(['Enzymes', 'Energy']);
  const atp = glossary.entries.find(({ term }) => term === 'ATP');
  expect(atp).toMatchObject({ expansion: 'adenosine triphosphate', mentions: ['s1'] });
  expect(glossary.entries.find(({ term }) => term === 'enzyme')?.gloss).toEqual([
    { text: 'An enzyme is a protein that speeds up a chemical reaction in a living cell.' },
  ]);
});

it("takes the reader's own words instead of the sentence", () => {
  const [proposal] = proposed.proposals;
  if (!proposal) throw new Error('Nothing was proposed.');
  const own = [acceptedProposal(proposal, 'Helps a reaction.')];
  const { glossary } = acceptedGlossary('enzymes.md', ENZYMES, proposed, own);
  expect(glossary.entries[0]?.gloss).toEqual([{ text: 'Helps a reaction.' }]);
});
