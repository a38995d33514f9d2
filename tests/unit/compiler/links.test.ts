import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinker } from '../../../src/compiler/links';
import type { Form, Sense } from '../../../src/glossary/model';
import { textOfRuns } from '../../../src/glossary/runs';
import { words } from '../../../src/matching/tokens';

const form = (text: string): Form => ({ text, words: words(text) });
const ENTRIES = [
  { id: 'receptor', forms: [form('receptor')] },
  { id: 'nmda-receptor', forms: [form('NMDA receptor')] },
  { id: 'depression', forms: [{ ...form('depression'), gated: true as const }] },
];
const sense = (veto: string[]): Sense => ({ veto, prove: [], cues: [], against: [], prior: 0 });
const linker = createLinker(
  ENTRIES,
  new Map([['depression', sense(['respiratory ~', '~ of * market', 'in a * ~'])]]),
);

describe('runs', () => {
  it('links the longest term, gated ones too, and keeps all the text', () => {
    expect(linker.runs('An NMDA receptor, depression.')).toEqual([
      { text: 'An ' },
      { text: 'NMDA receptor', entry: 'nmda-receptor' },
      { text: ', ' },
      { text: 'depression', entry: 'depression' },
      { text: '.' },
    ]);
  });

  it('links an entry once over all texts that share what was seen', () => {
    const seen = new Set<string>();
    expect(linker.runs('A receptor, a receptor.', seen).filter((run) => run.entry)).toHaveLength(1);
    expect(linker.runs('A receptor.', seen)).toEqual([{ text: 'A receptor.' }]);
  });

  it('does not link a shorter term inside one that was seen', () => {
    expect(linker.runs('An NMDA receptor.', new Set(['nmda-receptor']))).toEqual([
      { text: 'An NMDA receptor.' },
    ]);
  });

  it.each([
    'Respiratory depression is feared.',
    'the depression of the market',
    'in a long depression',
  ])('does not link the other meaning in %j', (text) => {
    expect(linker.runs(text)).toEqual([{ text }]);
  });

  it.each(['Depression of mood.', 'Is it respiratory? Depression, no.'.slice(19), 'a depression'])(
    'links the meaning in %j',
    (text) => {
      expect(linker.runs(text).some((run) => run.entry === 'depression')).toBe(true);
    },
  );

  it('returns every text letter by letter', () => {
    const piece = fc.constantFrom(
      'NMDA',
      'receptor',
      'depression',
      ' ',
      'respiratory',
      '-',
      '\u00ad',
      'é',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const runs = linker.runs(value);
        expect(textOfRuns(runs)).toBe(value);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
    );
  });
});

describe('mentioned', () => {
  it('counts a term inside a longer one, but no other meaning', () => {
    expect(linker.mentioned(['An NMDA receptor.'])).toEqual(new Set(['receptor', 'nmda-receptor']));
    expect(linker.mentioned(['Respiratory depression.', 'None.'])).toEqual(new Set());
    expect(linker.mentioned(['Respiratory depression, then depression.'])).toEqual(
      new Set(['depression']),
    );
  });
});
