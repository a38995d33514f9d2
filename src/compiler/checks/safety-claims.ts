/**
 * "It doesn't slow breathing", "it doesn't lower blood pressure": people who believe this may die
 * of it. So every text is searched for such claims by their words, even where no fact is marked,
 * and each needs a note on the same subject.
 */
import type { Draft, DraftText } from '../draft';
import type { Problems } from '../problem';
import { sentencesOf } from '../sentences';

const SUBJECTS: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: 'breathing', words: /\b(breath\w*|respirat\w*|airways?)\b/i },
  { name: 'blood pressure', words: /\bblood pressure\b|\bhypotens\w*/i },
];

const DENIAL =
  /(\b(not|never|no|without|unlike|hardly|rarely|seldom|little|neither|nor|instead of|rather than)\b|n['’]t\b)/i;
const HARM =
  /\b(lower|slow|reduc|decreas|drop|fall|fell|depress|suppress|weaken|stop|affect|impair|harm|lose|hamper|interfer)\w*/i;
/** Says the same without a negation. */
const SPARED =
  /\b(spar(e|es|ed|ing)|preserv\w*|maintain\w*|unaffected|unchanged|stable|steady|intact|keeps?|kept)\b/i;

/**
 * The subjects that a sentence says are not harmed.
 * @param about what "it" may mean in the sentence: an entry's headword
 */
export function safetyClaims(sentence: string, about = ''): string[] {
  const spared = SPARED.test(sentence) || (DENIAL.test(sentence) && HARM.test(sentence));
  if (!spared) return [];
  return SUBJECTS.filter(({ words }) => words.test(sentence) || words.test(about)).map(
    ({ name }) => name,
  );
}

export function checkSafetyClaims(draft: Draft, problems: Problems): void {
  const texts: { text: DraftText; name: string; about?: string }[] = [
    ...draft.article.sections.flatMap((section) => [
      ...(section.summary ? [{ text: section.summary, name: 'The summary' }] : []),
      ...section.paragraphs.flat().map((text) => ({ text, name: 'The sentence' })),
    ]),
    ...draft.entries.flatMap((entry) => [
      { text: { ...entry.gloss, notes: [] }, name: `The gloss of "${entry.id}"` },
      ...entry.says.map((text) => ({
        text,
        name: `The statement of "${entry.id}"`,
        about: entry.term.value,
      })),
    ]),
  ];
  for (const { text, name, about } of texts) {
    const sentences = sentencesOf(text.value);
    const claims = new Set(sentences.flatMap((sentence) => safetyClaims(sentence, about)));
    for (const subject of claims) {
      if (hasNoteOn(subject, text, draft)) continue;
      problems.add(
        'safety-claim',
        text,
        `${name} seems to say that ${subject} isn't harmed, without a note on it.`,
        'Add the counter-note on that subject, or use other words.',
      );
    }
  }
}

function hasNoteOn(name: string, text: DraftText, draft: Draft): boolean {
  const words = SUBJECTS.find((subject) => subject.name === name)?.words;
  return text.notes.some((id) => words?.test(draft.notes.get(id.value)?.text ?? '') === true);
}
