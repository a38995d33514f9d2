/** The sentence that a selection is in. Pure. */

/** A selection with the text of its block around it. */
export interface SelectionContext {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** BCP 47 tag of the language it is in, as the page has it; empty if it doesn't say. */
  readonly language: string;
}

/** Longer sentences (UTF-16 units) are tables or lists rather than sentences. */
const MAX_SENTENCE_LENGTH = 600;

/** The sentence, or the sentences that the selection touches; empty if they are too long. */
export function sentenceAround({ before, text, after, language }: SelectionContext): string {
  const selected = flat(text).trim();
  if (selected === '') return '';
  const head = flat(before + leadingSpace(text));
  const start = head.length;
  const whole = head + selected + flat(trailingSpace(text) + after);
  const end = start + selected.length;
  const touched = [...segmenterFor(language).segment(whole)].filter(
    ({ index, segment }) => index < end && index + segment.length > start,
  );
  const sentence = touched
    .map(({ segment }) => segment)
    .join('')
    .trim();
  return sentence.length <= MAX_SENTENCE_LENGTH && sentence !== selected ? sentence : '';
}

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'sentence' });
  } catch {
    // Some pages have invalid language tags.
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function leadingSpace(text: string): string {
  return /^\s*/.exec(text)?.[0] ?? '';
}

function trailingSpace(text: string): string {
  return /\s*$/.exec(text)?.[0] ?? '';
}
