/**
 * What the reader's glossaries are about, so that pages can tell where their everyday words
 * have the glossary's sense. Read when a page first has such a word.
 */
import { storedProfile, storeProfile } from '../library/database';
import type { OpenGlossary } from '../library/open-glossary';
import { type ProfileRecord, readProfile } from '../library/profile-record';
import { topicStem } from '../matching/sense/topic-model';
import { hasSubject } from '../matching/subject/ambiguous';
import { EVERYDAY_FORMAT, type EverydayTable, EverydayWords } from '../matching/subject/everyday';
import { packLevels, packSubject, type SubjectWeights } from '../matching/subject/packed';
import { profileInSteps, SubjectWords } from '../matching/subject/profile';
import { isKeptToSubject, useOf } from '../settings/glossary-use';
import type { GlossaryChoice } from '../settings/schema';
import { readBundled } from './installed-glossaries';
import type { Turns } from './turns';

let everyday: Promise<EverydayWords> | null = null;

/** Read once per start of the background, when first needed. */
export function everydayWords(): Promise<EverydayWords> {
  everyday ??= readBundled<EverydayTable>('everyday.json').then(
    (table) => new EverydayWords(table),
    (error: unknown) => {
      // The next request tries again.
      everyday = null;
      throw error;
    },
  );
  return everyday;
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
 * What glossaries and the table of everyday words say about folded words.
 *
 * @param tab the tab that asks
 */
export async function subjectWeights(
  glossaries: readonly OpenGlossary[],
  words: readonly string[],
  turns: Turns,
  tab: number,
): Promise<{ levels: string; subjects: SubjectWeights[] }> {
  const table = await everydayWords();
  const stems = words.map(topicStem);
  const subjects: SubjectWeights[] = [];
  for (const glossary of glossaries) {
    const subject = await subjectOf(glossary, turns, tab);
    subjects.push({ glossary: glossary.head.id, ...packSubject(subject, stems) });
  }
  return { levels: packLevels(table, stems), subjects };
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
  const table = await everydayWords();
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
