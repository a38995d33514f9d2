/**
 * The bench's side in a page: measures candidates alternately. Bundled into one script that
 * leaves its functions at `glossaBench`, for the bench to call.
 */
import type { PackedWeights } from '../../src/matching/sense/topic-model';
import type { Weigh } from '../../src/page/host';
import type { LookupResult } from '../../src/page/marking';
import { floor, NOTHING, type Pass, pass } from './passes';
import type { ByCandidate } from './samples';
import { type Timed, timed } from './stopwatch';

/** The results of `measure` for a page. */
export interface PageFigures {
  readonly samples: ByCandidate;
  /** The longest stretch without a pause in each run (ms). */
  readonly longest: ByCandidate;
  readonly passes: Readonly<Record<string, Pass>>;
  readonly page: { readonly elements: number; readonly units: number };
}

interface Recorded {
  readonly replies: readonly LookupResult[];
  readonly weights: readonly PackedWeights[];
  readonly pass: Pass;
  /** Time of the pass (ms), without the replies. In the first one, no code is compiled yet. */
  readonly own: number;
}

/** The bench's own function in the page: `JSON.stringify`d words in, a `Found` out. */
type Answer = (
  glossary: string,
  words: readonly string[],
  known: readonly string[],
) => Promise<string>;

/** The bench's own function in the page: `JSON.stringify`d words in, `PackedWeights` out. */
type WeighAsked = (words: readonly string[]) => Promise<string>;

const recorded = new Map<string, Recorded>();
let kept = 0;

const bench = {
  /** Reads the page's text once. @returns its time (ms) */
  async readOnce(): Promise<number> {
    const { own } = await timed(() => {
      kept = floor();
    });
    return own;
  },

  /**
   * Makes one pass with a glossary, asks the bench, and keeps its replies for later.
   *
   * @returns its time (ms), without the replies
   */
  async prepare(glossary: string): Promise<number> {
    const { glossaLookup, glossaWeigh } = globalThis as unknown as {
      glossaLookup: Answer;
      glossaWeigh: WeighAsked;
    };
    const replies: LookupResult[] = [];
    const weights: PackedWeights[] = [];
    let made: Pass | null = null;
    const { own } = await timed(async (aside) => {
      made = await pass(
        (words, known) =>
          aside(async () => {
            const found = JSON.parse(await glossaLookup(glossary, words, known)) as LookupResult;
            replies.push(found);
            return found;
          }),
        (words) =>
          aside(async () => {
            const packed = JSON.parse(await glossaWeigh(words)) as PackedWeights;
            weights.push(packed);
            return packed;
          }),
      );
    });
    if (made) recorded.set(glossary, { replies, weights, pass: made, own });
    return own;
  },

  /**
   * Measures the floor, the pass without a term, and the pass with each glossary prepared,
   * alternately, in a different order each round.
   */
  async measure(rounds: number, glossaries: readonly string[]): Promise<PageFigures> {
    const candidates: [string, () => Promise<Timed>][] = [
      [
        'floor',
        () =>
          timed(() => {
            kept = floor();
          }),
      ],
      ['no-term', () => timed(() => pass(async () => NOTHING, unasked))],
      ...glossaries.map((name): [string, () => Promise<Timed>] => [name, () => replay(name)]),
    ];
    const samples: Record<string, number[]> = {};
    const longest: Record<string, number[]> = {};
    for (let round = 0; round <= rounds; round++) {
      for (let i = 0; i < candidates.length; i++) {
        const [name, run] = candidates[
          (i + round) % candidates.length
        ] as (typeof candidates)[number];
        collectGarbage();
        const { own, stretches } = await run();
        // The first round warms up.
        if (round === 0) continue;
        samples[name] ??= [];
        samples[name].push(own);
        longest[name] ??= [];
        longest[name].push(Math.max(...stretches));
      }
    }
    const passes = Object.fromEntries(
      glossaries.map((name) => [name, (recorded.get(name) as Recorded).pass]),
    );
    return { samples, longest, passes, page: sizeOf() };
  },

  /** Makes passes with a glossary prepared, for a profile. */
  async repeat(glossary: string, times: number): Promise<void> {
    for (let i = 0; i < times; i++) await replay(glossary);
  },

  /** Uses a result, so that no engine can optimise the work for it away. */
  get kept(): number {
    return kept;
  },
};

function replay(name: string): Promise<Timed> {
  const { replies, weights } = recorded.get(name) as Recorded;
  let next = 0;
  let weighed = 0;
  return timed(() =>
    pass(
      async () => replies[next++] ?? NOTHING,
      async (words) => weights[weighed++] ?? unasked(words, []),
    ),
  );
}

/** @throws always: if nothing was found, or not yet, nothing may be weighed */
const unasked: Weigh = (words) => {
  throw new Error(`${words.length} words were to be weighed.`);
};

/**
 * So that no candidate pays for another's garbage. Only the young generation: a full collection
 * would also throw away compiled code that only a page in use keeps.
 */
function collectGarbage(): void {
  (globalThis as { gc?: (options: object) => void }).gc?.({ type: 'minor' });
}

function sizeOf(): PageFigures['page'] {
  const elements = document.getElementsByTagName('*').length;
  return { elements, units: document.documentElement.textContent?.length ?? 0 };
}

(globalThis as { glossaBench?: typeof bench }).glossaBench = bench;

export type PageBench = typeof bench;
