/**
 * Where a glossary is used, and whether pages are marked with its terms: each glossary has a
 * use of its own. Plain functions over plain data.
 */
import { normalizeHost, siteOf, stateOf } from '../sites/rules';

/** On every page, only on pages of the sites named, or on all others. */
export const REACHES = ['everywhere', 'only', 'except'] as const;
export type GlossaryReach = (typeof REACHES)[number];

/**
 * `shown`: as the reader's marks are. `pointing`: no page is marked with its terms, so that
 * pages can't notice them; the card opens where the pointer rests.
 */
export const VISIBILITIES = ['shown', 'pointing'] as const;
export type MarkVisibility = (typeof VISIBILITIES)[number];

export interface GlossaryUse {
  readonly reach: GlossaryReach;
  /** Hosts as site rules name them; each covers its subdomains. Kept while `everywhere`. */
  readonly sites: readonly string[];
  readonly marks: MarkVisibility;
}

/** Ids of glossaries -> their use; those that aren't named have `DEFAULT_USE`. */
export type GlossaryUses = Readonly<Record<string, GlossaryUse>>;

export const DEFAULT_USE: GlossaryUse = { reach: 'everywhere', sites: [], marks: 'shown' };

/** What a use becomes of which nothing can be read: a private glossary must not come to light. */
const NOWHERE: GlossaryUse = { reach: 'only', sites: [], marks: 'pointing' };

/** The use of a glossary. */
export function useOf(uses: GlossaryUses | undefined, id: string): GlossaryUse {
  return (uses && Object.hasOwn(uses, id) ? uses[id] : undefined) ?? DEFAULT_USE;
}

/** The uses with one glossary's set; undefined where all are as by default. */
export function withUse(
  uses: GlossaryUses | undefined,
  id: string,
  use: GlossaryUse,
): GlossaryUses | undefined {
  const others = Object.entries(uses ?? {}).filter(([other]) => other !== id);
  const all = isDefault(use) ? others : [...others, [id, use] as const];
  return all.length > 0 ? Object.fromEntries(all) : undefined;
}

/**
 * Uses for the while in which glossaries and their uses go from one state to another: none is
 * used whose use differs between the two, so that no page sees one under the other's use.
 */
export function heldUses(
  one: GlossaryUses | undefined,
  other: GlossaryUses | undefined,
): GlossaryUses | undefined {
  let held = one;
  for (const id of new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])) {
    const differs = JSON.stringify(useOf(one, id)) !== JSON.stringify(useOf(other, id));
    if (differs) held = withUse(held, id, NOWHERE);
  }
  return held;
}

function isDefault({ reach, sites, marks }: GlossaryUse): boolean {
  return reach === DEFAULT_USE.reach && sites.length === 0 && marks === DEFAULT_USE.marks;
}

/**
 * Whether a glossary is used on a page.
 *
 * @param address of the page that the reader sees, not of a frame in it
 */
export function isUsedAt({ reach, sites }: GlossaryUse, address: string): boolean {
  if (reach === 'everywhere') return true;
  const [other, named] = reach === 'only' ? (['off', 'on'] as const) : (['on', 'off'] as const);
  const rules = Object.fromEntries(sites.map((site) => [site, named]));
  return stateOf({ default: other, rules }, siteOf(address)).on;
}

/**
 * Uses from whatever storage holds; undefined where there are none. What is damaged, or what
 * only a newer version knows, is read as the narrower choice. Never throws.
 */
export function readUses(stored: unknown): GlossaryUses | undefined {
  if (!isRecord(stored)) return undefined;
  const uses = Object.entries(stored).map(([id, use]) => [id, readUse(use)] as const);
  return uses.length > 0 ? Object.fromEntries(uses) : undefined;
}

function readUse(stored: unknown): GlossaryUse {
  if (!isRecord(stored)) return NOWHERE;
  const { reach = DEFAULT_USE.reach, sites = [], marks = DEFAULT_USE.marks } = stored;
  const given: readonly unknown[] = Array.isArray(sites) ? sites : [null];
  const hosts = given.flatMap((site) => (typeof site === 'string' ? normalizeHost(site) : null));
  const sound = hosts.filter((host) => host !== null);
  // A site that can't be read may be the very one that a glossary is to be kept off.
  const isWhole = sound.length === hosts.length || reach === 'everywhere';
  return {
    reach: reach === 'everywhere' || (reach === 'except' && isWhole) ? reach : 'only',
    sites: reach === 'except' && !isWhole ? [] : [...new Set(sound)],
    marks: marks === 'shown' ? marks : 'pointing',
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
