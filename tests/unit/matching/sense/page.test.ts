import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGate } from '../../../../src/matching/sense/gate';
import { NO_STEPS, Topics } from '../../../../src/matching/sense/topic-model';
import { Vocabulary } from '../../../../src/matching/vocabulary';
import { DEPRESSION, find, KETAMINE, MODEL } from './gated-entries';

describe("a page's version", () => {
  function pageAfter(...texts: string[]) {
    const page = createGate([DEPRESSION], new Topics(MODEL)).page('');
    for (const text of texts) page.addText(text);
    return page;
  }
  const TEXT = 'It began with a depression.';

  it('stays the same while nothing has been decided', () => {
    const page = pageAfter('patient '.repeat(50), 'bank '.repeat(200));
    expect(page.version).toBe(0);
  });

  it('rises once the evidence has changed sides, and decisions change with it', () => {
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

  it('stops weighing at a limit', () => {
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

  it('is decided like one that is read text by text', () => {
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
