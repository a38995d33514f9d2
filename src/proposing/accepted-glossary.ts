/** Makes a glossary of the proposals that were accepted, on the path of imported files. Pure. */
import type { Glossary, Section, SectionId } from '../glossary/model';
import { assemble, type Imported, type ImportOptions } from '../importing/assemble';
import type { ReadEntry } from '../importing/reading';
import type { Place, ReadArticle } from './article';
import type { Proposal, Proposals } from './proposal';

/** A term with what its entry is to say. */
export interface AcceptedTerm {
  readonly term: string;
  readonly expansion?: string;
  readonly aliases: readonly string[];
  /** Absent where only the expansion explains it. */
  readonly definition?: string;
  readonly mentions: readonly Place[];
}

/** Where an article comes from, if it is a page. */
export interface ArticleSource {
  readonly url?: string;
  readonly publisher?: string;
}

/** @param gloss the reader's own words, where they replace what the article says */
export function acceptedProposal(proposal: Proposal, gloss?: string): AcceptedTerm {
  const { term, expansion, aliases, definition, mentions } = proposal;
  const meaning = gloss ?? definition?.text;
  return {
    term: term.text,
    ...(expansion ? { expansion: expansion.text } : {}),
    aliases: aliases.map(({ text }) => text),
    ...(meaning === undefined ? {} : { definition: meaning }),
    mentions,
  };
}

/**
 * @param name of the article's file, with its extension
 * @throws ImportError if nothing accepted has a meaning
 */
export function acceptedGlossary(
  name: string,
  article: ReadArticle,
  { sections }: Pick<Proposals, 'sections'>,
  accepted: readonly AcceptedTerm[],
  options: ImportOptions = {},
  source: ArticleSource = {},
): Imported {
  const entries = accepted.map(
    ({ term, expansion, aliases, definition }): ReadEntry => ({
      exact: true,
      term,
      place: term,
      aliases,
      definitions: definition === undefined ? [] : [definition],
      ...(expansion === undefined ? {} : { expansion }),
    }),
  );
  const read = { entries, title: article.title, ...source };
  // Only English is proposed from, so nothing has to be guessed.
  const made = assemble(name, read, { language: 'en', ...options });
  const { ids, all } = sectionsOf(sections, article);
  const byTerm = new Map(accepted.map((each) => [each.term, each]));
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
