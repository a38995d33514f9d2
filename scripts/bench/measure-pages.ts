/** Measures the pages of a folder, one after another, in one tab. */
import type { BenchTab } from './browsers';
import type { GLOSSARIES } from './glossaries';
import type { PageFigures } from './in-page';
import type { SavedPageServer } from './page-server';
import type { PeerFigure } from './peers';
import { median } from './samples';

/** All measurements of one page. */
export interface PageResult extends PageFigures {
  readonly name: string;
  /** One floor and one pass, each on a freshly loaded page whose code hasn't run before (ms). */
  readonly cold: { readonly floor: number; readonly bundled: number };
}

export interface PeerResult {
  readonly name: string;
  /** Medians (ms) and what was marked. */
  readonly markJs: PeerFigure;
  readonly advanced: PeerFigure;
}

/** A page's own passes with each glossary, alternately. */
export async function measurePage(
  tab: BenchTab,
  server: SavedPageServer,
  name: string,
  script: string,
  glossaries: readonly (typeof GLOSSARIES)[number][],
  rounds: number,
): Promise<PageResult> {
  const load = async () => {
    await tab.goto(server.addressOf(name));
    await tab.evaluate(`${script}\n0`);
  };
  await load();
  const floor = (await tab.evaluate('glossaBench.readOnce()')) as number;
  await load();
  const times: number[] = [];
  for (const glossary of glossaries) {
    times.push((await tab.evaluate(`glossaBench.prepare(${JSON.stringify(glossary)})`)) as number);
  }
  const figures = (await tab.evaluate(
    `glossaBench.measure(${rounds}, ${JSON.stringify(glossaries)})`,
  )) as PageFigures;
  return { name, cold: { floor, bundled: times[0] ?? 0 }, ...figures };
}

/** The peers on a freshly loaded page: mark.js only once, because it takes so long. */
export async function measurePeers(
  tab: BenchTab,
  server: SavedPageServer,
  name: string,
  script: string,
  forms: readonly string[],
): Promise<PeerResult> {
  await tab.goto(server.addressOf(name));
  await tab.evaluate(`${script}\n0`);
  const run = async (peer: 'markJs' | 'advanced') =>
    (await tab.evaluate(`glossaPeers.${peer}(${JSON.stringify(forms)})`)) as PeerFigure;
  const advanced: PeerFigure[] = [];
  for (let round = 0; round < 3; round++) advanced.push(await run('advanced'));
  const marks = advanced[0]?.marks ?? 0;
  return {
    name,
    markJs: await run('markJs'),
    advanced: { ms: median(advanced.map(({ ms }) => ms)), marks },
  };
}
