/**
 * Terms that the reader ignores: everywhere, on a site, or on a page.
 * Plain functions over plain data.
 */
import { scopesOf, siteOf } from '../sites/rules';
import { mutedPageOf } from './mute-place';
import type { Muted } from './schema';

/** Where a term is ignored, from the page where the reader says so. */
export type MuteScope = 'page' | 'site' | 'everywhere';

/** Longer names of pages aren't stored (UTF-16 units); Wikipedia's longest have about 800. */
export const MAX_PAGE_LENGTH = 1_000;

/** The most pages of one site, and places in total: more than a person needs. */
export const MAX_PAGES_OF_SITE = 50;
export const MAX_PLACES = 2_000;

/** The most terms ignored in one place. */
export const MAX_MUTED = 5_000;

/** No more can be stored; `of` says what is too long or too many. */
export class MuteLimit extends Error {
  constructor(readonly of: 'address' | 'number') {
    super(of === 'address' ? 'The address is too long.' : 'There are too many already.');
    this.name = 'MuteLimit';
  }
}

/** The ids of entries that aren't marked on a page, each once. */
export function mutedAt(muted: Muted, address: string): string[] {
  const site = siteOf(address);
  const page = mutedPageOf(address);
  const places = [...(site === null ? [] : scopesOf(site)), ...(page === null ? [] : [page])];
  return [...new Set([...muted.everywhere, ...places.flatMap((place) => at(muted, place))])];
}

function at(muted: Muted, place: string): readonly string[] {
  return Object.hasOwn(muted.places, place) ? (muted.places[place] ?? []) : [];
}

/**
 * `muted` with an entry ignored within `scope` of a page.
 *
 * @throws RangeError when the address is of no page that Glossa could be on
 * @throws MuteLimit when it is too much to store
 */
export function mute(muted: Muted, entry: string, scope: MuteScope, address: string): Muted {
  if (scope === 'everywhere') {
    return { ...muted, everywhere: withOne(muted.everywhere, entry) };
  }
  const place = scope === 'site' ? siteOf(address) : mutedPageOf(address);
  if (place === null) throw new RangeError('There is no page here to switch a term off on.');
  const entries = withOne(at(muted, place), entry);
  if (!Object.hasOwn(muted.places, place)) checkRoom(muted, place);
  return { ...muted, places: { ...muted.places, [place]: entries } };
}

function withOne(entries: readonly string[], entry: string): string[] {
  if (entries.includes(entry)) return [...entries];
  if (entries.length >= MAX_MUTED) throw new MuteLimit('number');
  return [...entries, entry];
}

function checkRoom({ places }: Muted, place: string): void {
  if (place.length > MAX_PAGE_LENGTH) throw new MuteLimit('address');
  const known = Object.keys(places);
  if (known.length >= MAX_PLACES) throw new MuteLimit('number');
  // Only pages have a site here: the place of a whole site isn't counted with its pages.
  const site = siteOf(place);
  if (site === null) return;
  if (known.filter((other) => siteOf(other) === site).length >= MAX_PAGES_OF_SITE) {
    throw new MuteLimit('number');
  }
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
