/**
 * Makes a glossary from its sources. Pure: it reads no file and touches no page. It reports all
 * problems, not just the first, and never returns a faulty glossary without them.
 */

import { shownName } from '../forms/forms';
import type { Entry, Glossary, Section, Statement } from '../glossary/model';
import { readArticle } from './article';
import { checkAll } from './checks/all';
import type { Draft, DraftEntry, DraftSection, DraftStatement } from './draft';
import { entryForms } from './entry-forms';
import { readFacts } from './facts';
import { type Figures, figuresOf } from './figures';
import { createLinker, type Linker } from './links';
import { readNotes } from './notes';
import { GlossaryError, type Problem, Problems } from './problem';
import { readSenses } from './senses';
import { type Located, normalised, type SourceFiles } from './source';
import { readTerms } from './terms';

export interface Examination {
  /** The best glossary that the sources allow; valid only if there are no problems. */
  readonly glossary: Glossary;
  readonly problems: readonly Problem[];
  readonly figures: Figures;
}

/**
 * The glossary of these sources.
 * @throws GlossaryError with every problem, if there are any
 */
export function compileGlossary(files: SourceFiles): Glossary {
  const { glossary, problems } = examineSources(files);
  if (problems.length > 0) throw new GlossaryError(problems);
  return glossary;
}

/** Like `compileGlossary`, but returns the problems, with the figures for a report. */
export function examineSources(files: SourceFiles): Examination {
  const problems = new Problems();
  const draft = readDraft(files, problems);
  const glossary = makeGlossary(draft, problems);
  checkAll(draft, glossary, problems);
  const { article, terms, notes, facts, senses } = files;
  const order = [article, ...terms, notes, facts, senses].flatMap((file) => file?.name ?? []);
  return { glossary, problems: problems.sorted(order), figures: figuresOf(draft, glossary) };
}

function readDraft(files: SourceFiles, problems: Problems): Draft {
  const { facts, notes, senses } = files;
  return {
    article: readArticle(normalised(files.article), problems),
    entries: readTerms(files.terms.map(normalised), problems),
    notes: notes ? readNotes(normalised(notes), problems) : new Map(),
    facts: facts ? readFacts(normalised(facts), problems) : undefined,
    senses: senses ? readSenses(normalised(senses), problems) : new Map(),
  };
}

function makeGlossary(draft: Draft, problems: Problems): Glossary {
  const { article } = draft;
  const gated = new Set(draft.senses.keys());
  const senses = new Map([...draft.senses].map(([id, { sense }]) => [id, sense]));
  const phrases = new Set([...gated].filter((id) => senses.get(id)?.phrases));
  const forms = entryForms(draft.entries, gated, problems, phrases);
  const linker = createLinker(
    draft.entries.map(({ id }) => ({ id, forms: forms.get(id) ?? [] })),
    senses,
  );
  const mentions = mentionsOf(article.sections, linker);
  return {
    format: 'glossa/1',
    id: article.id,
    title: article.title,
    language: article.language,
    source: article.source,
    sections: article.sections.map((section) => makeSection(section, linker)),
    entries: draft.entries.map((entry) => {
      const sense = senses.get(entry.id);
      return {
        ...makeEntry(entry, draft, linker),
        forms: forms.get(entry.id) ?? [],
        mentions: mentions.get(entry.id) ?? [],
        ...(sense ? { sense } : {}),
      };
    }),
    notes: Object.fromEntries(
      [...draft.notes].map(([id, { text, references }]) => [id, { text, references }]),
    ),
  };
}

/** Sections by entry id, in the article's order. */
function mentionsOf(sections: readonly DraftSection[], linker: Linker): Map<string, string[]> {
  const mentions = new Map<string, string[]>();
  for (const section of sections) {
    const sentences = section.paragraphs.flat().map((sentence) => sentence.value);
    for (const id of linker.mentioned([section.summary?.value ?? '', ...sentences])) {
      mentions.set(id, [...(mentions.get(id) ?? []), section.id]);
    }
  }
  return mentions;
}

function makeSection(section: DraftSection, linker: Linker): Section {
  const { id, title, parent, summary } = section;
  const seen = new Set<string>();
  return {
    id,
    title,
    ...(parent === undefined ? {} : { parent }),
    summary: linker.runs(summary?.value ?? ''),
    ...(summary && summary.notes.length > 0 ? { summaryNotes: values(summary.notes) } : {}),
    paragraphs: section.paragraphs.map((sentences) =>
      sentences.map((sentence) => ({
        runs: linker.runs(sentence.value, seen),
        facts: values(sentence.facts),
        ...(sentence.ours ? { ours: true as const } : {}),
        ...(sentence.notes.length > 0 ? { notes: values(sentence.notes) } : {}),
      })),
    ),
  };
}

function makeEntry(
  entry: DraftEntry,
  draft: Draft,
  linker: Linker,
): Omit<Entry, 'forms' | 'mentions'> {
  return {
    id: entry.id,
    term: shownName(entry.term.value),
    kind: entry.kind,
    ...(entry.expansion ? { expansion: shownName(entry.expansion.value) } : {}),
    aliases: entry.aliases.map((alias) => shownName(alias.value)),
    // A headword in its own gloss is linked as well, so that the check finds it.
    gloss: linker.runs(entry.gloss.value),
    statements: entry.says.map((statement) => makeStatement(statement, entry, draft, linker)),
    related: values(entry.related),
  };
}

function makeStatement(
  statement: DraftStatement,
  entry: DraftEntry,
  draft: Draft,
  linker: Linker,
): Statement {
  const flags = statement.facts.map((fact) => draft.facts?.get(fact.value)?.flags);
  const flagged = (flag: 'H' | 'C'): boolean => flags.some((set) => set?.has(flag));
  return {
    runs: linker.runs(statement.value, new Set([entry.id])),
    section: statement.section.value,
    certainty: flagged('C') ? 'disputed' : flagged('H') ? 'hedged' : 'stated',
    facts: values(statement.facts),
    ...(statement.notes.length > 0 ? { notes: values(statement.notes) } : {}),
  };
}

function values(list: readonly Located<string>[]): string[] {
  return list.map((item) => item.value);
}
