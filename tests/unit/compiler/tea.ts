/** A small glossary without problems, and ways to spoil one place of it. */
import { examineSources } from '../../../src/compiler/compile';
import type { Problem } from '../../../src/compiler/problem';
import type { SourceFile, SourceFiles } from '../../../src/compiler/source';

const ARTICLE = `---
id: tea
title: What tea does
language: en
source:
  title: What Tea Does to You
  publisher: The Tea House
  interest: The publisher sells tea.
  disclaimer: Not medical advice.
---

# Introduction {#s0}

> Tea holds caffeine.

Tea is a drink with caffeine. <!-- F0.1 -->

# Effects {#s1}

> What tea does.

## The brain {#s1-1}

> Caffeine may act on the adenosine receptor. <!-- note: unsettled -->

Caffeine may block the adenosine receptor in the brain. <!-- F1.1.1 -->
The article says that caffeine cures sleepiness. <!-- F1.1.2 note: unsettled -->

The adenosine receptor also tells the brain that it is late. <!-- ours -->

## The body {#s1-2}

> What tea does to the body.

The article says that tea does not slow breathing. <!-- F1.2.1 note: breathing -->
Tea makes some people's heart beat faster. <!-- F1.2.2 -->
`;

const TERMS = `- id: caffeine
  term: caffeine
  kind: stimulant
  aliases: [coffeine]
  gloss: A substance in tea and coffee that keeps people awake.
  says:
    - section: s1-1
      facts: [F1.1.1]
      text: It may block the adenosine receptor.
  related: [adenosine-receptor]

- id: adenosine-receptor
  term: adenosine receptor
  kind: receptor
  aliases: [A2AR]
  hidden: [receptor for adenosine]
  gloss: A part of a cell that caffeine can shut.
  says:
    - section: s1-1
      facts: [F1.1.2]
      text: The article says that shutting it cures sleepiness.
      notes: [unsettled]

- id: heart
  term: heart
  kind: organ
  gloss: The muscle that pumps blood.
`;

const NOTES = `unsettled:
  text: This is not settled.
  references: []
breathing:
  text: Very large amounts have stopped people's breathing.
  references:
    - label: A review
      url: https://example.org/review
`;

const FACTS = `F0.1: { section: s0, flags: [] }
F1.1.1: { section: s1-1, flags: [H] }
F1.1.2: { section: s1-1, flags: [C], attribute: true, apart: [F1.1.1] }
F1.2.1: { section: s1-2, flags: [C], attribute: true, counter: breathing }
F1.2.2: { section: s1-2, flags: [I] }
F1.2.3: { section: s1-2, flags: [P], skip: true }
`;

const SENSES = `heart:
  veto: [~ of the matter, "* of ~"]
  prove: [human ~]
  cues: [beat]
  against: [cards]
  prior: -0.5
`;

type FileName = 'article' | 'terms' | 'notes' | 'facts' | 'senses';
const TEXTS: Readonly<Record<FileName, string>> = {
  article: ARTICLE,
  terms: TERMS,
  notes: NOTES,
  facts: FACTS,
  senses: SENSES,
};

/** One place to break: in which file, what is there, and what to put there. */
export type Change = readonly [file: FileName, from: string, to: string];

/** The sources of the tea glossary with some places changed. */
export function teaWith(...changes: readonly Change[]): Required<SourceFiles> {
  const texts = { ...TEXTS };
  for (const [file, from, to] of changes) {
    if (texts[file].split(from).length !== 2) {
      throw new Error(`"${from}" must be once in ${file}`);
    }
    texts[file] = texts[file].replace(from, () => to);
  }
  const file = (name: FileName, path: string): SourceFile => ({ name: path, text: texts[name] });
  return {
    article: file('article', 'article.md'),
    terms: [file('terms', 'terms/tea.yaml')],
    notes: file('notes', 'notes.yaml'),
    facts: file('facts', 'facts.yaml'),
    senses: file('senses', 'senses.yaml'),
  };
}

export function problemsWith(...changes: readonly Change[]): readonly Problem[] {
  return examineSources(teaWith(...changes)).problems;
}

/** Problems as `file:line code`, in order. */
export function codesWith(...changes: readonly Change[]): string[] {
  return problemsWith(...changes).map(({ file, line, code }) => `${file}:${line} ${code}`);
}
