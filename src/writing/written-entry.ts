/** Makes an entry from what a reader wrote. Pure. */
import { isCased } from '../forms/cased';
import { formsOf } from '../forms/forms';
import type { Entry, EntryId, Form } from '../glossary/model';
import { textOfRuns } from '../glossary/runs';
import { isReported, isTelling } from '../importing/unseen';
import type { EntryDraft } from './draft';

/**
 * @param draft as `tidied` returns it, and without problems
 * @param language primary subtag of the glossary's language
 * @param before the entry that it changes; what the form doesn't show stays
 */
export function entryFrom(draft: EntryDraft, id: EntryId, language: string, before?: Entry): Entry {
  const expansion = draft.names.find((name) => name === before?.expansion);
  const meaning = [{ text: draft.meaning }];
  return {
    id,
    term: draft.term,
    kind: before?.kind ?? '',
    ...(expansion === undefined ? {} : { expansion }),
    aliases: draft.names.filter((name) => name !== expansion),
    forms: formsFrom(draft, language, before),
    // Links in a meaning stay unless it was changed.
    gloss: before && textOfRuns(before.gloss).trim() === draft.meaning ? before.gloss : meaning,
    statements: before?.statements ?? [],
    mentions: before?.mentions ?? [],
    related: before?.related ?? [],
    ...(before?.sense ? { sense: before.sense } : {}),
    ...(draft.example === '' ? {} : { example: draft.example }),
    ...(draft.everywhere ? { everywhere: true } : {}),
  };
}

/** The forms of the draft's names, and those that an imported entry has besides its names. */
function formsFrom(draft: EntryDraft, language: string, before?: Entry): Form[] {
  if (!before) return formsOfNames(draft, language);
  const shown = { term: before.term, names: shownNames(before), cased: isTermCased(before) };
  if (sameNames(draft, shown)) return [...before.forms];
  const replaced = new Set(formsOfNames(shown, language, before).map(({ text }) => text));
  const made = formsOfNames(draft, language, before);
  const texts = new Set(made.map(({ text }) => text));
  const hidden = before.forms.filter(({ text }) => !replaced.has(text) && !texts.has(text));
  return [...made, ...hidden];
}

type Names = Pick<EntryDraft, 'term' | 'names' | 'cased'>;

function formsOfNames({ term, names, cased }: Names, language: string, before?: Entry): Form[] {
  const id = 'entry';
  const sense = before?.sense;
  const gate = sense ? (sense.phrases ? 'every form' : 'single words') : 'none';
  const only = language !== 'en';
  const written = [cased || !isCased(term) ? term : `~${term}`, ...names];
  const { forms } = formsOf([{ id, names: written, only, gate }], language);
  // Capitals that only the reader requires, as in "Polish".
  const own =
    cased && !isCased(term)
      ? new Set(
          formsOf([{ id, names: [term], only }], language)
            .forms.get(id)
            ?.map(textOf),
        )
      : new Set<string>();
  return (forms.get(id) ?? [])
    .map((form) => (own.has(form.text) ? { ...form, cased: true as const } : form))
    .filter((form) => isTelling(form) && isReported(form));
}

function textOf({ text }: Form): string {
  return text;
}

function shownNames({ expansion, aliases }: Entry): string[] {
  return [...(expansion === undefined ? [] : [expansion]), ...aliases];
}

function isTermCased({ term, forms }: Entry): boolean {
  return forms.find(({ text }) => text === term)?.cased === true;
}

function sameNames(one: Names, other: Names): boolean {
  return (
    one.term === other.term &&
    one.cased === other.cased &&
    JSON.stringify(one.names) === JSON.stringify(other.names)
  );
}
