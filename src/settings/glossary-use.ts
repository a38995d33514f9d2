/**
 * Where a glossary is used, and whether its terms are marked: each glossary has a use of its
 * own. Plain functions over plain data.
 */
import { siteOf, stateOf } from '../sites/rules';
import { PlaceError, placesOf, placeWithin } from './mute-place';
import { DEFAULT_USE, type GlossaryUse, type GlossaryUses, USED_NOWHERE } from './schema';

/** The use of a glossary. */
export function useOf(uses: GlossaryUses | undefined, id: string): GlossaryUse {
  return (uses && Object.hasOwn(uses, id) ? uses[id] : undefined) ?? DEFAULT_USE;
}

/** The uses with that of one glossary set; undefined if all are the default. */
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
 * Uses for the time in which glossaries and their uses change from one state to another. A
 * glossary whose use differs is used nowhere meanwhile, so that no page sees it under the
 * wrong use.
 */
export function usesDuringChange(
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

function isDefault({ reach, sites, marks, everyday, everydayPlaces = [] }: GlossaryUse): boolean {
  return (
    reach === DEFAULT_USE.reach &&
    sites.length === 0 &&
    marks === DEFAULT_USE.marks &&
    everyday === undefined &&
    everydayPlaces.length === 0
  );
}

/** How far from a page everyday words are to be marked. */
export type EverydayScope = 'page' | 'site' | 'everywhere';

/** Places where one glossary's everyday words are marked: more than a person comes to. */
export const MAX_EVERYDAY_PLACES = 500;

/**
 * Whether a glossary's everyday words are marked only where a page is about its subject.
 *
 * @param address of the page that the reader sees, not of a frame in it
 */
export function isKeptToSubject(
  { everyday, everydayPlaces = [] }: GlossaryUse,
  address: string,
): boolean {
  if (everyday === 'everywhere') return false;
  return !placesOf(address).some((place) => everydayPlaces.includes(place));
}

/**
 * A use by which everyday words are marked within `scope` of a page, whatever it is about.
 *
 * @throws PlaceError when it can't be stored
 */
export function withEverydayAt(
  use: GlossaryUse,
  scope: EverydayScope,
  address: string,
): GlossaryUse {
  if (scope === 'everywhere') return { ...use, everyday: 'everywhere' };
  const place = placeWithin(scope, address);
  const { everydayPlaces = [] } = use;
  if (everydayPlaces.includes(place)) return use;
  if (everydayPlaces.length >= MAX_EVERYDAY_PLACES) throw new PlaceError('tooMany');
  return { ...use, everydayPlaces: [...everydayPlaces, place] };
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
