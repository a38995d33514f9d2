/**
 * What the card says of an imported entry. A definition is kept whole; several
 * senses are numbered; where the file has no definition, the card says what else
 * the file has: what kind of thing it is, or what it is also called.
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

/** In other languages signs take the place of words. */
const SIGNS = { kind: (names: string) => `⊂ ${names}`, names: (names: string) => `= ${names}` };

/** Senses that are numbered already. */
const NUMBERED = /^\(?1[.)]\s/;

/** All senses in one text; empty where there is none. */
export function glossOf(entry: Headword): string {
  const { definitions } = entry;
  const [first = ''] = definitions;
  if (definitions.length <= 1) return first;
  if (NUMBERED.test(first)) return definitions.join(' ');
  return definitions.map((definition, place) => `${place + 1}. ${definition}`).join(' ');
}

/**
 * What stands in for a definition; undefined where the file says nothing but the
 * term.
 * @param broader the names of what it is a kind of.
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
