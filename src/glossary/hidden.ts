/** Glossaries without the entries that a reader hid, and texts without links to them. Pure. */
import type { Entry, EntryId, Glossary, OriginalEntry, Run, Section } from './model';

/** A glossary as others are to see it: without hidden entries and the links to them. */
export function withoutHiddenEntries(glossary: Glossary): Glossary {
  const { hidden, ...rest } = glossary;
  if (hidden === undefined) return glossary;
  const gone = new Set(hidden);
  return {
    ...rest,
    sections: sectionsWithoutLinks(rest.sections, gone),
    entries: rest.entries
      .filter(({ id }) => !gone.has(id))
      .map((entry) => withoutLinksTo(entry, gone)),
  };
}

export function sectionsWithoutLinks(
  sections: readonly Section[],
  gone: ReadonlySet<EntryId>,
): Section[] {
  return sections.map((section) => ({
    ...section,
    summary: unlinked(section.summary, gone),
    paragraphs: section.paragraphs.map((sentences) =>
      sentences.map((sentence) => ({ ...sentence, runs: unlinked(sentence.runs, gone) })),
    ),
  }));
}

/** The entry itself if it has no such link. */
export function withoutLinksTo(entry: Entry, gone: ReadonlySet<EntryId>): Entry {
  const { original } = entry;
  if (!hasLinks(entry, gone) && !(original && hasLinks(original, gone))) return entry;
  const freed = { ...entry, ...freedOf(entry, gone) };
  return original ? { ...freed, original: { ...original, ...freedOf(original, gone) } } : freed;
}

function hasLinks({ gloss, statements, related }: OriginalEntry, gone: ReadonlySet<EntryId>) {
  const runs = [gloss, ...statements.map((statement) => statement.runs)];
  return related.some((id) => gone.has(id)) || runs.some((list) => list.some(isLinkTo(gone)));
}

function freedOf({ gloss, statements, related }: OriginalEntry, gone: ReadonlySet<EntryId>) {
  return {
    gloss: unlinked(gloss, gone),
    statements: statements.map((statement) => ({
      ...statement,
      runs: unlinked(statement.runs, gone),
    })),
    related: related.filter((id) => !gone.has(id)),
  };
}

function unlinked(runs: readonly Run[], gone: ReadonlySet<EntryId>): Run[] {
  const isGone = isLinkTo(gone);
  return runs.map((run) => (isGone(run) ? { text: run.text } : run));
}

function isLinkTo(gone: ReadonlySet<EntryId>): (run: Run) => boolean {
  return ({ entry }) => entry !== undefined && gone.has(entry);
}
