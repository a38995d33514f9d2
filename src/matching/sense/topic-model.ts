/**
 * How much a word belongs to medicine and the mind rather than to any other
 * subject: the table that `scripts/learn-topics.ts` writes, unpacked for
 * look-ups. Pure; it judges each word by itself.
 */

/**
 * The table as it is stored and sent. Words are stems (`topicStem`), folded as
 * `tokens.ts` folds, grouped by weight.
 */
export interface TopicModel {
  readonly format: 'topics/1';
  /** What one step of weight is worth, in nats (natural logarithm of odds). */
  readonly step: number;
  /** Weight in steps, such as `-3` -> stems with a space between them. */
  readonly words: Readonly<Record<string, string>>;
  /** The same for beginnings (`neuro-`) and endings (`-itis`) of unlisted words. */
  readonly parts: Readonly<Record<string, string>>;
  /** The classes of words (`AssociationTable`); without them no word has one. */
  readonly classes?: readonly string[];
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

/**
 * The folded words whose stem is `stem`: itself and its plurals.
 *
 * @param stem as `topicStem` gives it
 */
export function wordsOfStem(stem: string): string[] {
  const plurals = [
    `${stem}s`,
    `${stem}es`,
    ...(stem.endsWith('y') ? [`${stem.slice(0, -1)}ies`] : []),
  ];
  return [stem, ...plurals].filter((word) => topicStem(word) === stem);
}

/** Weights of words, as they are sent from one part of the extension to another. */
export interface PackedWeights {
  /** What one step of weight is worth, in nats. */
  readonly step: number;
  /** One UTF-16 unit a word, in order: its weight and its class (`stepsIn`, `classIn`). */
  readonly steps: string;
}

/** The unit for weight 0 and no class. */
export const NO_STEPS = 8;

/** Weights beyond this many steps would reach into the class. */
const MAX_STEPS = 7;

/** A unit's lower bits are its weight, those from here on its class. */
const CLASS_BITS = 4;

/** How many fine classes divide each coarse one. */
export const FINE_CLASSES = 53;

/** With more classes, units would be surrogates, which messages don't keep. */
export const MAX_COARSE_CLASSES = 64;

/** The weight that a unit stands for, in steps. */
export function stepsIn(unit: number): number {
  return (unit & ((1 << CLASS_BITS) - 1)) - NO_STEPS;
}

/** The class that a unit stands for; 0 for none. */
export function classIn(unit: number): number {
  return unit >> CLASS_BITS;
}

/** Look-ups in a `TopicModel`. */
export class Topics {
  readonly #words: ReadonlyMap<string, number>;
  readonly #parts: ReadonlyMap<string, number>;
  readonly #classes = new Map<string, number>();
  readonly #step: number;

  constructor(model: TopicModel) {
    this.#step = model.step;
    this.#words = unpack(model.words, model.step);
    this.#parts = unpack(model.parts, model.step);
    (model.classes ?? []).slice(0, MAX_COARSE_CLASSES).forEach((coarse, i) => {
      coarse.split('|', FINE_CLASSES).forEach((stems, j) => {
        for (const stem of stems.match(/[^ ]+/g) ?? []) {
          this.#classes.set(stem, i * FINE_CLASSES + j + 1);
        }
      });
    });
  }

  /** The weights and classes of folded words, packed. */
  pack(words: readonly string[]): PackedWeights {
    const step = this.#step;
    const units = words.map((word) => {
      const stem = topicStem(word);
      return (
        ((this.#classes.get(stem) ?? 0) << CLASS_BITS) +
        NO_STEPS +
        Math.max(-MAX_STEPS, Math.min(MAX_STEPS, Math.round(this.weight(stem) / step)))
      );
    });
    const steps: string[] = [];
    // In pieces, because the number of arguments of a call is limited.
    for (let from = 0; from < units.length; from += 4096) {
      steps.push(String.fromCharCode(...units.slice(from, from + 4096)));
    }
    return { step, steps: steps.join('') };
  }

  /** The class of a folded word; 0 if it has none. */
  classOf(word: string): number {
    return this.#classes.get(topicStem(word)) ?? 0;
  }

  /** As `weight`, for a folded word. */
  weightOf(word: string): number {
    return this.weight(topicStem(word));
  }

  /**
   * The log-odds of a stem, in nats: above 0 it speaks for medicine and the
   * mind, below 0 for another subject, 0 for neither or for an unknown word.
   */
  weight(stem: string): number {
    return this.#words.get(stem) ?? (stem.length < SHORTEST_BY_PART ? 0 : this.#byPart(stem));
  }

  /** The strongest weight of a beginning or ending of the word; longer ones first. */
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
