/**
 * Writes the reader's settings into a file, and reads them back. A file may hold anything: it
 * is accepted as a whole or refused, with what is wrong and where.
 */
import * as v from 'valibot';
import { DEFAULT_MARKS } from '../marks/choices';
import type { OnOff, SiteRules } from '../sites/rules';
import { typedSite } from '../sites/typed-site';
import { type Settings, settingsSchema } from './schema';

/**
 * Rises when older versions would misread a file. Version 2 has glossaries, or says where they
 * are used, which older versions would silently leave out; other files still have version 1.
 */
const BACKUP_VERSION = 2;
const WITHOUT_GLOSSARIES = 1;

/** Larger files (bytes, or UTF-16 units) aren't read: browsers can't hold much longer texts. */
export const MAX_BACKUP_SIZE = 300_000_000;

/** No list of the settings is longer: checking a site takes 50 µs, and each start checks all. */
const MAX_ITEMS = 10_000;

/** Longer lines (UTF-16 units) name no site. */
const MAX_LINE_LENGTH = 2_000;

/** What is wrong with a file; places are paths such as `settings.sites.default`. */
export type BackupProblem =
  | { readonly is: 'large' }
  | { readonly is: 'json'; readonly reason: string }
  | { readonly is: 'foreign' }
  | { readonly is: 'newer'; readonly version: number }
  | { readonly is: 'missing'; readonly place: string }
  | { readonly is: 'wrong'; readonly place: string; readonly found: string }
  | { readonly is: 'many'; readonly most: number }
  | { readonly is: 'line'; readonly line: number; readonly text: string }
  | { readonly is: 'empty' };

export class BadFile extends Error {
  constructor(readonly problem: BackupProblem) {
    super(`This file can't be used: ${JSON.stringify(problem)}`);
    this.name = 'BadFile';
  }
}

/** What a file contains: all settings, or only site rules. */
export type Restored = Settings | { readonly rules: SiteRules['rules'] };

export interface BackupContent {
  readonly restored: Restored;
  /** Glossaries that the reader had added; nothing has checked yet that they are glossaries. */
  readonly glossaries: readonly unknown[];
}

const { entries } = settingsSchema;

const schema = v.object({
  glossa: v.literal('backup'),
  version: v.picklist([WITHOUT_GLOSSARIES, BACKUP_VERSION]),
  settings: v.object({
    ...entries,
    // Older files don't say how menus are marked.
    marks: v.pipe(
      v.unknown(),
      v.transform((marks) =>
        typeof marks === 'object' && marks !== null && !Array.isArray(marks)
          ? { inNavigation: DEFAULT_MARKS.inNavigation, ...marks }
          : marks,
      ),
      entries.marks,
    ),
    // Older files know of one glossary only.
    glossaries: v.optional(entries.glossaries, () => ({ order: [], off: [] })),
  }),
  glossaries: v.optional(v.array(v.unknown()), []),
});

/**
 * A backup of all settings, as the text of a file.
 *
 * @param glossaries the reader's own, as JSON
 */
export function writeBackup(all: Settings, glossaries: readonly string[] = []): string {
  const names = Object.keys(entries) as (keyof Settings)[];
  const settings = Object.fromEntries(names.map((name) => [name, all[name]]));
  const isNew = glossaries.length > 0 || all.glossaries.uses !== undefined;
  const version = isNew ? BACKUP_VERSION : WITHOUT_GLOSSARIES;
  const text = JSON.stringify({ glossa: 'backup', version, settings }, null, 2);
  if (glossaries.length === 0) return `${text}\n`;
  // Inserted as they are: parsing and writing them again would triple the memory.
  const list = glossaries.map((each) => `    ${each.trim()}`).join(',\n');
  return `${text.slice(0, -'\n}'.length)},\n  "glossaries": [\n${list}\n  ]\n}\n`;
}

/** The site rules as a list: one per line, with its state before it. */
export function writeSiteList({ rules }: SiteRules): string {
  return Object.keys(rules)
    .sort()
    .map((site) => `${rules[site]} ${site}\n`)
    .join('');
}

/**
 * Reads the text of a file: a backup, or a list of sites.
 *
 * @param bare the state of sites that a list names without one
 * @throws BadFile
 */
export function readBackup(text: string, bare: OnOff): BackupContent {
  if (text.length > MAX_BACKUP_SIZE) throw new BadFile({ is: 'large' });
  // Editors on some systems put a byte order mark before the text.
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') throw new BadFile({ is: 'empty' });
  if (/^[{["]/.test(content)) return parseBackup(content);
  return { restored: { rules: readSiteList(content, bare) }, glossaries: [] };
}

function parseBackup(text: string): BackupContent {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new BadFile({ is: 'json', reason: error instanceof Error ? error.message : '' });
  }
  const { glossa, version, settings } = (data ?? {}) as Partial<Record<string, unknown>>;
  if (glossa !== 'backup') throw new BadFile({ is: 'foreign' });
  if (typeof version === 'number' && version > BACKUP_VERSION) {
    throw new BadFile({ is: 'newer', version });
  }
  if (hasLongList(settings)) throw new BadFile({ is: 'many', most: MAX_ITEMS });
  const result = v.safeParse(schema, data);
  if (!result.success) throw new BadFile(problemOf(result.issues[0]));
  return { restored: result.output.settings, glossaries: result.output.glossaries };
}

/** Settings are nested no deeper. */
const MAX_DEPTH = 6;

/** Whether a list or an object in a value has too many items. */
function hasLongList(value: unknown, level = 0): boolean {
  if (typeof value !== 'object' || value === null || level > MAX_DEPTH) return false;
  const items = Object.values(value);
  return items.length > MAX_ITEMS || items.some((item) => hasLongList(item, level + 1));
}

/** Values are cut to this length (UTF-16 units) in messages. */
const MAX_FOUND_LENGTH = 60;

function problemOf(issue: v.BaseIssue<unknown>): BackupProblem {
  const at = v.getDotPath(issue) ?? '';
  if (issue.input === undefined) return { is: 'missing', place: at };
  const found = JSON.stringify(issue.input) ?? typeof issue.input;
  return { is: 'wrong', place: at, found: shortened(found) };
}

function shortened(text: string): string {
  return text.length > MAX_FOUND_LENGTH ? `${text.slice(0, MAX_FOUND_LENGTH - 1)}…` : text;
}

/** Empty lines and comments. */
const NO_RULE = /^\s*(#|$)/;

function readSiteList(text: string, bare: OnOff): SiteRules['rules'] {
  const rules: [string, OnOff][] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (NO_RULE.test(line)) continue;
    const bareLine = line.trim();
    const [, state, site = ''] = /^(?:(on|off)\s+)?(.*)$/i.exec(bareLine) ?? [];
    const name = bareLine.length <= MAX_LINE_LENGTH ? typedSite(site) : null;
    if (name === null) {
      throw new BadFile({ is: 'line', line: index + 1, text: shortened(bareLine) });
    }
    if (rules.length === MAX_ITEMS) throw new BadFile({ is: 'many', most: MAX_ITEMS });
    rules.push([name, (state?.toLowerCase() as OnOff | undefined) ?? bare]);
  }
  if (rules.length === 0) throw new BadFile({ is: 'empty' });
  return Object.fromEntries(rules);
}
