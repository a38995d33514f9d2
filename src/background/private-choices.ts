/**
 * What readers choose in private windows: ignored terms, and sites. It applies only in private
 * windows, is kept in the browser's memory and never on disk, and is forgotten when the last
 * private window closes.
 */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { DEFAULTS, type Muted, readSettings, type Settings } from '../settings/schema';
import type { OnOff, SiteRules } from '../sites/rules';
import { WriteQueue } from './write-queue';

interface PrivateChoices {
  /** In addition to those of the settings. */
  readonly muted: Muted;
  /** Rules that replace those of the settings. */
  readonly rules: SiteRules['rules'];
  /** Hosts whose rules in the settings don't apply. */
  readonly without: readonly string[];
}

const NOTHING: PrivateChoices = { muted: DEFAULTS.muted, rules: {}, without: [] };

const item = storage.defineItem<unknown>('session:private', { fallback: NOTHING });

const queue = new WriteQueue();

/** The settings that apply in private windows. */
export async function privately(settings: Settings): Promise<Settings> {
  const { muted, rules, without } = read(await item.getValue());
  const kept = Object.entries(settings.sites.rules).filter(([host]) => !without.includes(host));
  return {
    ...settings,
    sites: { ...settings.sites, rules: { ...Object.fromEntries(kept), ...rules } },
    muted: joined(settings.muted, muted),
  };
}

/**
 * Changes what applies in private windows: ignored terms, and site rules. One change after another.
 *
 * @param settings those that apply everywhere
 * @param change receives what applies in private windows
 * @returns what applies there afterwards
 */
export function changePrivately(
  settings: () => Promise<Settings>,
  change: (now: Settings) => Settings,
): Promise<Settings> {
  return queue.run(async () => {
    const everywhere = await settings();
    const next = change(await privately(everywhere));
    await item.setValue(difference(everywhere, next));
    return next;
  });
}

/** Forgets everything once no private window is open. */
export async function forgetWithLastWindow(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  await item.removeValue();
}

function read(stored: unknown): PrivateChoices {
  const { muted, rules, without } = (stored ?? {}) as Partial<
    Record<keyof PrivateChoices, unknown>
  >;
  const { muted: sound, sites } = readSettings({ muted, sites: { rules } });
  return {
    muted: sound,
    rules: sites.rules,
    without: Array.isArray(without) ? without.filter((host) => typeof host === 'string') : [],
  };
}

/** What must be stored to turn `everywhere` into `next` in private windows. */
function difference(everywhere: Settings, next: Settings): PrivateChoices {
  const before = everywhere.sites.rules;
  const after = next.sites.rules;
  const rules: Record<string, OnOff> = {};
  for (const [host, state] of Object.entries(after)) {
    if (!Object.hasOwn(before, host) || before[host] !== state) rules[host] = state;
  }
  const without = Object.keys(before).filter((host) => !Object.hasOwn(after, host));
  return { muted: withoutThose(next.muted, everywhere.muted), rules, without };
}

function joined(some: Muted, others: Muted): Muted {
  const places = new Map(Object.entries(some.places));
  for (const [place, entries] of Object.entries(others.places)) {
    places.set(place, [...new Set([...(places.get(place) ?? []), ...entries])]);
  }
  return {
    everywhere: [...new Set([...some.everywhere, ...others.everywhere])],
    places: Object.fromEntries(places),
  };
}

function withoutThose(muted: Muted, others: Muted): Muted {
  const left = Object.entries(muted.places).flatMap(([place, entries]) => {
    const known = Object.hasOwn(others.places, place) ? (others.places[place] ?? []) : [];
    const rest = entries.filter((entry) => !known.includes(entry));
    return rest.length > 0 ? [[place, rest] as const] : [];
  });
  return {
    everywhere: muted.everywhere.filter((entry) => !others.everywhere.includes(entry)),
    places: Object.fromEntries(left),
  };
}
