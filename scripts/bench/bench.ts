/** The measurements, one after another in one tab, with reports of their progress. */
import type { BenchBrowser } from './browsers';
import { bundled } from './bundles';
import { seeded, shuffled } from './chance';
import { type BenchGlossaries, GLOSSARIES, type GlossaryName } from './glossaries';
import type { LookUpFigures } from './look-up';
import { LARGE_JSON, SUBJECT_JSON } from './made-pages';
import { type ExhaustionResult, measureExhaustion } from './measure-exhaustion';
import { type LivingResult, measureLiving } from './measure-living';
import { measurePage, measurePeers, type PageResult, type PeerResult } from './measure-pages';
import type { SavedPageServer } from './page-server';
import { busiest } from './profile';
import { median } from './samples';
import type { SubjectFigures } from './subject-cost';
import { shortly } from './table';
import { readWordLists } from './word-lists';

/** How many new words a look-up asks about. */
const WORDS = 5_000;

export class Bench {
  /** Words that pages asked about. */
  readonly #asked = new Set<string>();

  private constructor(
    readonly browser: BenchBrowser,
    readonly server: SavedPageServer,
    readonly glossaries: BenchGlossaries,
  ) {}

  /** A bench whose pages can look words up. */
  static async prepare(
    browser: BenchBrowser,
    server: SavedPageServer,
    glossaries: BenchGlossaries,
  ): Promise<Bench> {
    const bench = new Bench(browser, server, glossaries);
    await browser.tab.exposeFunction(
      'glossaLookup',
      (name: GlossaryName, words: string[], known: string[]) => {
        for (const word of words) bench.#asked.add(word);
        return JSON.stringify(glossaries.answer(name, words, known));
      },
    );
    await browser.tab.exposeFunction('glossaWeigh', (words: string[]) =>
      JSON.stringify(glossaries.weigh(words)),
    );
    return bench;
  }

  /** Number of passes over each page. */
  async pages(rounds: number): Promise<PageResult[]> {
    const script = await bundled('in-page.ts');
    const results: PageResult[] = [];
    for (const name of this.server.names) {
      const { tab } = this.browser;
      const result = await measurePage(tab, this.server, name, script, GLOSSARIES, rounds);
      results.push(result);
      console.log(lineOf(result));
    }
    return results;
  }

  async peers(): Promise<PeerResult[]> {
    const script = await bundled('peers.ts');
    const results: PeerResult[] = [];
    for (const name of this.server.names) {
      const { forms } = this.glossaries;
      const result = await measurePeers(this.browser.tab, this.server, name, script, forms);
      results.push(result);
      const { markJs, advanced } = result;
      console.log(`${name}: mark.js ${shortly(markJs.ms)} ms, advanced ${shortly(advanced.ms)} ms`);
    }
    return results;
  }

  /** The background's look-up, with words of the pages, and others if there are too few of them. */
  async lookUp(): Promise<LookUpFigures> {
    const { tab } = this.browser;
    const others = shuffled(readWordLists().modifiers, seeded(1));
    const words = [...new Set([...shuffled([...this.#asked], seeded(1)), ...others])];
    await tab.goto(this.server.addressOf('made-0'));
    await tab.evaluate(`${await bundled('look-up.ts')}\n0`);
    const asked = JSON.stringify(words.slice(0, WORDS));
    return (await tab.evaluate(
      `glossaIndex.measure('/${LARGE_JSON}', ${asked}, 25)`,
    )) as LookUpFigures;
  }

  /** The cost of judging the everyday words of a reader's glossary. */
  async subject(): Promise<SubjectFigures> {
    const { tab } = this.browser;
    await tab.goto(this.server.addressOf('made-0'));
    await tab.evaluate(`${await bundled('subject-cost.ts')}\n0`);
    return (await tab.evaluate(`glossaSubject.measure('/${SUBJECT_JSON}', 25)`)) as SubjectFigures;
  }

  /** @returns null in a browser without the DevTools protocol */
  async living(seconds: number): Promise<LivingResult | null> {
    const { tab } = this.browser;
    if (!tab.devtools) return null;
    const scripts = { living: await bundled('living.ts'), reading: await bundled('reading.ts') };
    return measureLiving(tab, tab.devtools, this.server, scripts, seconds);
  }

  /**
   * Pages made to exhaust whatever reads their text, with Glossa and without it.
   *
   * @param part of the names of those to be measured
   */
  async exhaustion(part = ''): Promise<ExhaustionResult[]> {
    const script = await bundled('exhaustion.ts');
    return measureExhaustion(this.browser.tab, this.server, script, part, (results) => {
      const phases = results.map(
        (each) => `${each.phase} ${shortly(each.with)} (without ${shortly(each.without)})`,
      );
      console.log(`${results[0]?.kind}: ${phases.join(', ')} ms`);
    });
  }

  /**
   * The longest stretch (ms) of a pass over the largest page, with the processor slowed
   * down 4 times: median of a few passes, since any other program may interrupt one.
   */
  async throttled(pages: readonly PageResult[]): Promise<number | null> {
    const { tab } = this.browser;
    if (!tab.devtools) return null;
    await this.#openLargest(pages, await bundled('in-page.ts'));
    await tab.devtools.throttle(4);
    const longest: number[] = [];
    for (let i = 0; i < 5; i++) {
      const figures = await tab.evaluate("glossaBench.measure(1, ['bundled'])");
      longest.push(median((figures as PageResult).longest.bundled ?? [0]));
    }
    await tab.devtools.throttle(1);
    return median(longest);
  }

  /** Lines that show where the time of passes over the largest page goes. */
  async profile(pages: readonly PageResult[]): Promise<string[]> {
    const { tab } = this.browser;
    if (!tab.devtools) return [];
    const largest = await this.#openLargest(pages, await bundled('in-page.ts', true));
    const lines: string[] = [];
    for (const glossary of ['bundled', 'large'] as const) {
      await tab.evaluate(`glossaBench.prepare('${glossary}')`);
      await tab.evaluate(`glossaBench.repeat('${glossary}', 3)`);
      const profile = await tab.devtools.profile(() =>
        tab.evaluate(`glossaBench.repeat('${glossary}', 20)`),
      );
      lines.push(
        `Passes over ${largest} with the ${glossary} glossary, by function:`,
        ...busiest(profile, 16).map(({ name, share }) => `${(share * 100).toFixed(1)} % ${name}`),
        '',
      );
    }
    return lines;
  }

  async #openLargest(pages: readonly PageResult[], script: string): Promise<string> {
    const { tab } = this.browser;
    // In a language that is read, because other pages would cost nothing.
    const cost = ({ samples }: PageResult) => median(samples.bundled ?? [0]);
    const largest = pages.reduce((one, other) => (cost(other) > cost(one) ? other : one));
    await tab.goto(this.server.addressOf(largest.name));
    await tab.evaluate(`${script}\n0`);
    await tab.evaluate("glossaBench.prepare('bundled')");
    return largest.name;
  }
}

function lineOf({ name, samples, passes, page }: PageResult): string {
  const times = Object.entries(samples)
    .map(([candidate, taken]) => `${candidate} ${shortly(median(taken))}`)
    .sort();
  const shown = passes.bundled?.shown ?? 0;
  return `${name}: ${times.join(', ')} ms; ${page.elements} elements, ${shown} shown`;
}
