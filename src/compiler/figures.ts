/** The figures of a glossary, for reports. */
import type { Glossary, Run } from '../glossary/model';
import { circlesOf } from './checks/circles';
import { factsInArticle } from './checks/facts';
import { isHedged } from './checks/hedges';
import { carriersOf, type Draft } from './draft';
import { glossGrade, medianOf } from './readability';

export interface Figures {
  readonly sections: number;
  /** Sections whose summary names the facts it repeats. */
  readonly summariesWithFacts: number;
  readonly sentences: number;
  /** Sections, summary included, whose text has at least one term. */
  readonly sectionsWithTerms: number;
  readonly facts: { readonly carried: number; readonly listed: number; readonly skipped: number };
  /** Texts with a fact flagged `H`, and how many of them have a hedge. */
  readonly hedges: { readonly kept: number; readonly needed: number };
  /** Texts with a fact that needs a note, and how many of them have it. */
  readonly counterNotes: { readonly kept: number; readonly needed: number };
  readonly notes: { readonly all: number; readonly withoutReference: number };
  readonly entries: number;
  /** Entries that the article only mentions. */
  readonly onlyMentioned: number;
  readonly mentioned: number;
  /** Entries with ambiguous forms. */
  readonly gated: number;
  readonly forms: number;
  readonly statements: number;
  readonly links: {
    readonly article: number;
    readonly glosses: number;
    readonly statements: number;
  };
  readonly circles: number;
  /** Flesch-Kincaid grades of the glosses. */
  readonly grade: { readonly median: number; readonly highest: number };
}

export function figuresOf(draft: Draft, glossary: Glossary): Figures {
  const { entries, sections } = glossary;
  const sentences = sections.flatMap((section) => section.paragraphs.flat());
  const statements = entries.flatMap((entry) => entry.statements);
  const facts = [...(draft.facts ?? [])];
  const content = facts.filter(([, fact]) => !fact.skip);
  const carried = factsInArticle(draft);
  const grades = entries.map(glossGrade);
  const notes = Object.values(glossary.notes);
  const inArticle = [
    ...sections.map((section) => section.summary),
    ...sentences.map((sentence) => sentence.runs),
  ];
  return {
    sections: sections.length,
    summariesWithFacts: draft.article.sections.filter(
      ({ summary }) => summary && summary.facts.length > 0,
    ).length,
    sentences: sentences.length,
    sectionsWithTerms: new Set(entries.flatMap((entry) => entry.mentions)).size,
    facts: {
      carried: content.filter(([id]) => carried.has(id)).length,
      listed: content.length,
      skipped: facts.length - content.length,
    },
    ...kept(draft),
    notes: {
      all: notes.length,
      withoutReference: notes.filter((note) => note.references.length === 0).length,
    },
    entries: entries.length,
    onlyMentioned: entries.filter((entry) => entry.statements.length === 0).length,
    mentioned: entries.filter((entry) => entry.mentions.length > 0).length,
    gated: entries.filter((entry) => entry.sense).length,
    forms: entries.reduce((sum, entry) => sum + entry.forms.length, 0),
    statements: statements.length,
    links: {
      article: countLinks(inArticle),
      glosses: countLinks(entries.map((entry) => entry.gloss)),
      statements: countLinks(statements.map((statement) => statement.runs)),
    },
    circles: circlesOf(glossary).length,
    grade: { median: medianOf(grades), highest: Math.max(0, ...grades) },
  };
}

function kept(draft: Draft): Pick<Figures, 'hedges' | 'counterNotes'> {
  const carriers = carriersOf(draft).map((carrier) => ({
    text: carrier.value,
    notes: carrier.notes.map((note) => note.value),
    facts: carrier.facts.flatMap((fact) => draft.facts?.get(fact.value) ?? []),
  }));
  const hedged = carriers.filter(({ facts }) => facts.some((fact) => fact.flags.has('H')));
  const countered = carriers.filter(({ facts }) => facts.some((fact) => fact.counter));
  return {
    hedges: { kept: hedged.filter(({ text }) => isHedged(text)).length, needed: hedged.length },
    counterNotes: {
      kept: countered.filter(({ facts, notes }) =>
        facts.every((fact) => !fact.counter || notes.includes(fact.counter.value)),
      ).length,
      needed: countered.length,
    },
  };
}

function countLinks(texts: readonly (readonly Run[])[]): number {
  return texts.flat().filter((run) => run.entry !== undefined).length;
}
