/**
 * Makes large glossaries for measurements: terms combined from word lists, in the proportions of
 * the bundled glossary. The same seed gives the same entries.
 */
import type { Entry, Form, Run, SourcedEntry } from '../../src/glossary/model';
import { words as fold } from '../../src/matching/tokens';
import { type Chance, pick } from './chance';

/** Single words, lower case, without repeats. */
export interface WordLists {
  /** Words for terms of one word: those that everyday text seldom has. */
  readonly rare: readonly string[];
  /** Words before the noun in longer terms, everyday words among them. */
  readonly modifiers: readonly string[];
  /** The last words of longer terms, everyday words among them. */
  readonly nouns: readonly string[];
}

/** How many duplicates in a row are allowed. */
const PATIENCE = 1_000;

/** After this many, the words of the lists are used up, and new words are blended from two. */
const USED_UP = 4;

const GLOSSARY = 'large';

/**
 * The entries of `models`, and generated ones up to `count` in all. Each of these takes a
 * random model's number of forms, their numbers of words, and the lengths of its texts.
 * None is gated: what an imported list of terms has no sense data for.
 *
 * @throws RangeError if the lists have too few words for that many terms
 */
export function largeGlossary(
  models: readonly SourcedEntry[],
  lists: WordLists,
  count: number,
  chance: Chance,
): SourcedEntry[] {
  const taken = new Set(models.flatMap(({ forms }) => forms.map(({ words }) => words.join(' '))));
  const entries = [...models].slice(0, count);
  while (entries.length < count) {
    const model = pick(models, chance);
    const forms = model.forms.map((form) => newForm(form, lists, taken, chance));
    const term = forms[0]?.text;
    if (term === undefined) continue;
    entries.push({
      ...modelled(model, lists, chance),
      id: `${term.replaceAll(' ', '-')}-${entries.length}`,
      term,
      forms,
      glossary: GLOSSARY,
    });
  }
  return entries;
}

/** A term for each of `nouns`: marks as much of a page as any glossary could. */
export function nounGlossary(
  models: readonly SourcedEntry[],
  lists: WordLists,
  nouns: readonly string[],
  chance: Chance,
): SourcedEntry[] {
  return nouns.map((noun, i) => ({
    ...modelled(pick(models, chance), lists, chance),
    id: `${noun.replaceAll(' ', '-')}-${i}`,
    term: noun,
    forms: [{ text: noun, words: fold(noun) }],
    glossary: GLOSSARY,
  }));
}

function newForm(model: Form, lists: WordLists, taken: Set<string>, chance: Chance): Form {
  for (let tries = 0; tries < PATIENCE; tries++) {
    const text =
      model.words.length <= 1 && tries >= USED_UP
        ? blend(pick(lists.rare, chance), pick(lists.rare, chance))
        : newTerm(model.words.length, lists, chance);
    const words = fold(text);
    const key = words.join(' ');
    if (words.length === 0 || taken.has(key)) continue;
    taken.add(key);
    return { text, words };
  }
  throw new RangeError('The word lists are too short for that many terms.');
}

function newTerm(length: number, { rare, modifiers, nouns }: WordLists, chance: Chance): string {
  if (length <= 1) return pick(rare, chance);
  const before = Array.from({ length: length - 1 }, () => pick(modifiers, chance));
  return [...before, pick(nouns, chance)].join(' ');
}

/** The beginning of one word and the end of another: `hydroplasm`. */
function blend(first: string, last: string): string {
  return first.slice(0, Math.ceil(first.length / 2)) + last.slice(last.length >> 1);
}

/** Texts as long as the model's, made of other words. */
function modelled(model: SourcedEntry, lists: WordLists, chance: Chance): Omit<Entry, 'sense'> {
  const { sense: _, ...rest } = model;
  const rewritten = (runs: readonly Run[]): Run[] => [
    { text: textOf(lengthOf(runs), lists, chance) },
  ];
  return {
    ...rest,
    aliases: [],
    related: [],
    gloss: rewritten(model.gloss),
    statements: model.statements.map((statement) => ({
      ...statement,
      runs: rewritten(statement.runs),
    })),
  };
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Words of `length` UTF-16 units in all. */
function textOf(length: number, { nouns }: WordLists, chance: Chance): string {
  let text = '';
  while (text.length < length) text += `${pick(nouns, chance)} `;
  return text.slice(0, length);
}
