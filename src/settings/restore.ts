/** What restoring a file would change. Plain functions over plain data. */
import type { SiteRules } from '../sites/rules';
import type { Restored } from './backup';
import { type Mute, mutesOf } from './muted';
import type { GlossaryChoice, GlossaryUse, Muted, Settings } from './schema';

/** `merge`: nothing is removed, and where the two differ, the file wins. */
export type RestoreMode = 'merge' | 'replace';

/** The settings after restoring. A list of sites changes only the rules. */
export function restored(now: Settings, file: Restored, way: RestoreMode): Settings {
  if ('rules' in file) {
    return { ...now, sites: { ...now.sites, rules: joined(now.sites.rules, file.rules, way) } };
  }
  if (way === 'replace') return file;
  return {
    ...file,
    sites: { ...file.sites, rules: joined(now.sites.rules, file.sites.rules, way) },
    muted: joinedMutes(now.muted, file.muted),
    glossaries: joinedChoices(now.glossaries, file.glossaries),
  };
}

function joined(
  now: SiteRules['rules'],
  given: SiteRules['rules'],
  way: RestoreMode,
): SiteRules['rules'] {
  return way === 'merge' ? { ...now, ...given } : given;
}

function joinedChoices(now: GlossaryChoice, given: GlossaryChoice): GlossaryChoice {
  const uses = { ...now.uses, ...given.uses };
  return {
    order: union(given.order, now.order),
    off: union(now.off, given.off),
    ...(Object.keys(uses).length > 0 ? { uses } : {}),
  };
}

function joinedMutes(now: Muted, given: Muted): Muted {
  const places = new Map(Object.entries(now.places));
  for (const [place, entries] of Object.entries(given.places)) {
    places.set(place, union(places.get(place) ?? [], entries));
  }
  return {
    everywhere: union(now.everywhere, given.everywhere),
    places: Object.fromEntries(places),
  };
}

function union(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...some, ...others])];
}

/** A setting with a single value. */
export type ChoiceName =
  | 'painter'
  | 'look'
  | 'density'
  | 'opening'
  | 'default'
  | 'glossaries'
  | 'uses';

/** One difference between two states of the settings. */
export type SettingsDifference =
  | { readonly how: 'changed'; readonly choice: ChoiceName }
  | { readonly how: 'added' | 'changed' | 'removed'; readonly site: string; readonly on: boolean }
  | { readonly how: 'added' | 'removed'; readonly mute: Mute }
  /** A glossary of the reader's, by its title. */
  | { readonly how: 'added' | 'changed' | 'removed'; readonly glossary: string };

/** All differences, in the order of the options page. */
export function differences(now: Settings, next: Settings): SettingsDifference[] {
  return [
    ...choices(now, next),
    ...rules(now.sites.rules, next.sites.rules),
    ...mutes(mutesOf(now.muted), mutesOf(next.muted)),
  ];
}

function choices(now: Settings, next: Settings): SettingsDifference[] {
  const of = ({ painter, marks, sites, glossaries }: Settings): Record<ChoiceName, string> => ({
    look: `${marks.look.style} ${marks.look.colour}`,
    density: `${marks.density} ${marks.inNavigation}`,
    opening: marks.opening,
    default: sites.default,
    painter,
    glossaries: JSON.stringify([glossaries.order, glossaries.off]),
    uses: JSON.stringify(sorted(glossaries.uses)),
  });
  const [before, after] = [of(now), of(next)];
  return (Object.keys(before) as ChoiceName[])
    .filter((choice) => before[choice] !== after[choice])
    .map((choice) => ({ how: 'changed', choice }));
}

function sorted(uses: GlossaryChoice['uses'] = {}): [string, GlossaryUse][] {
  return Object.entries(uses).sort(([one], [other]) => (one < other ? -1 : 1));
}

function rules(now: SiteRules['rules'], next: SiteRules['rules']): SettingsDifference[] {
  const before = new Map(Object.entries(now));
  const after = new Map(Object.entries(next));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((site) => {
    const [was, is] = [before.get(site), after.get(site)];
    if (was === is) return [];
    const how = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [{ how, site, on: (is ?? was) === 'on' } as const];
  });
}

function mutes(now: readonly Mute[], next: readonly Mute[]): SettingsDifference[] {
  const key = ({ entry, place }: Mute): string => JSON.stringify([entry, place]);
  const [before, after] = [new Set(now.map(key)), new Set(next.map(key))];
  return [
    ...next
      .filter((mute) => !before.has(key(mute)))
      .map((mute) => ({ how: 'added', mute }) as const),
    ...now
      .filter((mute) => !after.has(key(mute)))
      .map((mute) => ({ how: 'removed', mute }) as const),
  ];
}
