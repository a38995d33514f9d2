/**
 * Terms that the reader ignores: everywhere, on a site, or on a page.
 * Plain functions over plain data.
 */
import { siteOf } from '../sites/rules';
import { PlaceError, placesOf, placeWithin } from './mute-place';
import type { Muted } from './schema';

/** Where a term is ignored, from the page where the reader says so. */
export type MuteScope = 'page' | 'site' | 'everywhere';

/** The most pages of one site, and places in total: more than a person needs. */
export const MAX_PAGES_OF_SITE = 50;
export const MAX_PLACES = 2_000;

/** The most terms ignored in one place. */
export const MAX_MUTED = 5_000;

/** The ids of entries that aren't marked on a page, each once. */
export function mutedAt(muted: Muted, address: string): string[] {
  const there = placesOf(address).flatMap((place) => at(muted, place));
  return [...new Set([...muted.everywhere, ...there])];
}

function at(muted: Muted, place: string): readonly string[] {
  return Object.hasOwn(muted.places, place) ? (muted.places[place] ?? []) : [];
}

/**
 * `muted` with an entry ignored within `scope` of a page.
 *
 * @throws PlaceError when it can't be stored
 */
export function mute(muted: Muted, entry: string, scope: MuteScope, address: string): Muted {
  if (scope === 'everywhere') {
    checkNumber(muted.everywhere, entry);
    return withMute(muted, { entry });
  }
  const place = placeWithin(scope, address);
  checkNumber(at(muted, place), entry);
  if (!Object.hasOwn(muted.places, place)) checkRoom(muted, place);
  return withMute(muted, { entry, place });
}

function checkNumber(entries: readonly string[], entry: string): void {
  if (entries.length >= MAX_MUTED && !entries.includes(entry)) throw new PlaceError('tooMany');
}

function checkRoom({ places }: Muted, place: string): void {
  const known = Object.keys(places);
  if (known.length >= MAX_PLACES) throw new PlaceError('tooMany');
  // Only pages have a site here: the place of a whole site isn't counted with its pages.
  const site = siteOf(place);
  if (site === null) return;
  if (known.filter((other) => siteOf(other) === site).length >= MAX_PAGES_OF_SITE) {
    throw new PlaceError('tooMany');
  }
}

/** `muted` with a mute, however many there are: one that was removed can always return. */
export function withMute(muted: Muted, { entry, place }: Mute): Muted {
  const withEntry = (entries: readonly string[]) => [...new Set([...entries, entry])];
  if (place === undefined) return { ...muted, everywhere: withEntry(muted.everywhere) };
  return { ...muted, places: { ...muted.places, [place]: withEntry(at(muted, place)) } };
}

/** `muted` with an entry marked again at `place`; without a place, no longer ignored everywhere. */
export function unmute(muted: Muted, entry: string, place?: string): Muted {
  if (place === undefined) {
    return { ...muted, everywhere: muted.everywhere.filter((id) => id !== entry) };
  }
  const { [place]: before = [], ...places } = muted.places;
  const rest = before.filter((id) => id !== entry);
  return { ...muted, places: rest.length > 0 ? { ...places, [place]: rest } : places };
}

/** One term ignored in one place; without a place, everywhere. */
export interface Mute {
  readonly entry: string;
  readonly place?: string;
}

/** All mutes, those for everywhere first. */
export function mutesOf({ everywhere, places }: Muted): Mute[] {
  return [
    ...everywhere.map((entry) => ({ entry })),
    ...Object.entries(places).flatMap(([place, entries]) =>
      entries.map((entry) => ({ entry, place })),
    ),
  ];
}
