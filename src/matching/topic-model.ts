/**
 * How much a word belongs to medicine and the mind, as against all other
 * subjects: the table that `scripts/learn-topics.ts` writes, unpacked for
 * look-ups. Pure; it must never look at more than the one word it is asked about.
 */

/**
 * The table as it is stored and sent. Words are stems (`topicStem`), folded as
 * `tokens.ts` folds, and stand in groups by weight.
 */
export interface TopicModel {
  readonly format: 'topics/1';
  /** What one step of weight is worth, in nats (natural logarithm of odds). */
  readonly step: number;
  /** Weight in steps, such as `-3` -> stems with a space between them. */
  readonly words: Readonly<Record<string, string>>;
  /** The same for beginnings (`neuro-`) and endings (`-itis`) of unlisted words. */
  readonly parts: Readonly<Record<string, string>>;
}

/** Shorter words than this are never judged by their beginning or ending. */
const SHORTEST_BY_PART = 7;

/** The lengths, without the hyphen, that beginnings and endings have. */
const SHORTEST_PART = 4;
const LONGEST_PART = 6;

const SIBILANT_PLURALS = ['sses', 'shes', 'ches', 'xes'];

/**
 * A word without its plural ending: "studies" -> "study", "vessels" -> "vessel".
 *
 * @param word folded, as `tokens.ts` folds.
 */
export function topicStem(word: string): string {
  const length = word.length;
  if (length < 4 || word.charCodeAt(length - 1) !== 0x73) return word;
  if (word.endsWith('ies') && length > 4) return `${word.slice(0, -3)}y`;
  if (SIBILANT_PLURALS.some((ending) => word.endsWith(ending))) return word.slice(0, -2);
  return 'sui'.includes(word.charAt(length - 2)) ? word : word.slice(0, -1);
}

/** Look-ups in a `TopicModel`. */
export class Topics {
  readonly #words: ReadonlyMap<string, number>;
  readonly #parts: ReadonlyMap<string, number>;

  constructor(model: TopicModel) {
    this.#words = unpack(model.words, model.step);
    this.#parts = unpack(model.parts, model.step);
  }

  /**
   * The log-odds of a stem, in nats: above 0 it speaks for medicine and the
   * mind, below 0 for another subject, 0 for neither or for an unknown word.
   */
  weight(stem: string): number {
    return this.#words.get(stem) ?? (stem.length < SHORTEST_BY_PART ? 0 : this.#byPart(stem));
  }

  /** The strongest of what the word begins and ends with; longer parts first. */
  #byPart(stem: string): number {
    let strongest = 0;
    for (let length = LONGEST_PART; length >= SHORTEST_PART; length--) {
      strongest = Math.max(
        strongest,
        this.#parts.get(`${stem.slice(0, length)}-`) ?? 0,
        this.#parts.get(`-${stem.slice(-length)}`) ?? 0,
      );
    }
    return strongest;
  }
}

function unpack(groups: Readonly<Record<string, string>>, step: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [steps, stems] of Object.entries(groups)) {
    for (const stem of stems.split(' ')) weights.set(stem, Number(steps) * step);
  }
  return weights;
}
