// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { SourcedEntry } from '../../../src/glossary/model';
import { BlockMarker } from '../../../src/page/block-marker';
import { HitStore, type PageHit } from '../../../src/page/hits';
import { UNDIVIDED } from '../../../src/page/page-texts';
import type { Painter } from '../../../src/page/painters/painter';
import { LayeredMarking, PointingHits } from '../../../src/page/pointing';
import { Scanner } from '../../../src/page/reading/scanner';
import { indexed } from '../glossary/indexed';

function entry(term: string, rank: number, unmarked: boolean): SourcedEntry {
  const words = term.split(' ');
  const empty = { kind: '', aliases: [], gloss: [], statements: [], mentions: [], related: [] };
  const id = `${rank}`;
  const forms = [{ text: term, words }];
  return { id, term, forms, glossary: 'g', rank, ...(unmarked ? { unmarked } : {}), ...empty };
}

let life = new AbortController();

afterEach(() => {
  life.abort();
  life = new AbortController();
});

/** Reads a page. @returns what is marked, and what is found by pointing */
async function read(text: string, entries: readonly SourcedEntry[]) {
  document.body.textContent = text;
  const { signal } = life;
  const marked = new Set<PageHit>();
  const painter: Painter = {
    paint: (hits) => hits.forEach((hit) => void marked.add(hit)),
    erase: (hits) => hits.forEach((hit) => void marked.delete(hit)),
    rectsOf: () => [],
    stepBack: (_root, hits) => hits,
  };
  const index = indexed(entries);
  let pointing: PointingHits | null = null;
  let asked = 0;
  const rest = {
    signal,
    languages: new Set(['en']),
    muted: new Set<string>(),
    weigh: async () => ({ step: 0, steps: '' }),
    changed() {},
  };
  const scanner = new Scanner({
    ...rest,
    lookup: async (words, known) => ({
      entries: index.lookup(words, new Set(known)),
      companions: known.length > 0 ? [] : index.companions(words),
    }),
    marking: async () =>
      new LayeredMarking(
        new BlockMarker({ ...rest, store: new HitStore(), painter: async () => painter }),
        () => {
          const firstHit = () => void asked++;
          pointing = new PointingHits({ ...rest, texts: () => UNDIVIDED, firstHit });
          return pointing;
        },
      ),
    shadow() {},
    failed: (error) => {
      throw error;
    },
  });
  await scanner.readAll();
  const found: PageHit[] = [...((pointing as PointingHits | null)?.store.hits() ?? [])];
  const said = (hits: Iterable<PageHit>) =>
    [...hits].sort((a, b) => a.start - b.start).map(({ start, term }) => `${start} ${term}`);
  return { marked: said(marked), pointed: said(found), asked };
}

const word = fc.constantFrom('ant', 'bee', 'cat', 'dog');
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

describe('glossaries that are found by pointing', () => {
  test('whatever they hold, and wherever they are in order, the same is marked as without them', async () => {
    const entries = fc.array(fc.tuple(phrase, fc.boolean()), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(text, entries, async (page, given) => {
        const all = given.map(([term, unmarked], rank) => entry(term, rank, unmarked));
        const without = await read(
          page,
          all.filter(({ unmarked }) => !unmarked),
        );
        expect((await read(page, all)).marked).toEqual(without.marked);
      }),
      { numRuns: 200 },
    );
  });

  test('are found where they would be marked, and only those', async () => {
    const all = [entry('ant bee', 0, true), entry('ant', 1, false), entry('cat', 2, false)];
    const { marked, pointed, asked } = await read('ant bee cat ant', all);
    expect(marked).toEqual(['0 ant', '8 cat', '12 ant']);
    expect(pointed).toEqual(['0 ant bee']);
    expect(asked).toBe(1);
  });

  test('leave a term to a glossary further up', async () => {
    const { marked, pointed } = await read('ant bee', [
      entry('ant', 0, false),
      entry('ant', 1, true),
      entry('bee', 2, true),
    ]);
    expect(marked).toEqual(['0 ant']);
    expect(pointed).toEqual(['4 bee']);
  });

  test('ask for nothing if there are none', async () => {
    const { marked, asked } = await read('ant', [entry('ant', 0, false)]);
    expect(marked).toEqual(['0 ant']);
    expect(asked).toBe(0);
  });
});
