/**
 * What the card says about an imported entry. Definitions are kept whole; several senses are
 * numbered. If the file has no definition, the card shows what else the file has: what kind of
 * thing it is, or its other names.
 */
import type { Headword } from './headwords';
import { primary } from './language';

type Phrase = (names: string) => string;

const PHRASES: Readonly<Record<string, { readonly kind: Phrase; readonly names: Phrase }>> = {
  en: { kind: (names) => `A kind of: ${names}.`, names: (names) => `Also called: ${names}.` },
  de: { kind: (names) => `Gehört zu: ${names}.`, names: (names) => `Auch: ${names}.` },
  es: { kind: (names) => `Es un tipo de: ${names}.`, names: (names) => `También: ${names}.` },
  fr: { kind: (names) => `Fait partie de : ${names}.`, names: (names) => `Aussi : ${names}.` },
};

/** In other languages, signs replace words. */
const SIGNS = { kind: (names: string) => `⊂ ${names}`, names: (names: string) => `= ${names}` };

/** Senses that are numbered already. */
const NUMBERED = /^\(?1[.)]\s/;

/** All senses in one text; empty if there are none. */
export function glossOf(entry: Headword): string {
  const { definitions } = entry;
  const [first = ''] = definitions;
  if (definitions.length <= 1) return first;
  if (NUMBERED.test(first)) return definitions.join(' ');
  return definitions.map((definition, place) => `${place + 1}. ${definition}`).join(' ');
}

/**
 * What replaces a missing definition; undefined if the file has only the term.
 * @param broader the names of what it is a kind of
 */
export function standInOf(
  entry: Headword,
  broader: readonly string[],
  language: string,
): string | undefined {
  if (entry.expansion !== '') return entry.expansion;
  const phrases = PHRASES[primary(language)] ?? SIGNS;
  if (broader.length > 0) return phrases.kind(broader.join(', '));
  return entry.aliases.length > 0 ? phrases.names(entry.aliases.join(', ')) : undefined;
}
