/** Says what is wrong with a draft, before it becomes an entry of a glossary. Pure. */
import { isCased } from '../forms/cased';
import { formKey, MAX_WORDS_PER_TERM } from '../forms/forms';
import type { Entry, Form } from '../glossary/model';
import { functionWords } from '../importing/function-words';
import { primary } from '../importing/language';
import { isReported, isTelling } from '../importing/unseen';
import { signsOf } from '../matching/signs';
import { words } from '../matching/tokens';
import {
  type DraftField,
  type DraftProblem,
  type EntryDraft,
  MAX_DRAFT_LENGTHS,
  MAX_DRAFT_NAMES,
} from './draft';

/** What a check needs of the glossary that the entry is for. */
export interface DraftSurroundings {
  /** BCP 47. */
  readonly language: string;
  /** The entry that the draft changes, as it is. */
  readonly before?: Entry | undefined;
  /** All other entries. */
  readonly others: readonly Entry[];
}

/** @param draft as `tidied` returns it */
export function checkDraft(draft: EntryDraft, around: DraftSurroundings): DraftProblem[] {
  const { term, meaning, names, example } = draft;
  const problems: DraftProblem[] = [];
  if (term === '') problems.push({ is: 'empty', field: 'term' });
  if (meaning === '') problems.push({ is: 'empty', field: 'meaning' });
  if (names.length > MAX_DRAFT_NAMES) {
    problems.push({ is: 'many', field: 'names', most: MAX_DRAFT_NAMES });
  }
  const fields: readonly (readonly [DraftField, string])[] = [
    ['term', term],
    ...names.map((name) => ['names', name] as const),
    ['meaning', meaning],
    ['example', example],
  ];
  for (const [field, text] of fields) {
    const most = MAX_DRAFT_LENGTHS[field];
    if (text.length > most) problems.push({ is: 'long', field, most });
  }
  if (problems.length > 0) return problems;
  // An imported entry may keep names that Glossa can't find on pages.
  const old = new Set(around.before ? [around.before.term, ...namesOf(around.before)] : []);
  const changed = fields.filter(
    ([field, name]) =>
      (field === 'term' || field === 'names') &&
      (!old.has(name) || (field === 'term' && draft.cased !== isCasedNow(around.before))),
  );
  return [
    ...changed.flatMap(([field, name]) => nameProblem(field, name, draft, around.language) ?? []),
    ...takenProblems(changed, draft, around),
  ];
}

function namesOf({ expansion, aliases }: Entry): readonly string[] {
  return expansion === undefined ? aliases : [expansion, ...aliases];
}

function isCasedNow(entry: Entry | undefined): boolean {
  return entry?.forms.find(({ text }) => text === entry.term)?.cased === true;
}

function nameProblem(
  field: DraftField,
  name: string,
  { cased }: EntryDraft,
  language: string,
): DraftProblem | undefined {
  const form = nameForm(name, false);
  if (form.words.length > MAX_WORDS_PER_TERM) {
    return { is: 'wordy', field, name, most: MAX_WORDS_PER_TERM };
  }
  if (form.words.length === 0 || !isTelling(form) || !isReported(form)) {
    return { is: 'unfindable', field, name };
  }
  const [word = '', ...more] = form.words;
  const isGrammar = more.length === 0 && functionWords(language).has(word) && !signsOf(name);
  // "IT" and "WHO" are found by their capitals.
  if (isGrammar && !(field === 'term' && cased && /\p{Lu}/u.test(name))) {
    return { is: 'common', field, name };
  }
  return undefined;
}

/**
 * Names that other entries of the glossary have: readers would see only one of the two. Plurals
 * and spellings that were made for another entry give way (see `changes.ts`).
 */
function takenProblems(
  changed: readonly (readonly [DraftField, string])[],
  { cased }: EntryDraft,
  { language, others }: DraftSurroundings,
): DraftProblem[] {
  const wanted = new Map<string, readonly [DraftField, string]>();
  /** Compared first, because the whole key costs more. */
  const folded = new Set<string>();
  for (const [field, name] of changed) {
    const form = nameForm(name, field === 'term' ? cased : isCased(name));
    wanted.set(formKey(form, primary(language)), [field, name]);
    folded.add(form.words.join(' '));
  }
  const found = new Map<string, DraftProblem>();
  if (wanted.size === 0) return [];
  for (const entry of others) {
    const { id, term } = entry;
    if (!entry.forms.some((form) => folded.has(form.words.join(' ')))) continue;
    for (const form of namedForms(entry)) {
      const [field, name] = wanted.get(formKey(form, primary(language))) ?? [];
      if (field === undefined || name === undefined || found.has(name)) continue;
      found.set(name, { is: 'taken', field, name, by: { entry: id, term } });
    }
  }
  return [...found.values()];
}

/** The forms of an entry that are its names, as readers see them. */
export function namedForms(entry: Entry): readonly Form[] {
  const names = [entry.term, ...namesOf(entry)];
  return entry.forms.filter(({ text }) => names.includes(text));
}

function nameForm(name: string, cased: boolean): Form {
  return { text: name, words: words(name), ...(cased ? { cased: true } : {}) };
}
