/** Records that name their languages: a glossary has those of one. */
import { chooseLanguage } from '../language';
import type { ReadEntry } from '../reading';
import { countRemark, type Remark } from '../remark';

export interface LanguageRecord {
  readonly entry: ReadEntry;
  /** Undefined where the record names none: it belongs to any. */
  readonly language?: string | undefined;
}

/**
 * The entries of one language, with a remark on how many are left out.
 * @param wanted the reader's choice; undefined takes the language that most records name
 */
export function inOneLanguage(
  records: readonly LanguageRecord[],
  wanted: string | undefined,
): { entries: ReadEntry[]; language: string | undefined; warnings: Remark[] } {
  const counts = new Map<string, number>();
  for (const { language } of records) {
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const language = chooseLanguage(counts, wanted);
  const kept = records.filter((one) => one.language === undefined || one.language === language);
  const left = records.length - kept.length;
  return {
    entries: kept.map(({ entry }) => entry),
    language,
    warnings:
      left === 0
        ? []
        : [countRemark('imports.inOtherLanguages', left, { language: language ?? '' })],
  };
}
