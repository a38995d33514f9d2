/**
 * The reader's settings as a file, and back. What comes from a file may be anything: it is
 * taken whole, or not at all, and then it is said what is wrong with it and where.
 */
import * as v from 'valibot';
import type { OnOff, SiteRules } from '../sites/rules';
import { typedSite } from '../sites/typed-site';
import { type Settings, settingsSchema } from './schema';

/**
 * Rises when files are written that older versions would misread. 2: with glossaries, or with
 * where they are used, which those would leave out without a word; without, files are as in 1.
 */
const BACKUP_VERSION = 2;
const WITHOUT_GLOSSARIES = 1;

/** A larger file (bytes, or UTF-16 units) isn't read: browsers hold no texts much longer. */
export const LARGEST = 300_000_000;

/** What is wrong with a file; places are paths such as `settings.sites.default`. */
export type BackupProblem =
  | { readonly is: 'large' }
  | { readonly is: 'json'; readonly reason: string }
  | { readonly is: 'foreign' }
  | { readonly is: 'newer'; readonly version: number }
  | { readonly is: 'missing'; readonly place: string }
  | { readonly is: 'wrong'; readonly place: string; readonly found: string }
  | { readonly is: 'line'; readonly line: number; readonly text: string }
  | { readonly is: 'empty' };

export class BadFile extends Error {
  constructor(readonly problem: BackupProblem) {
    super(`This file can't be used: ${JSON.stringify(problem)}`);
    this.name = 'BadFile';
  }
}

/** What a file says: all settings, or the site rules alone. */
export type Restored = Settings | { readonly rules: SiteRules['rules'] };

export interface BackupContent {
  readonly says: Restored;
  /** Glossaries that the reader had added: they are yet to be proven to be some. */
  readonly glossaries: readonly unknown[];
}

const { entries } = settingsSchema;

const schema = v.object({
  glossa: v.literal('backup'),
  version: v.picklist([WITHOUT_GLOSSARIES, BACKUP_VERSION]),
  settings: v.object({
    ...entries,
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
  // Put in as they are: read and written again, they would be in memory three times over.
  const list = glossaries.map((each) => `    ${each.trim()}`).join(',\n');
  return `${text.slice(0, -'\n}'.length)},\n  "glossaries": [\n${list}\n  ]\n}\n`;
}

/** The site rules as a list: one on each line, its state before it. */
export function writeSiteList({ rules }: SiteRules): string {
  return Object.keys(rules)
    .sort()
    .map((site) => `${rules[site]} ${site}\n`)
    .join('');
}

/**
 * What the text of a file says: a backup, or a list of sites.
 *
 * @param bare the state of sites that a list names without one
 * @throws BadFile
 */
export function readBackup(text: string, bare: OnOff): BackupContent {
  if (text.length > LARGEST) throw new BadFile({ is: 'large' });
  // Editors of some systems put a mark before the text.
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') throw new BadFile({ is: 'empty' });
  if (/^[{["]/.test(content)) return parseBackup(content);
  return { says: { rules: readSiteList(content, bare) }, glossaries: [] };
}

function parseBackup(text: string): BackupContent {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new BadFile({ is: 'json', reason: error instanceof Error ? error.message : '' });
  }
  const { glossa, version } = (data ?? {}) as { glossa?: unknown; version?: unknown };
  if (glossa !== 'backup') throw new BadFile({ is: 'foreign' });
  if (typeof version === 'number' && version > BACKUP_VERSION) {
    throw new BadFile({ is: 'newer', version });
  }
  const result = v.safeParse(schema, data);
  if (!result.success) throw new BadFile(problemOf(result.issues[0]));
  return { says: result.output.settings, glossaries: result.output.glossaries };
}

/** A value that is told of is cut to this length (UTF-16 units). */
const LONGEST_FOUND = 60;

function problemOf(issue: v.BaseIssue<unknown>): BackupProblem {
  const at = v.getDotPath(issue) ?? '';
  if (issue.input === undefined) return { is: 'missing', place: at };
  const found = JSON.stringify(issue.input) ?? typeof issue.input;
  return { is: 'wrong', place: at, found: shortened(found) };
}

function shortened(text: string): string {
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND - 1)}…` : text;
}

/** Lines that say nothing, or that are the writer's own note, are passed over. */
const NO_RULE = /^\s*(#|$)/;

function readSiteList(text: string, bare: OnOff): SiteRules['rules'] {
  const rules: [string, OnOff][] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (NO_RULE.test(line)) continue;
    const [, state, site = ''] = /^\s*(?:(on|off)\s+)?(.*?)\s*$/i.exec(line) ?? [];
    const name = typedSite(site);
    if (name === null) {
      throw new BadFile({ is: 'line', line: index + 1, text: shortened(line.trim()) });
    }
    rules.push([name, (state?.toLowerCase() as OnOff | undefined) ?? bare]);
  }
  if (rules.length === 0) throw new BadFile({ is: 'empty' });
  return Object.fromEntries(rules);
}
