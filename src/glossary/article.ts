/**
 * What views need of an article: its parts in order, where each note is shown, where an entry
 * is mentioned. Plain functions over a compiled glossary.
 */

import type {
  Entry,
  EntryId,
  Glossary,
  GlossaryHead,
  Note,
  NoteId,
  Section,
  SectionId,
  Sentence,
  Source,
  Statement,
} from './model';

/** The entries that an entry leads to. */
export function linkedEntriesOf({ gloss, statements, related }: Entry): EntryId[] {
  const runs = [...gloss, ...statements.flatMap((statement) => statement.runs)];
  return [...new Set([...runs.flatMap(({ entry }) => entry ?? []), ...related])];
}

/** Whether a glossary has the title of its source, so that one of the two is enough. */
export function hasSourceTitle({ title, source }: Pick<GlossaryHead, 'title' | 'source'>): boolean {
  return title.toLowerCase() === source.title.toLowerCase();
}

/** Who publishes a source, and with what interest; empty if nothing is known. */
export function ownerOf({ publisher, interest }: Source): string {
  return [publisher && `${publisher}.`, interest].filter(Boolean).join(' ');
}

/** A top-level section and those below it. */
export interface ArticlePart {
  readonly head: Section;
  readonly sections: readonly Section[];
}

/**
 * The sections by part, in the article's order. A section whose parent doesn't exist becomes
 * top-level, so that none is lost.
 */
export function articleParts(sections: readonly Section[]): ArticlePart[] {
  const parts: { head: Section; sections: Section[] }[] = [];
  const tops = new Map<SectionId, Section[]>();
  for (const section of sections) {
    const under = section.parent === undefined ? undefined : tops.get(section.parent);
    if (under) {
      under.push(section);
    } else {
      const part = { head: section, sections: [] };
      parts.push(part);
      tops.set(section.id, part.sections);
    }
  }
  return parts;
}

/** Whether a section has text of its own, and so can be opened. */
export function hasText(section: Section): boolean {
  return section.paragraphs.length > 0;
}

/**
 * Whether all notes of a sentence or statement are known. If one is missing, the sentence could
 * mislead, and must not be shown.
 */
export function hasAllNotes(
  { notes = [] }: Pick<Sentence | Statement, 'notes'>,
  known: Readonly<Record<NoteId, Note>>,
): boolean {
  return notes.every((id) => Object.hasOwn(known, id));
}

/** A block of a section's text: the summary, or a paragraph. */
export interface SectionBlock {
  readonly sentences: readonly Sentence[];
  /** Notes to show beside it: those that no earlier block has shown. */
  readonly notes: readonly NoteId[];
}

export interface SectionText {
  readonly summary: SectionBlock;
  readonly paragraphs: readonly SectionBlock[];
  /** Note -> its number within the section, from 1, in the order of first appearance. */
  readonly numbers: ReadonlyMap<NoteId, number>;
}

/**
 * A section's text in blocks, each with the notes to show beside it. A note of several
 * sentences has one number and is shown once, at the first.
 */
export function sectionText(section: Section, notes: Glossary['notes']): SectionText {
  const numbers = new Map<NoteId, number>();
  const block = (sentences: readonly Sentence[]): SectionBlock => {
    const whole = sentences.filter((sentence) => hasAllNotes(sentence, notes));
    const fresh: NoteId[] = [];
    for (const id of whole.flatMap((sentence) => sentence.notes ?? [])) {
      if (numbers.has(id)) continue;
      numbers.set(id, numbers.size + 1);
      fresh.push(id);
    }
    return { sentences: whole, notes: fresh };
  };
  const { summary, summaryNotes, paragraphs } = section;
  return {
    summary: block([
      { runs: summary, facts: [], ...(summaryNotes ? { notes: summaryNotes } : {}) },
    ]),
    paragraphs: paragraphs.map(block),
    numbers,
  };
}

/** The first block of a section that links an entry: -1 for the summary, else the paragraph. */
export function firstBlockLinking(text: SectionText, entry: EntryId): number | null {
  const links = ({ sentences }: SectionBlock) =>
    sentences.some(({ runs }) => runs.some((run) => run.entry === entry));
  // The summary may link it as well, but the text says more.
  const at = text.paragraphs.findIndex(links);
  if (at >= 0) return at;
  return links(text.summary) ? -1 : null;
}

/** The section to read about an entry: the first with a statement, else with a mention. */
export function mainSectionOf(entry: Entry): SectionId | undefined {
  return entry.statements[0]?.section ?? entry.mentions[0];
}

type Group = readonly [Statement, ...Statement[]];

/** Groups consecutive statements of the same section, which then needs to be named only once. */
export function groupBySection(statements: readonly Statement[]): Group[] {
  const groups: [Statement, ...Statement[]][] = [];
  for (const statement of statements) {
    const last = groups.at(-1);
    if (last?.[0].section === statement.section) last.push(statement);
    else groups.push([statement]);
  }
  return groups;
}
