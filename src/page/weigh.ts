/** Asks how much words belong to subjects, in as many requests as they need. */
import { MAX_GLOSSARIES_ASKED, MAX_WORDS_ASKED } from '../matching/asking';
import type { SubjectWeights, WordWeights } from '../matching/subject/packed';
import type { Weigh } from './host';

/** As `weigh`, which takes up to `MAX_WORDS_ASKED` words, for any number of them. */
export function weighingInParts(weigh: Weigh): Weigh {
  return async (words, glossaries) => {
    const asked = glossaries.slice(0, MAX_GLOSSARIES_ASKED);
    let all = await weigh(words.slice(0, MAX_WORDS_ASKED), asked);
    for (let from = MAX_WORDS_ASKED; from < words.length; from += MAX_WORDS_ASKED) {
      all = joined(all, await weigh(words.slice(from, from + MAX_WORDS_ASKED), asked));
    }
    return all;
  };
}

function joined(some: WordWeights, more: WordWeights): WordWeights {
  const subjects = (some.subjects ?? []).flatMap((subject): SubjectWeights[] => {
    // One that was switched off between two answers says nothing any more.
    const rest = more.subjects?.find(({ glossary }) => glossary === subject.glossary);
    if (!rest) return [];
    const weights = subject.weights + rest.weights;
    return [{ ...rest, weights, levels: subject.levels + rest.levels }];
  });
  return { step: more.step, steps: some.steps + more.steps, subjects };
}
