import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeReason } from '../../../../scripts/reason';
import type { Form, Sense } from '../../../../src/glossary/model';
import type { Candidate, Hit } from '../../../../src/matching/hit';
import { createMatcher } from '../../../../src/matching/matcher';
import { createGate, type GateEntry } from '../../../../src/matching/sense/gate';
import { NO_STEPS, type TopicModel, Topics } from '../../../../src/matching/sense/topic-model';
import { words } from '../../../../src/matching/tokens';
import { Vocabulary } from '../../../../src/matching/vocabulary';

const MODEL: TopicModel = {
  format: 'topics/1',
  step: 0.5,
  words: { 6: 'clinic doctor nurse patient', '-6': 'army bank harbour market' },
  parts: { 6: '-itis' },
};

function form(text: string, gated = true): Form {
  return { text, words: words(text), ...(gated ? { gated: true as const } : {}) };
}

function sense(part: Partial<Sense> = {}): Sense {
  return { veto: [], prove: [], cues: [], against: [], prior: 0, ...part };
}

function entry(id: string, part: Partial<Sense> | undefined, ...forms: Form[]): GateEntry {
  return { id, forms, ...(part ? { sense: sense(part) } : {}) };
}

const DEPRESSION = entry(
  'depression',
  {
    veto: ['great ~', '~ of the 1930s'],
    prove: ['major ~', '~ and anxiety', 'great ~ and anxiety'],
    cues: ['antidepressant', 'therapy'],
    against: ['barometer'],
  },
  form('depression'),
  form('clinical depression', false),
);
const KETAMINE = entry('ketamine', undefined, form('ketamine', false));

/** Decides all candidates of `text` on a page that holds nothing else. */
function decide(
  text: string,
  { title = '', page = text, heading = '', entries = [DEPRESSION, KETAMINE] } = {},
) {
  const sensed = createGate(entries, new Topics(MODEL)).page(title);
  sensed.addText(page);
  return sensed.decide(text, find(text, entries), heading);
}

function find(text: string, entries: readonly GateEntry[]): Candidate[] {
  return createMatcher(entries.map(({ id, forms = [] }) => ({ id, forms }))).find(text);
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

  it('lets the collocation win that names more words', () => {
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

  it('weighs the words about the term, and names the loudest', () => {
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

  it('knows unlisted words by their endings', () => {
    expect(decide('It came with arthritis and gastritis, and depression.')).toMatchObject([
      { shown: true },
    ]);
  });

  it('hears cues for and against', () => {
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
    const told = 'The Great Depression came. The great depression went.';
    const proved = 'Major depression is common. So is clinical depression.';
    expect(decide(text, { page: told })).toMatchObject([{ shown: false }]);
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

  it('does not fail on patterns that are none, as an imported glossary may have', () => {
    const entries = [
      entry('x', { veto: ['', '~ ~', 'no term'], prove: ['* *'] }, form('depression')),
    ];
    expect(decide('A patient with depression', { entries })).toMatchObject([{ shown: true }]);
  });

  it('does without a table of topics', () => {
    const page = createGate([DEPRESSION]).page('');
    const text = 'Major depression and the great depression';
    expect(page.decide(text, find(text, [DEPRESSION])).map((hit) => hit.shown)).toEqual([
      true,
      false,
    ]);
  });

  it('gives back every candidate, in order and unchanged, whatever the text', () => {
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

describe("a page's version", () => {
  function pageAfter(...texts: string[]) {
    const page = createGate([DEPRESSION], new Topics(MODEL)).page('');
    for (const text of texts) page.addText(text);
    return page;
  }
  const TEXT = 'It began with a depression.';

  it('stays while nothing has been decided', () => {
    const page = pageAfter('patient '.repeat(50), 'bank '.repeat(200));
    expect(page.version).toBe(0);
  });

  it('rises once the vote has turned, and decisions turn with it', () => {
    const page = pageAfter('army bank market '.repeat(10));
    const candidates = find(TEXT, [DEPRESSION]);
    expect(page.decide(TEXT, candidates)).toMatchObject([{ shown: false }]);
    const before = page.version;
    page.addText('doctor patient nurse '.repeat(60));
    expect(page.version).toBeGreaterThan(before);
    expect(page.decide(TEXT, candidates)).toMatchObject([{ shown: true }]);
  });

  it('does not rise for text that says the same', () => {
    const page = pageAfter('doctor patient nurse '.repeat(60));
    page.decide(TEXT, find(TEXT, [DEPRESSION]));
    const before = page.version;
    for (let i = 0; i < 100; i++) page.addText('The doctor saw the patient.');
    expect(page.version).toBe(before);
  });

  it('rises seldom, however long a page grows', () => {
    const page = pageAfter('bank');
    page.decide(TEXT, find(TEXT, [DEPRESSION]));
    for (let i = 0; i < 2000; i++) {
      page.addText(i % 2 ? 'The doctor saw the patient.' : 'The bank fears the market.');
    }
    expect(page.version).toBeLessThan(10);
  });

  it('does not weigh a page without end', () => {
    const page = pageAfter('word '.repeat(30_000));
    page.decide(TEXT, find(TEXT, [DEPRESSION]));
    const before = page.version;
    page.addText('doctor patient nurse antidepressant therapy '.repeat(5000));
    expect(page.version).toBe(before);
  });
});

describe('a page whose words are counted beforehand', () => {
  const word = fc.constantFrom(
    ...'depression clinical major great therapy therapies antidepressant barometers doctor'.split(
      ' ',
    ),
    ...'patients bank markets army of the and anxiety ketamine arthritis. — The'.split(' '),
  );
  const block = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));

  it('decides just as one that is read text by text', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), block, (blocks, title) => {
        const topics = new Topics(MODEL);
        const gate = createGate([DEPRESSION, KETAMINE], topics);
        const read = gate.page(title);
        const counted = gate.page(title);
        const vocabulary = new Vocabulary();
        for (const text of blocks) {
          read.addText(text);
          vocabulary.add(text);
          if (find(text, [DEPRESSION]).length > 0) counted.addTerms(text);
        }
        const { step, steps } = topics.pack(vocabulary.takeFresh());
        const weights = [0, ...Array.from(steps, (unit) => unit.charCodeAt(0) - NO_STEPS)];
        let sum = 0;
        let count = 0;
        vocabulary.each((number, times) => {
          const weight = weights[number] ?? 0;
          if (weight === 0) return;
          sum += weight * times;
          count += times;
        });
        counted.setWords({ sum: sum * step, count, has: (each) => vocabulary.counts(each) });
        for (const text of blocks) {
          const candidates = find(text, [DEPRESSION, KETAMINE]);
          const heading = blocks[0] ?? '';
          expect(counted.decide(text, candidates, heading)).toEqual(
            read.decide(text, candidates, heading),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
