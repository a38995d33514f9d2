/**
 * What the words right beside a term say about its sense, according to the patterns of its
 * entry. Pure; it considers nothing else.
 */
import type { EntryId, Sense } from '../../glossary/model';
import { asMatched, bestFit, parsePattern, type SensePattern } from './pattern';
import type { SenseWords } from './words';

export interface Collocation {
  /** 1: the entry's sense; -1: another one. */
  readonly side: 1 | -1;
  /** The pattern that decided, with the words it matched: `great ~`. */
  readonly pattern: string;
  /** How many words the pattern names, at least 1. */
  readonly named: number;
}

interface Patterns {
  readonly prove: readonly SensePattern[];
  readonly veto: readonly SensePattern[];
}

/** The patterns of all entries; those of an entry are parsed when first needed. */
export class Collocations {
  readonly #senses: ReadonlyMap<EntryId, Sense>;
  readonly #patterns = new Map<EntryId, Patterns>();

  constructor(senses: ReadonlyMap<EntryId, Sense>) {
    this.#senses = senses;
  }

  /**
   * The collocation of the words [from, to) of a text, which are a term of the entry. Where
   * patterns disagree, the one that names more words decides; of equals, the veto.
   */
  find(entry: EntryId, text: SenseWords, from: number, to: number): Collocation | undefined {
    const { prove, veto } = this.#of(entry);
    const against = bestFit(veto, text, from, to);
    const proof = bestFit(prove, text, from, to);
    if (against && against.named >= (proof?.named ?? 0)) {
      return { side: -1, pattern: asMatched(against, text, from, to), named: against.named };
    }
    return proof && { side: 1, pattern: asMatched(proof, text, from, to), named: proof.named };
  }

  #of(entry: EntryId): Patterns {
    let patterns = this.#patterns.get(entry);
    if (!patterns) {
      const sense = this.#senses.get(entry);
      patterns = { prove: read(sense?.prove), veto: read(sense?.veto) };
      this.#patterns.set(entry, patterns);
    }
    return patterns;
  }
}

/** Leaves out texts that aren't patterns: an imported glossary may have some. */
function read(patterns: readonly string[] = []): SensePattern[] {
  return patterns.flatMap((pattern) => parsePattern(pattern) ?? []);
}
