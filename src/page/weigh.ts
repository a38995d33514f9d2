/** Asks how much words belong to a topic, in as many requests as they need. */
import { MAX_WORDS_ASKED } from '../matching/asking';
import type { Weigh } from './host';

/** As `weigh`, which takes up to `MAX_WORDS_ASKED` words, for any number of them. */
export function weighingInParts(weigh: Weigh): Weigh {
  return async (words) => {
    let { step, steps } = await weigh(words.slice(0, MAX_WORDS_ASKED));
    for (let from = MAX_WORDS_ASKED; from < words.length; from += MAX_WORDS_ASKED) {
      const more = await weigh(words.slice(from, from + MAX_WORDS_ASKED));
      step = more.step;
      steps += more.steps;
    }
    return { step, steps };
  };
}
