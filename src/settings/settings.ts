/**
 * The reader's settings: their shape, their defaults, and reading them from storage of
 * any age. A setting exists only where readers really differ.
 */

import { DEFAULT_MARKS, type Marks, readMarks } from '../marks/choices';
import { NO_RULES, normalizeHost, type OnOff, type SiteRules } from '../sites/rules';
import { ALL_GLOSSARIES, type GlossaryChoice, readGlossaryChoice } from './glossaries';
import { type Muted, NOTHING_MUTED, readMuted } from './muted';

/**
 * How terms are marked: `highlight` paints without touching the page; `elements` wraps
 * them in focusable elements, for readers who use the keyboard or a screen reader.
 */
export type PainterKind = 'highlight' | 'elements';

export interface Settings {
  /** Default: `highlight`. */
  readonly painter: PainterKind;
  /** Default: on everywhere. */
  readonly sites: SiteRules;
  /** How terms look, how many are marked, what opens the card. */
  readonly marks: Marks;
  /** Terms switched off. Default: none. */
  readonly muted: Muted;
  /** Which glossaries are on, and their order. Default: all, as they were added. */
  readonly glossaries: GlossaryChoice;
}

export const DEFAULTS: Settings = {
  painter: 'highlight',
  marks: DEFAULT_MARKS,
  sites: NO_RULES,
  muted: NOTHING_MUTED,
  glossaries: ALL_GLOSSARIES,
};

/** Storage layout; a later version adds a migration to `readSettings`. */
export const SETTINGS_VERSION = 1;

/**
 * Settings from whatever storage holds. What is missing or damaged takes its default;
 * what is sound is kept. Never throws.
 */
export function readSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  return {
    painter: from.painter === 'elements' ? 'elements' : DEFAULTS.painter,
    marks: readMarks(from.marks),
    sites: readSites(from.sites),
    muted: readMuted(from.muted),
    glossaries: readGlossaryChoice(from.glossaries),
  };
}

/** Site rules from whatever storage holds; what is damaged is left out. Never throws. */
export function readSites(stored: unknown): SiteRules {
  const from = isRecord(stored) ? stored : {};
  const rules: Record<string, OnOff> = {};
  for (const [key, state] of Object.entries(isRecord(from.rules) ? from.rules : {})) {
    const host = normalizeHost(key);
    if (host !== null && (state === 'on' || state === 'off')) rules[host] = state;
  }
  return { default: from.default === 'off' ? 'off' : 'on', rules };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
