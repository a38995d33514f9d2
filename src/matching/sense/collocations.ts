/**
 * What the words right beside a term say of its sense, by the patterns of its
 * entry. Pure; it weighs nothing else.
 */
import type { EntryId, Sense } from '../../glossary/model';
import { asMet, bestFit, parsePattern, type SensePattern } from './pattern';
import type { SenseWords } from './words';

export interface Collocation {
  /** 1: the entry's sense; -1: another one. */
  readonly side: 1 | -1;
  /** The pattern that tells, with the words it met: `great ~`. */
  readonly pattern: string;
  /** How many words the pattern names, at least 1. */
  readonly named: number;
}

interface Patterns {
  readonly prove: readonly SensePattern[];
  readonly veto: readonly SensePattern[];
}

/** The patterns of all entries; an entry's are read when first asked for. */
export class Collocations {
  readonly #senses: ReadonlyMap<EntryId, Sense>;
  readonly #patterns = new Map<EntryId, Patterns>();

  constructor(senses: ReadonlyMap<EntryId, Sense>) {
    this.#senses = senses;
  }

  /**
   * For the words [from, to) of a text, which are a term of the entry. Where
   * patterns disagree, the one that names more words tells; of equals, the veto.
   */
  find(entry: EntryId, text: SenseWords, from: number, to: number): Collocation | undefined {
    const { prove, veto } = this.#of(entry);
    const against = bestFit(veto, text, from, to);
    const proof = bestFit(prove, text, from, to);
    if (against && against.named >= (proof?.named ?? 0)) {
      return { side: -1, pattern: asMet(against, text, from, to), named: against.named };
    }
    return proof && { side: 1, pattern: asMet(proof, text, from, to), named: proof.named };
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

/** Patterns that aren't one (of an imported glossary, say) are as good as none. */
function read(patterns: readonly string[] = []): SensePattern[] {
  return patterns.flatMap((pattern) => parsePattern(pattern) ?? []);
}
