/** Changes of a glossary's entries, each with what undoes it. Pure. */
import { formKey } from '../forms/forms';
import { sectionsWithoutLinks, withoutLinksTo } from '../glossary/hidden';
import type { Entry, EntryId, Glossary, OriginalEntry, Source } from '../glossary/model';
import { EntryIds } from '../importing/entry-ids';
import { primary } from '../importing/language';
import { checkDraft, namedForms } from './check-draft';
import { type DraftProblem, type EntryDraft, tidied } from './draft';
import { entryFrom } from './written-entry';

/** An entry as it was before a change, and its position then; null if it is new. */
export interface EntryBefore {
  readonly id: EntryId;
  readonly at: number;
  readonly entry: Entry | null;
  /** Whether it was hidden. */
  readonly hidden?: true;
}

/** Ids are those within the glossary. */
export type EntryChange =
  /** Adds an entry, or changes the one with this id. */
  | { readonly do: 'write'; readonly id?: EntryId; readonly draft: EntryDraft }
  | { readonly do: 'remove'; readonly id: EntryId }
  /** Undoes the reader's corrections of an entry. */
  | { readonly do: 'restore'; readonly id: EntryId }
  /** Hides an entry, which stays in the glossary, or shows it again. */
  | { readonly do: 'hide' | 'show'; readonly id: EntryId }
  | { readonly do: 'undo'; readonly before: readonly EntryBefore[] };

export type ChangeResult =
  | {
      readonly is: 'done';
      readonly glossary: Glossary;
      /** The entry that was added, changed or restored. */
      readonly entry?: Entry;
      readonly before: readonly EntryBefore[];
    }
  | { readonly is: 'wrong'; readonly problems: readonly DraftProblem[] }
  /** The glossary has no such entry. */
  | { readonly is: 'gone' };

export function changeGlossary(glossary: Glossary, change: EntryChange): ChangeResult {
  switch (change.do) {
    case 'write':
      return written(glossary, change.draft, change.id);
    case 'remove':
      return removed(glossary, change.id);
    case 'restore':
      return restored(glossary, change.id);
    case 'hide':
    case 'show':
      return shownOrHidden(glossary, change.id, change.do === 'hide');
    case 'undo':
      return undone(glossary, change.before);
  }
}

function written(glossary: Glossary, untidy: EntryDraft, id?: EntryId): ChangeResult {
  const { entries, language, source } = glossary;
  const draft = tidied(untidy);
  const before = entries.find((entry) => entry.id === id);
  if (id !== undefined && !before) return { is: 'gone' };
  const hidden = new Set(glossary.hidden);
  const others = entries.filter((entry) => entry !== before && !hidden.has(entry.id));
  const problems = checkDraft(draft, { language, before, others });
  if (problems.length > 0) return { is: 'wrong', problems };
  const made = entryFrom(draft, id ?? newId(glossary, draft.term), primary(language), before);
  const entry = withoutTakenForms(made, others, before);
  const named = namedForms(entry);
  const names = new Set(named.map((form) => formKey(form, primary(language))));
  const folded = new Set(named.map(({ words }) => words.join(' ')));
  const isCorrection = before !== undefined && isQuoted(before, source);
  return replaced(glossary, before, isCorrection ? correction(before, entry) : entry, (other) =>
    other.forms.some(({ words }) => folded.has(words.join(' ')))
      ? withoutMadeForms(other, names, primary(language))
      : other,
  );
}

/** Whether an entry says what a file or a page says. If so, a reader's change is a correction. */
export function isQuoted({ mentions }: Entry, { written }: Source): boolean {
  return !written || mentions.length > 0;
}

/** An entry without plurals and spellings that are names of another; itself if it has none. */
function withoutMadeForms(entry: Entry, names: ReadonlySet<string>, language: string): Entry {
  const own = new Set(namedForms(entry));
  const forms = entry.forms.filter((form) => own.has(form) || !names.has(formKey(form, language)));
  return forms.length === entry.forms.length ? entry : { ...entry, forms };
}

function newId({ entries }: Glossary, term: string): EntryId {
  const ids = new EntryIds();
  for (const { id } of entries) ids.reserve(id);
  return ids.take(term);
}

/** Plurals and spellings that were made for it give way to other entries' forms. */
function withoutTakenForms(entry: Entry, others: readonly Entry[], before?: Entry): Entry {
  const wanted = new Set(entry.forms.map(({ words }) => words.join(' ')));
  const taken = new Set<string>();
  for (const { forms } of others) {
    for (const { words } of forms) {
      const key = words.join(' ');
      if (wanted.has(key)) taken.add(key);
    }
  }
  if (taken.size === 0) return entry;
  const kept = new Set([entry.term, entry.expansion, ...entry.aliases]);
  for (const { text } of before?.forms ?? []) kept.add(text);
  const forms = entry.forms.filter(
    ({ text, words }) => kept.has(text) || !taken.has(words.join(' ')),
  );
  return { ...entry, forms };
}

/** The new entry, with its original. If it equals the original, it is no longer a correction. */
function correction(before: Entry, entry: Entry): Entry {
  const original = before.original ?? originalOf(before);
  const isOriginal = JSON.stringify(sorted(originalOf(entry))) === JSON.stringify(sorted(original));
  return isOriginal ? { id: entry.id, ...original } : { ...entry, original };
}

function originalOf({
  id: _id,
  original: _original,
  corrected: _corrected,
  ...rest
}: Entry): OriginalEntry {
  return rest;
}

function sorted(entry: OriginalEntry): [string, unknown][] {
  return Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** @param adjust changes another entry of the glossary, or returns it unchanged */
function replaced(
  glossary: Glossary,
  before: Entry | undefined,
  entry: Entry,
  adjust: (other: Entry) => Entry = (other) => other,
): ChangeResult {
  const changed: EntryBefore[] = [];
  const entries = glossary.entries.map((other, at) => {
    const now = other === before ? entry : adjust(other);
    if (now !== other) changed.push(beforeOf(glossary, other, at));
    return now;
  });
  if (!before) {
    changed.push({ id: entry.id, at: entries.length, entry: null });
    entries.push(entry);
  }
  return { is: 'done', glossary: { ...glossary, entries }, entry, before: changed };
}

function beforeOf({ hidden }: Glossary, entry: Entry, at: number): EntryBefore {
  return { id: entry.id, at, entry, ...(hidden?.includes(entry.id) ? { hidden: true } : {}) };
}

function shownOrHidden(glossary: Glossary, id: EntryId, hide: boolean): ChangeResult {
  const at = glossary.entries.findIndex((entry) => entry.id === id);
  const entry = glossary.entries[at];
  if (!entry) return { is: 'gone' };
  const before = [beforeOf(glossary, entry, at)];
  return { is: 'done', glossary: withHidden(glossary, new Map([[id, hide]])), entry, before };
}

/** @param changes which entries are hidden from now on, and which aren't */
function withHidden(glossary: Glossary, changes: ReadonlyMap<EntryId, boolean>): Glossary {
  const { hidden = [], ...rest } = glossary;
  const others = hidden.filter((id) => !changes.has(id));
  const added = [...changes].flatMap(([id, isHidden]) => (isHidden ? [id] : []));
  const all = [...others, ...added];
  return all.length === 0 ? rest : { ...rest, hidden: all };
}

function restored(glossary: Glossary, id: EntryId): ChangeResult {
  const before = glossary.entries.find((entry) => entry.id === id);
  if (!before?.original) return { is: 'gone' };
  return replaced(glossary, before, { id, ...before.original });
}

/** Removes an entry, and the links to it. */
function removed(glossary: Glossary, id: EntryId): ChangeResult {
  const at = glossary.entries.findIndex((entry) => entry.id === id);
  if (at < 0) return { is: 'gone' };
  const gone = new Set([id]);
  const before: EntryBefore[] = [];
  const entries = glossary.entries.flatMap((entry, place): Entry[] => {
    const left = place === at ? null : withoutLinksTo(entry, gone);
    if (left !== entry) before.push(beforeOf(glossary, entry, place));
    return left ? [left] : [];
  });
  const sections = sectionsWithoutLinks(glossary.sections, gone);
  const left = withHidden({ ...glossary, entries, sections }, new Map([[id, false]]));
  return { is: 'done', glossary: left, before };
}

/** Puts entries back as they were. Changes of other entries since then stay. */
function undone(glossary: Glossary, before: readonly EntryBefore[]): ChangeResult {
  const entries = [...glossary.entries];
  const now: EntryBefore[] = [];
  // In order of position, so that each is inserted where it was.
  for (const { id, at, entry } of before.toSorted((one, other) => one.at - other.at)) {
    const place = entries.findIndex((other) => other.id === id);
    const there = entries[place];
    now.push(there ? beforeOf(glossary, there, place) : { id, at, entry: null });
    if (there) entries.splice(place, 1, ...(entry ? [entry] : []));
    else if (entry) entries.splice(Math.min(at, entries.length), 0, entry);
  }
  const hidden = new Map(before.map(({ id, hidden: wasHidden }) => [id, wasHidden === true]));
  return { is: 'done', glossary: withHidden({ ...glossary, entries }, hidden), before: now };
}
