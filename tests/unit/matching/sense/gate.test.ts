import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeReason } from '../../../../scripts/reason';
import type { Hit } from '../../../../src/matching/hit';
import { createGate } from '../../../../src/matching/sense/gate';
import { Topics } from '../../../../src/matching/sense/topic-model';
import { DEPRESSION, entry, find, form, KETAMINE, MODEL } from './gated-entries';

/** Decides all candidates of `text` on a page with nothing else. */
function decide(
  text: string,
  { title = '', page = text, heading = '', entries = [DEPRESSION, KETAMINE] } = {},
) {
  const sensed = createGate(entries, new Topics(MODEL)).page(title);
  sensed.addText(page);
  return sensed.decide(text, find(text, entries), heading);
}

/** In nats; NaN where the topic didn't decide. */
function scoreOf(hit: Hit | undefined): number {
  return hit?.reason.by === 'topic' ? hit.reason.score : Number.NaN;
}

describe('the gate', () => {
  it('shows an unambiguous form whatever the text is about', () => {
    expect(decide('The bank sold ketamine shares.')).toMatchObject([
      { shown: true, reason: { by: 'unambiguous' } },
    ]);
  });

  it('shows a longer form of an ambiguous entry whatever the text is about', () => {
    const [hit] = decide('The bank paid for his clinical depression.');
    expect(hit).toMatchObject({ shown: true, reason: { by: 'unambiguous' } });
  });

  it('does not show what a veto rules out, even on a page of medicine', () => {
    const text = 'A doctor and a nurse recalled the Great Depression.';
    expect(decide(text)).toMatchObject([
      { shown: false, reason: { by: 'phrase', pattern: 'great ~' } },
    ]);
  });

  it('shows what a collocation proves, even in a text of another subject', () => {
    const text = 'The bank gave leave for major depression.';
    expect(decide(text)).toMatchObject([
      { shown: true, reason: { by: 'phrase', pattern: 'major ~' } },
    ]);
  });

  it('prefers the collocation with more words', () => {
    const text = 'In great depression and anxiety he wrote home.';
    expect(decide(text)).toMatchObject([
      { shown: true, reason: { by: 'phrase', pattern: 'great ~ and anxiety' } },
    ]);
  });

  it('does not trust a lone proof in a text that is all about something else', () => {
    const market = 'Market and bank, bank and market: ';
    const [hit] = decide(`${market}a major depression of market and bank, army and harbour.`, {
      title: 'Market and bank',
      entries: [
        entry(
          'depression',
          { prove: ['major ~'], against: ['market', 'bank'] },
          form('depression'),
        ),
      ],
    });
    expect(hit).toMatchObject({ shown: false });
    expect(scoreOf(hit)).toBeLessThan(0);
  });

  it('weighs the words around the term, and names the strongest', () => {
    const [shown] = decide('The doctor asked the patient about depression.');
    expect(shown).toMatchObject({
      shown: true,
      reason: {
        by: 'topic',
        words: [expect.stringMatching(/^(patient|doctor)$/), expect.anything()],
      },
    });
    expect(scoreOf(shown)).toBeGreaterThan(0);
    const [held] = decide('The army feared a depression in the market.');
    expect(held).toMatchObject({
      shown: false,
      reason: { by: 'topic', words: expect.arrayContaining([expect.any(String)]) },
    });
    expect(scoreOf(held)).toBeLessThan(0);
  });

  it('takes a capital within a sentence for a name, unless the text clearly says otherwise', () => {
    const text = (term: string) => `Many families never talked about the ${term} with a nurse.`;
    const [common] = decide(text('depression'));
    const [named] = decide(text('Depression'));
    expect(scoreOf(named)).toBeCloseTo(scoreOf(common) - 1.5);
  });

  it('knows unlisted words by their endings', () => {
    expect(decide('It came with arthritis and gastritis, and depression.')).toMatchObject([
      { shown: true },
    ]);
  });

  it('counts cues for and against', () => {
    expect(decide('An antidepressant for depression.')).toMatchObject([{ shown: true }]);
    expect(decide('The barometer told of a depression.')).toMatchObject([{ shown: false }]);
  });

  it('takes title, heading and page into account where the text says nothing', () => {
    const text = 'It began with a depression.';
    expect(decide(text, { title: 'Patient and doctor' })).toMatchObject([{ shown: true }]);
    expect(decide(text, { title: 'Bank and market' })).toMatchObject([{ shown: false }]);
    expect(decide(text, { heading: 'Patient and nurse' })).toMatchObject([{ shown: true }]);
    expect(decide(text, { heading: 'Army and harbour' })).toMatchObject([{ shown: false }]);
    const page = 'patient doctor nurse clinic '.repeat(20);
    expect(decide(text, { page })).toMatchObject([{ shown: true }]);
  });

  it('decides a term by its other places, one sense to a page', () => {
    const text = 'The depression lasted for years.';
    const unmarked = 'The Great Depression came. The great depression went.';
    const proved = 'Major depression is common. So is clinical depression.';
    expect(decide(text, { page: unmarked })).toMatchObject([{ shown: false }]);
    expect(decide(text, { page: proved })).toMatchObject([{ shown: true }]);
    expect(decide(`${text} It was the Great Depression.`).map((hit) => hit.shown)).toEqual([
      false,
      false,
    ]);
  });

  it('gates longer forms that are marked as ambiguous', () => {
    const entries = [entry('side-effect', { against: ['market'] }, form('side effect'))];
    const text = 'A side effect of the market';
    expect(decide(text, { entries })).toMatchObject([{ shown: false }]);
  });

  it('does not fail on invalid patterns, which an imported glossary may have', () => {
    const entries = [
      entry('x', { veto: ['', '~ ~', 'no term'], prove: ['* *'] }, form('depression')),
    ];
    expect(decide('A patient with depression', { entries })).toMatchObject([{ shown: true }]);
  });

  it('works without a table of topics', () => {
    const page = createGate([DEPRESSION]).page('');
    const text = 'Major depression and the great depression';
    expect(page.decide(text, find(text, [DEPRESSION])).map((hit) => hit.shown)).toEqual([
      true,
      false,
    ]);
  });

  it('returns every candidate, in order and unchanged, whatever the text', () => {
    const piece = fc.constantFrom(
      'depression',
      'Depression',
      'great ',
      'ketamine',
      ' ',
      '. ',
      'bank ',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (parts) => {
        const text = parts.join('');
        const candidates = find(text, [DEPRESSION, KETAMINE]);
        const hits = decide(text);
        expect(hits.map(({ shown: _, reason: __, ...candidate }) => candidate)).toEqual(candidates);
        for (const hit of hits) expect(describeReason(hit.reason)).not.toBe('');
      }),
    );
  });
});
