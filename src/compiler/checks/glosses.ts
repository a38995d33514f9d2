/** A gloss is one sentence of at most 20 words. */
import type { Draft } from '../draft';
import type { Problems } from '../problem';
import { countWords } from '../readability';
import { endsSentence, sentencesOf } from '../sentences';

const MAX_GLOSS_WORDS = 20;

export function checkGlosses(draft: Draft, problems: Problems): void {
  for (const { id, gloss } of draft.entries) {
    if (gloss.value === '') continue;
    const sentences = sentencesOf(gloss.value).length;
    if (sentences !== 1 || !endsSentence(gloss.value)) {
      problems.add(
        'gloss-sentence',
        gloss,
        `The gloss of "${id}" ${sentences > 1 ? `has ${sentences} sentences` : "doesn't end with a full stop"}.`,
        'Write one sentence, with a full stop.',
      );
    }
    const words = countWords(gloss.value);
    if (words > MAX_GLOSS_WORDS) {
      problems.add(
        'gloss-length',
        gloss,
        `The gloss of "${id}" has ${words} words.`,
        `Use ${MAX_GLOSS_WORDS} at most.`,
      );
    }
  }
}
