/** Every id that is mentioned must exist. */
import type { Glossary } from '../../glossary/model';
import { carriersOf, type Draft } from '../draft';
import { didYouMean } from '../nearest';
import type { ProblemCode, Problems } from '../problem';
import type { Located } from '../source';

export function checkReferences(draft: Draft, glossary: Glossary, problems: Problems): void {
  const sections = new Set(draft.article.sections.map((section) => section.id));
  const entries = new Set(draft.entries.map((entry) => entry.id));
  const facts = new Set(draft.facts?.keys() ?? []);
  const notes = new Set(draft.notes.keys());
  const usedNotes = new Set<string>();

  const unknown = (code: ProblemCode, kind: string, id: Located<string>, known: Set<string>) => {
    if (known.has(id.value)) return;
    const todo = didYouMean(id.value, known) || `Correct it, or add the ${kind}.`;
    problems.add(code, id, `There is no ${kind} "${id.value}".`, todo);
  };
  const note = (id: Located<string>) => {
    usedNotes.add(id.value);
    unknown('unknown-note', 'note', id, notes);
  };

  for (const carrier of carriersOf(draft)) {
    for (const fact of carrier.facts) unknown('unknown-fact', 'fact', fact, facts);
    for (const id of carrier.notes) note(id);
  }
  for (const fact of draft.facts?.values() ?? []) {
    unknown('unknown-section', 'section', fact.section, sections);
    if (fact.counter) unknown('unknown-note', 'note', fact.counter, notes);
    for (const id of fact.apart) unknown('unknown-fact', 'fact', id, facts);
  }
  for (const entry of draft.entries) {
    for (const { section } of entry.says) {
      unknown('unknown-section', 'section', section, sections);
    }
    for (const id of entry.related) {
      unknown('unknown-entry', 'entry', id, entries);
      if (id.value === entry.id) {
        problems.add(
          'unknown-entry',
          id,
          `The entry "${entry.id}" is related to itself.`,
          'Remove it.',
        );
      }
    }
  }
  for (const [id, place] of draft.notes) {
    if (usedNotes.has(id)) continue;
    problems.add(
      'unused-note',
      place,
      `The note "${id}" isn't used anywhere.`,
      'Add it to the sentences and statements that it is about, or remove it.',
    );
  }
  checkSenses(draft, glossary, entries, problems);
}

function checkSenses(
  draft: Draft,
  glossary: Glossary,
  entries: Set<string>,
  problems: Problems,
): void {
  const asked = new Set(
    glossary.entries
      .filter((entry) => entry.sense?.phrases || entry.forms.some((form) => form.gated))
      .map((entry) => entry.id),
  );
  for (const [id, place] of draft.senses) {
    if (!entries.has(id)) {
      const todo = didYouMean(id, entries) || 'The name must be the id of an entry.';
      problems.add('sense', place, `There is no entry "${id}" for this sense.`, todo);
    } else if (!asked.has(id)) {
      problems.add(
        'sense',
        place,
        `The entry "${id}" has no single-word form, so its sense is never used.`,
        'Remove the sense, or add "phrases: true" if its longer forms are ambiguous, too.',
      );
    }
  }
}
