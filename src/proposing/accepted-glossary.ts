/** Makes a glossary of the proposals that were accepted, on the path of imported files. Pure. */
import type { Glossary, Section, SectionId } from '../glossary/model';
import { assemble, type Imported, type ImportOptions } from '../importing/assemble';
import type { ReadEntry } from '../importing/reading';
import type { Place, ReadArticle } from './article';
import type { Proposal, Proposals } from './proposal';

export interface AcceptedTerm {
  readonly proposal: Proposal;
  /** The reader's own words, where they replace what the article says. */
  readonly gloss?: string;
}

/**
 * @param name of the article's file, with its extension
 * @throws ImportError if nothing accepted has a meaning
 */
export function acceptedGlossary(
  name: string,
  article: ReadArticle,
  { sections }: Proposals,
  accepted: readonly AcceptedTerm[],
  options: ImportOptions = {},
): Imported {
  const entries = accepted.map(({ proposal, gloss }): ReadEntry => {
    const definition = gloss ?? proposal.definition?.text;
    return {
      exact: true,
      term: proposal.term.text,
      place: proposal.term.text,
      aliases: proposal.aliases.map(({ text }) => text),
      definitions: definition === undefined ? [] : [definition],
      ...(proposal.expansion ? { expansion: proposal.expansion.text } : {}),
    };
  });
  // Only English is proposed from, so nothing has to be guessed.
  const made = assemble(name, { entries, title: article.title }, { language: 'en', ...options });
  const { ids, all } = sectionsOf(sections, article);
  const byTerm = new Map(accepted.map(({ proposal }) => [proposal.term.text, proposal]));
  const glossary: Glossary = {
    ...made.glossary,
    sections: all,
    entries: made.glossary.entries.map((entry) => {
      const mentions = byTerm.get(entry.term)?.mentions ?? [];
      const found = mentions.flatMap((place) => ids(place) ?? []);
      return { ...entry, mentions: [...new Set(found)] };
    }),
  };
  return { ...made, glossary };
}

/** The article's sections with their summaries, and which one a place is in. */
function sectionsOf(
  sections: Proposals['sections'],
  { blocks }: ReadArticle,
): { all: Section[]; ids: (place: Place) => SectionId | undefined } {
  const headings = blocks.flatMap(({ kind }, block) => (kind === 'heading' ? [block] : []));
  // Text above the first heading has a section only if there is such text.
  const hasFirst = sections.length > headings.length;
  const idOf = (index: number): SectionId => `s${index}`;
  const open: { level: number; id: SectionId }[] = [];
  const all = sections.map(({ heading, level, summary }, index): Section => {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const parent = open.at(-1)?.id;
    open.push({ level, id: idOf(index) });
    return {
      id: idOf(index),
      title: heading,
      ...(parent === undefined ? {} : { parent }),
      summary: summary.map(({ text }, i) => ({ text: i === 0 ? text : ` ${text}` })),
      paragraphs: [],
    };
  });
  const ids = ({ block }: Place): SectionId | undefined => {
    const before = headings.filter((heading) => heading <= block).length;
    const index = hasFirst ? before : before - 1;
    return index < 0 ? undefined : idOf(index);
  };
  return { all, ids };
}
