/**
 * Where a glossary is used, and whether pages are marked with its terms: each glossary has a
 * use of its own. Plain functions over plain data.
 */
import { siteOf, stateOf } from '../sites/rules';
import { DEFAULT_USE, type GlossaryUse, type GlossaryUses, USED_NOWHERE } from './schema';

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
    if (differs) held = withUse(held, id, USED_NOWHERE);
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
