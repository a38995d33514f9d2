import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/glossary/model';
import { createExplainer } from '../../../src/matching/explain';

function entry(id: string, more: Partial<Entry>): Entry {
  return {
    id,
    term: id,
    kind: '',
    aliases: [],
    forms: [{ text: id, words: [id] }],
    gloss: [{ text: 'What it is.' }],
    statements: [],
    mentions: [],
    related: [],
    ...more,
  };
}

const depression = entry('depression', {
  forms: [{ text: 'depression', words: ['depression'], gated: true }],
  sense: {
    veto: ['great ~'],
    prove: ['major ~'],
    cues: ['antidepressant', 'psychiatrist', 'therapy'],
    against: ['economy', 'unemployment', 'recession'],
    prior: 0,
  },
});
const explainer = createExplainer([entry('ketamine', {}), depression]);

const shownIn = (title: string, text: string, context?: string) =>
  explainer.explainText({ title, text, context }).map(({ entry, shown }) => `${entry} ${shown}`);

describe('explainText', () => {
  it('shows what is unambiguous, with its place and reason', () => {
    expect(explainer.explainText({ title: '', text: 'On ketamine.' })).toMatchObject([
      { start: 3, end: 11, entry: 'ketamine', shown: true, reason: { by: 'unambiguous' } },
    ]);
  });

  it('holds back another sense, and says why', () => {
    const [hit] = explainer.explainText({ title: '', text: 'the Great Depression' });
    expect(hit).toMatchObject({ shown: false, reason: { by: 'phrase', pattern: 'great ~' } });
  });

  it('does not judge a text without its title and context', () => {
    const text = 'It was a depression.';
    const illness = 'The psychiatrist spoke of therapy and an antidepressant.';
    const economy = 'The economy fell into recession, with unemployment.';
    expect(shownIn('', text, illness)).toEqual(['depression true']);
    expect(shownIn('', text, economy)).toEqual(['depression false']);
    expect(shownIn('Antidepressant therapy by a psychiatrist', text)).toEqual(['depression true']);
  });

  it('weighs the text itself where the context lacks it', () => {
    const text = `A depression. ${'Some words between. '.repeat(20)} The psychiatrist began therapy with an antidepressant.`;
    expect(shownIn('', text, 'Elsewhere.')).toEqual(shownIn('', text, `Elsewhere. ${text}`));
  });
});

describe('explainBlocks', () => {
  it('judges each block by the whole document, whatever their order', () => {
    const blocks = [
      { text: 'It was a depression.' },
      { text: 'The psychiatrist spoke of therapy and an antidepressant.' },
    ];
    const hits = explainer.explainBlocks('', blocks);
    expect(hits.map((each) => each.map(({ shown }) => shown))).toEqual([[true], []]);
  });

  it('takes the heading above a block into account', () => {
    const blocks = (heading: string) => [{ text: 'It was a depression.', heading }];
    const shown = (heading: string) => explainer.explainBlocks('', blocks(heading))[0]?.[0]?.shown;
    expect(shown('An antidepressant in therapy')).toBe(true);
    expect(shown('An economy in recession')).toBe(false);
  });
});
