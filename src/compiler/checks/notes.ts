/** Contested claims need a note of ours, and claims about safety need their own note. */
import { type CarrierText, carriersOf, type Draft } from '../draft';
import type { Problems } from '../problem';

export function checkNotes(draft: Draft, problems: Problems): void {
  for (const carrier of carriersOf(draft)) {
    checkCounters(carrier, draft, problems);
    checkContested(carrier, draft, problems);
  }
}

function checkCounters(carrier: CarrierText, draft: Draft, problems: Problems): void {
  const notes = new Set(carrier.notes.map((note) => note.value));
  for (const id of carrier.facts) {
    const counter = draft.facts?.get(id.value)?.counter;
    if (!counter || notes.has(counter.value)) continue;
    problems.add(
      'counter-note',
      id,
      `${carrier.name} says ${id.value} without the note "${counter.value}".`,
      `Add the note "${counter.value}"; this claim must never be shown without it.`,
    );
  }
}

function checkContested(carrier: CarrierText, draft: Draft, problems: Problems): void {
  if (carrier.notes.length > 0) return;
  const contested = carrier.facts.filter((fact) => draft.facts?.get(fact.value)?.flags.has('C'));
  const [first] = contested;
  if (!first) return;
  const ids = contested.map((fact) => fact.value).join(', ');
  problems.add(
    'contested',
    first,
    `${carrier.name} makes a contested claim (${ids}) without a note.`,
    'Add a note of ours about the evidence.',
  );
}
