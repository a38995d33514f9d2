/**
 * Ids for entries of added glossaries. Ids are unique only within a glossary, so outside of it an
 * entry of an added one is called `glossary/entry`. The bundled glossary's ids stay as they are.
 */
import type { Entry, EntryId, Glossary, Run } from '../glossary/model';

/** The id of an added glossary's entry outside of the glossary. No id has a slash in it. */
function qualifiedId(glossary: string, entry: EntryId): EntryId {
  return `${glossary}/${entry}`;
}

/** The added glossary that an entry belongs to; null for entries of the bundled one. */
export function glossaryOfEntry(entry: EntryId): string | null {
  const end = entry.indexOf('/');
  return end < 0 ? null : entry.slice(0, end);
}

/** An added glossary's entry with the ids that it and its links have outside. */
export function qualifiedEntry(glossary: string, { original, ...entry }: Entry): Entry {
  return {
    ...entry,
    ...(original ? { corrected: true } : {}),
    id: qualifiedId(glossary, entry.id),
    gloss: qualifiedRuns(glossary, entry.gloss),
    statements: entry.statements.map((statement) => ({
      ...statement,
      runs: qualifiedRuns(glossary, statement.runs),
    })),
    related: entry.related.map((id) => qualifiedId(glossary, id)),
  };
}

/** A whole added glossary with the ids that its entries have outside. */
export function qualifiedGlossary(glossary: Glossary): Glossary {
  const { id, entries, sections } = glossary;
  return {
    ...glossary,
    entries: entries.map((entry) => qualifiedEntry(id, entry)),
    sections: sections.map((section) => ({
      ...section,
      summary: qualifiedRuns(id, section.summary),
      paragraphs: section.paragraphs.map((sentences) =>
        sentences.map((sentence) => ({ ...sentence, runs: qualifiedRuns(id, sentence.runs) })),
      ),
    })),
  };
}

function qualifiedRuns(glossary: string, runs: readonly Run[]): Run[] {
  return runs.map((run) =>
    run.entry === undefined ? run : { ...run, entry: qualifiedId(glossary, run.entry) },
  );
}
