/** Changes of a glossary's entries, each with what undoes it. Pure. */
import { formKey } from '../forms/forms';
import type { Entry, EntryId, Glossary, OriginalEntry, Run } from '../glossary/model';
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
}

/** Ids are those within the glossary. */
export type EntryChange =
  /** Adds an entry, or changes the one with this id. */
  | { readonly do: 'write'; readonly id?: EntryId; readonly draft: EntryDraft }
  | { readonly do: 'remove'; readonly id: EntryId }
  /** Undoes the reader's corrections of an entry. */
  | { readonly do: 'restore'; readonly id: EntryId }
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
    case 'undo':
      return undone(glossary, change.before);
  }
}

function written(glossary: Glossary, untidy: EntryDraft, id?: EntryId): ChangeResult {
  const { entries, language, source } = glossary;
  const draft = tidied(untidy);
  const before = entries.find((entry) => entry.id === id);
  if (id !== undefined && !before) return { is: 'gone' };
  const others = entries.filter((entry) => entry !== before);
  const problems = checkDraft(draft, { language, before, others });
  if (problems.length > 0) return { is: 'wrong', problems };
  const made = entryFrom(draft, id ?? newId(glossary, draft.term), primary(language), before);
  const entry = withoutTakenForms(made, others, before);
  const named = namedForms(entry);
  const names = new Set(named.map((form) => formKey(form, primary(language))));
  const folded = new Set(named.map(({ words }) => words.join(' ')));
  // In a glossary that readers wrote, a change is no correction.
  const isCorrection = before !== undefined && source.written === undefined;
  return replaced(glossary, before, isCorrection ? correction(before, entry) : entry, (other) =>
    other.forms.some(({ words }) => folded.has(words.join(' ')))
      ? withoutMadeForms(other, names, primary(language))
      : other,
  );
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
    if (now !== other) changed.push({ id: other.id, at, entry: other });
    return now;
  });
  if (!before) {
    changed.push({ id: entry.id, at: entries.length, entry: null });
    entries.push(entry);
  }
  return { is: 'done', glossary: { ...glossary, entries }, entry, before: changed };
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
  const before: EntryBefore[] = [];
  const entries = glossary.entries.flatMap((entry, place): Entry[] => {
    const left = place === at ? null : withoutLinksTo(entry, id);
    if (left !== entry) before.push({ id: entry.id, at: place, entry });
    return left ? [left] : [];
  });
  const sections = glossary.sections.map((section) => ({
    ...section,
    summary: unlinked(section.summary, id),
    paragraphs: section.paragraphs.map((sentences) =>
      sentences.map((sentence) => ({ ...sentence, runs: unlinked(sentence.runs, id) })),
    ),
  }));
  return { is: 'done', glossary: { ...glossary, entries, sections }, before };
}

/** The entry itself if it has no such link. */
function withoutLinksTo(entry: Entry, id: EntryId): Entry {
  const { original } = entry;
  if (!linksTo(entry, id) && !(original && linksTo(original, id))) return entry;
  const freed = { ...entry, ...freedOf(entry, id) };
  return original ? { ...freed, original: { ...original, ...freedOf(original, id) } } : freed;
}

function linksTo({ gloss, statements, related }: OriginalEntry, id: EntryId): boolean {
  const runs = [gloss, ...statements.map((statement) => statement.runs)];
  return related.includes(id) || runs.some((list) => list.some(({ entry }) => entry === id));
}

function freedOf({ gloss, statements, related }: OriginalEntry, id: EntryId) {
  return {
    gloss: unlinked(gloss, id),
    statements: statements.map((statement) => ({
      ...statement,
      runs: unlinked(statement.runs, id),
    })),
    related: related.filter((other) => other !== id),
  };
}

function unlinked(runs: readonly Run[], id: EntryId): Run[] {
  return runs.map((run) => (run.entry === id ? { text: run.text } : run));
}

/** Puts entries back as they were. Changes of other entries since then stay. */
function undone(glossary: Glossary, before: readonly EntryBefore[]): ChangeResult {
  const entries = [...glossary.entries];
  const now: EntryBefore[] = [];
  // In order of position, so that each is inserted where it was.
  for (const { id, at, entry } of before.toSorted((one, other) => one.at - other.at)) {
    const place = entries.findIndex((other) => other.id === id);
    const there = place < 0 ? null : (entries[place] as Entry);
    now.push({ id, at: place < 0 ? at : place, entry: there });
    if (place >= 0) entries.splice(place, 1, ...(entry ? [entry] : []));
    else if (entry) entries.splice(Math.min(at, entries.length), 0, entry);
  }
  return { is: 'done', glossary: { ...glossary, entries }, before: now };
}
