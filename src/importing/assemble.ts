/**
 * Makes a glossary from what a reader found: resolves references, merges entries with the same
 * name, and adds ids, forms and source. Warnings say what was lost or changed.
 */

import { formsOf } from '../forms/forms';
import type { Entry, Glossary, Source } from '../glossary/model';
import { GlossaryFormatError, parseGlossary } from '../glossary/schema';
import { EntryIds, idFrom } from './entry-ids';
import { NOTION_ID } from './formats/notebook';
import { plainText } from './formats/plain-text';
import { withoutFunctionWords } from './function-words';
import { glossOf, standInOf } from './glosses';
import { distinct, type Headword, headwordOf, merged } from './headwords';
import { readingWithoutHidden, withoutHidden } from './hidden';
import type { HowRead, ReadChoices } from './how-read';
import { ImportError } from './import-error';
import { guessLanguage, languageTag, primary } from './language';
import { MAX_ENTRIES, tooMany } from './limits';
import { Names } from './names';
import type { OnProgress } from './progress';
import type { ParsedFile } from './reading';
import { seenAlso } from './references';
import { countRemark, type Remark, remark } from './remark';
import { isReported, isTelling, unseenRemarks } from './unseen';

export interface ImportOptions extends ReadChoices {
  /** The glossary's id. Default: made from the file's name. */
  readonly id?: string;
  readonly title?: string;
  /** BCP 47: the language to assume if neither the file nor its texts show it. Default: English. */
  readonly fallback?: string;
  /** Called with how much of the work is done, where that is known. */
  readonly onProgress?: OnProgress | undefined;
}

export interface Imported {
  readonly glossary: Glossary;
  /** Where the language comes from. `fallback`: nothing shows it, so the reader should be asked. */
  readonly languageFrom: 'file' | 'options' | 'guess' | 'fallback';
  /** What was left out, merged or guessed. */
  readonly warnings: readonly Remark[];
  readonly read?: HowRead;
}

/**
 * @param name the file's name, with its extension
 * @throws ImportError if there is no entry
 */
export function assemble(name: string, read: ParsedFile, options: ImportOptions): Imported {
  if (read.entries.length > MAX_ENTRIES) throw tooMany(name);
  const reading = readingWithoutHidden(read);
  const warnings = [...(reading.warnings ?? [])];
  const headwords = reading.entries.flatMap((entry) => headwordOf(entry) ?? []);
  const without = reading.entries.length - headwords.length;
  if (without > 0) warnings.push(countRemark('imports.noTerm', without));
  const { language, languageFrom } = languageOf(reading, headwords, options, warnings);

  const { all, count } = merged(foldReferences(headwords, warnings));
  if (count > 0) warnings.push(countRemark('imports.merged', count));
  const names = new Names(all);
  const explained = explain(all, names, language, warnings);
  if (explained.length === 0) throw nothingIn(name, headwords.length);
  options.onProgress?.(0.2);

  const glossary: Glossary = {
    format: 'glossa/1',
    id: options.id ?? idFrom(baseOf(name), 'glossary'),
    title: (plainText(options.title ?? reading.title ?? '') || baseOf(name)).slice(0, 300),
    language,
    source: sourceOf(name, reading),
    sections: [],
    entries: makeEntries(explained, language, warnings),
    notes: {},
  };
  options.onProgress?.(0.7);
  const found = withoutFunctionWords(proved(name, glossary));
  return { glossary: found.glossary, languageFrom, warnings: [...warnings, ...found.warnings] };
}

interface Explained extends Headword {
  readonly gloss: string;
}

/** Entries that only refer to another become aliases of it. */
function foldReferences(found: readonly Headword[], warnings: Remark[]): Headword[] {
  const names = new Names(found);
  /** Where the references that were followed lead; nowhere, if they go in circles. */
  const known = new Map<Headword, Headword | undefined>();
  const targetOf = (entry: Headword): Headword | undefined => {
    const met = new Set([entry]);
    let target = names.find(entry.sameAs, entry);
    while (target && target.sameAs !== '' && !met.has(target) && !known.has(target)) {
      met.add(target);
      target = names.find(target.sameAs, target);
    }
    const end = target && known.has(target) ? known.get(target) : target;
    const found = end && !met.has(end) ? end : undefined;
    for (const one of met) known.set(one, found);
    return found;
  };
  let folded = 0;
  const kept = found.filter((entry) => {
    const target = entry.sameAs === '' ? undefined : targetOf(entry);
    if (!target) return true;
    target.aliases.push(entry.term, ...entry.aliases);
    target.hidden.push(...entry.hidden);
    target.keys.push(...entry.keys);
    folded++;
    return false;
  });
  if (folded > 0) warnings.push(countRemark('imports.references', folded));
  return kept;
}

function explain(
  all: readonly Headword[],
  names: Names<Headword>,
  language: string,
  warnings: Remark[],
): Explained[] {
  let bare = 0;
  let stoodIn = 0;
  const explained = all.flatMap((entry): Explained[] => {
    const own = glossOf(entry);
    if (own !== '') return [{ ...entry, gloss: own }];
    const broader = entry.broader.flatMap((name) => names.find(name, entry)?.term ?? spoken(name));
    const standIn = entry.sameAs === '' ? standInOf(entry, broader, language) : `→ ${entry.sameAs}`;
    if (standIn === undefined) bare++;
    else stoodIn++;
    return standIn === undefined ? [] : [{ ...entry, gloss: standIn }];
  });
  if (stoodIn > 0) warnings.push(countRemark('imports.stoodIn', stoodIn));
  if (bare > 0) warnings.push(countRemark('imports.noDefinition', bare));
  return explained;
}

/** A key that leads nowhere means nothing to readers. */
function spoken(name: string): string[] {
  return /^\w+:\S+$/.test(name) ? [] : [name];
}

function makeEntries(
  explained: readonly Explained[],
  language: string,
  warnings: Remark[],
): Entry[] {
  const ids = new EntryIds();
  const withIds = explained.map((entry) => ({ ...entry, id: ids.take(entry.term) }));
  const names = new Names(withIds);
  // Plurals and spellings are made by English rules.
  const isForeign = primary(language) !== 'en';
  const { forms } = formsOf(
    withIds.map((entry) => ({
      id: entry.id,
      names: namesOf(entry),
      // An export of Glossa's own lists all forms.
      only: isForeign || (entry.exact === true && entry.hidden.length > 0),
    })),
    primary(language),
  );
  const made = withIds.map((entry): Entry => {
    const own = (forms.get(entry.id) ?? []).filter((form) => isTelling(form) && isReported(form));
    const targets = [...entry.related, ...seenAlso(entry.gloss)].flatMap(
      (name) => names.find(name, entry)?.id ?? [],
    );
    return {
      id: entry.id,
      term: entry.term,
      kind: entry.kind.length <= 40 ? entry.kind : '',
      ...(entry.expansion === '' ? {} : { expansion: entry.expansion }),
      aliases: shownAliases(entry),
      forms: own,
      gloss: [{ text: entry.gloss }],
      statements: [],
      mentions: [],
      related: distinct(targets),
    };
  });
  warnings.push(...unseenRemarks(made));
  return made;
}

function shownAliases(entry: Headword): string[] {
  const shown = new Set([entry.term, entry.expansion]);
  return distinct(entry.aliases).filter((alias) => !shown.has(alias));
}

/** Everything that becomes a form, the headword first. */
function namesOf(entry: Explained): string[] {
  const expansion = entry.expansion === '' ? [] : [entry.expansion];
  return [entry.term, ...expansion, ...shownAliases(entry), ...distinct(entry.hidden)];
}

function languageOf(
  reading: ParsedFile,
  found: readonly Headword[],
  options: ImportOptions,
  warnings: Remark[],
): { language: string; languageFrom: Imported['languageFrom'] } {
  const declared = languageTag(reading.language);
  if (declared !== undefined) return { language: declared, languageFrom: 'file' };
  const wanted = languageTag(options.language);
  if (wanted !== undefined) return { language: wanted, languageFrom: 'options' };
  const guessed = guessLanguage(found.flatMap(({ term, definitions }) => [...definitions, term]));
  const language = guessed ?? languageTag(options.fallback) ?? 'en';
  warnings.push(remark('imports.language', { language }));
  return { language, languageFrom: guessed === undefined ? 'fallback' : 'guess' };
}

function sourceOf(name: string, reading: ParsedFile): Source {
  const url = reading.url?.trim();
  const licence = plainText(reading.licence ?? '');
  const publisher = plainText(reading.publisher ?? '');
  const interest = plainText(reading.interest ?? '');
  const disclaimer = plainText(reading.disclaimer ?? '');
  const isWeb = url !== undefined && /^https?:\/\/\S+$/i.test(url) && URL.canParse(url);
  return {
    title: plainText(reading.title ?? '') || baseOf(name),
    ...(publisher === '' ? {} : { publisher }),
    ...(isWeb ? { url } : {}),
    ...(interest === '' ? {} : { interest }),
    ...(disclaimer === '' ? {} : { disclaimer }),
    imported: { file: withoutHidden(name), ...(licence === '' ? {} : { licence }) },
  };
}

/** The name without folders and extension. */
function baseOf(name: string): string {
  const last = name.split(/[\\/]/).findLast((part) => part !== '') ?? name;
  const bare = withoutHidden(last).replace(/(?<=.)\.[a-z\d]{1,8}$/i, '');
  return plainText(bare.replace(NOTION_ID, '')) || 'glossary';
}

function nothingIn(name: string, terms: number): ImportError {
  return new ImportError(
    name,
    terms === 0 ? remark('imports.noEntries') : countRemark('imports.noMeanings', terms),
  );
}

/** @throws ImportError if the result is no valid glossary */
export function proved(name: string, made: unknown): Glossary {
  try {
    return parseGlossary(made);
  } catch (error) {
    if (!(error instanceof GlossaryFormatError)) throw error;
    throw new ImportError(name, remark('imports.badGlossa'), { faults: error.faults });
  }
}
