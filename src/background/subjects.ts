/**
 * What the reader's glossaries are about, so that pages can tell where their everyday words
 * have the glossary's sense. Read when a page first has such a word.
 */
import { storedProfile, storeProfile } from '../library/database';
import type { OpenGlossary } from '../library/open-glossary';
import { type ProfileRecord, readProfile } from '../library/profile-record';
import { hasSubject } from '../matching/subject/ambiguous';
import {
  EVERYDAY_FORMAT,
  type EverydayTable,
  EverydayWords,
  everydayFile,
} from '../matching/subject/everyday';
import { type EverydayLanguage, everydayLanguage } from '../matching/subject/languages';
import { packSubject, type SubjectWeights } from '../matching/subject/packed';
import { profileInSteps, SubjectWords } from '../matching/subject/profile';
import { isKeptToSubject, useOf } from '../settings/glossary-use';
import type { GlossaryChoice } from '../settings/schema';
import { readBundled } from './installed-glossaries';
import type { Turns } from './turns';

const everyday = new Map<EverydayLanguage, Promise<EverydayWords>>();

/**
 * The everyday words of a glossary's language, which must have a table (`hasSubject`). Read once
 * per start of the background, when first needed.
 */
export function everydayWords({ head }: OpenGlossary): Promise<EverydayWords> {
  const language = everydayLanguage(head.language) ?? 'en';
  const known = everyday.get(language);
  if (known) return known;
  const words = readBundled<EverydayTable>(everydayFile(language)).then(
    (table) => new EverydayWords(table),
  );
  everyday.set(language, words);
  // After a failure, the next request tries again.
  words.catch(() => everyday.delete(language));
  return words;
}

/** Whether a glossary's everyday words are marked only on pages about its subject. */
export function isJudgedAt(
  { head, terms, digest }: OpenGlossary,
  { uses }: GlossaryChoice,
  address: string,
): boolean {
  if (digest === undefined || !hasSubject(head.language, terms)) return false;
  return isKeptToSubject(useOf(uses, head.id), address);
}

const opened = new Map<
  string,
  { readonly digest: string; readonly words: Promise<SubjectWords> }
>();

/**
 * What glossaries and the tables of everyday words say about folded words.
 *
 * @param tab the tab that asks
 */
export async function subjectWeights(
  glossaries: readonly OpenGlossary[],
  words: readonly string[],
  turns: Turns,
  tab: number,
): Promise<SubjectWeights[]> {
  const stems = new Map<EverydayWords, string[]>();
  const subjects: SubjectWeights[] = [];
  for (const glossary of glossaries) {
    const subject = await subjectOf(glossary, turns, tab);
    const { everyday: table } = subject;
    const counted = stems.get(table) ?? words.map(table.stem);
    stems.set(table, counted);
    subjects.push({ glossary: glossary.head.id, ...packSubject(subject, counted) });
  }
  return subjects;
}

function subjectOf(glossary: OpenGlossary, turns: Turns, tab: number): Promise<SubjectWords> {
  const { head, digest = '' } = glossary;
  const known = opened.get(head.id);
  if (known?.digest === digest) return known.words;
  const words = openSubject(glossary, digest, turns, tab);
  opened.set(head.id, { digest, words });
  words.catch(() => opened.delete(head.id));
  return words;
}

async function openSubject(
  glossary: OpenGlossary,
  digest: string,
  turns: Turns,
  tab: number,
): Promise<SubjectWords> {
  const { id } = glossary.head;
  const table = await everydayWords(glossary);
  const stored = readProfile(await storedProfile(id), digest);
  const profile = stored ?? (await turns.take(tab, profileInSteps(entriesOf(glossary), table)));
  if (!stored) await keep(id, { digest, table: EVERYDAY_FORMAT, profile });
  return new SubjectWords(profile, table);
}

/** Glossaries that were added by an earlier version have no profile yet. */
async function keep(id: string, record: ProfileRecord): Promise<void> {
  try {
    await storeProfile(id, record);
  } catch (error) {
    // If there is no room, the next background makes it again.
    console.warn('Glossa:', error);
  }
}

function* entriesOf(glossary: OpenGlossary) {
  for (let place = 0; place < glossary.terms; place++) yield glossary.at(place);
}
