/**
 * The article states every fact in the fact's own section, and claims nothing else. Without a list
 * of facts there is nothing to check.
 */
import { carriersOf, type Draft, type DraftFact } from '../draft';
import type { Problems } from '../problem';

export function checkFacts(draft: Draft, problems: Problems): void {
  if (!draft.facts) return;
  checkCarried(draft, draft.facts, problems);
  checkMarked(draft, problems);
  for (const carrier of carriersOf(draft)) {
    const ids = new Set(carrier.facts.map((fact) => fact.value));
    for (const id of carrier.facts) {
      const fact = draft.facts.get(id.value);
      if (!fact) continue;
      if (fact.skip) {
        problems.add(
          'fact-skipped',
          id,
          `${carrier.name} states ${id.value}, which isn't content.`,
          'Remove it.',
        );
      }
      if (!carrier.sections.includes(fact.section.value)) {
        problems.add(
          'fact-elsewhere',
          id,
          `${carrier.name} gives ${id.value} to section "${carrier.sections[0]}"; it belongs to "${fact.section.value}".`,
          'State it there, or correct the mark.',
        );
      }
      for (const other of fact.apart) {
        if (!ids.has(other.value)) continue;
        problems.add(
          'facts-joined',
          id,
          `${carrier.name} joins ${id.value} and ${other.value}, which the article doesn't.`,
          'State each in its own sentence.',
        );
      }
    }
  }
}

function checkCarried(
  draft: Draft,
  facts: ReadonlyMap<string, DraftFact>,
  problems: Problems,
): void {
  const carried = factsInArticle(draft);
  for (const [id, fact] of facts) {
    if (fact.skip || carried.has(id)) continue;
    problems.add(
      'fact-missing',
      fact,
      `No sentence of the article states ${id}.`,
      `State it in section "${fact.section.value}", and mark the sentence with ${id}.`,
    );
  }
}

/** Facts of sentences; statements repeat what the article says. */
export function factsInArticle(draft: Draft): Set<string> {
  const sentences = draft.article.sections.flatMap((section) => section.paragraphs.flat());
  return new Set(sentences.flatMap((sentence) => sentence.facts.map((fact) => fact.value)));
}

function checkMarked(draft: Draft, problems: Problems): void {
  for (const sentence of draft.article.sections.flatMap((section) => section.paragraphs.flat())) {
    if (sentence.ours || sentence.facts.length > 0) continue;
    problems.add(
      'unmarked-sentence',
      sentence,
      `The sentence "${beginning(sentence.value)}" neither states a fact nor is marked as ours.`,
      'End its line with a mark such as "<!-- F2.1.1 -->" or "<!-- ours -->".',
    );
  }
  for (const entry of draft.entries) {
    for (const statement of entry.says) {
      if (statement.facts.length > 0) continue;
      problems.add(
        'unmarked-sentence',
        statement,
        `A statement of "${entry.id}" states no fact: "${beginning(statement.value)}".`,
        'Add "facts: [F2.1.1]" with the facts it repeats, or remove the statement.',
      );
    }
  }
}

/** Enough of a sentence to recognise it. */
function beginning(text: string): string {
  return text.length <= 48 ? text : `${text.slice(0, 45).trimEnd()}…`;
}
