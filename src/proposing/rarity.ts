/** How rare words are in English at large: the table of everyday words. Pure. */

import { topicStem } from '../matching/sense/topic-model';
import type { EverydayWords } from '../matching/subject/everyday';

export class Rarity {
  readonly #everyday: EverydayWords;

  constructor(everyday: EverydayWords) {
    this.#everyday = everyday;
  }

  /** In levels of half a nat; the higher, the rarer. */
  level(lower: string): number {
    return this.#everyday.level(topicStem(lower));
  }
}
