/**
 * The entries opened one from another inside a card. Pure: each step has a number, and what is
 * fetched for a step that the reader has left again is dropped.
 */
import type { EntryId, RelatedTerm } from '../glossary/model';
import { current, extended, type Trail } from '../ui/entry/trail';
import type { Explained } from './ports';

/** What the card shows at a step. */
export type Content =
  | { readonly is: 'loading' }
  | { readonly is: 'entry'; readonly explained: Explained }
  | { readonly is: 'failed'; readonly message: string }
  /** A text that is no entry, with similar terms. */
  | { readonly is: 'near'; readonly text: string; readonly terms: readonly RelatedTerm[] };

/** Where the reader was on a step when going on from it. */
export interface Spot {
  /** How far the card was scrolled (px). */
  readonly scrollTop: number;
  /** Which of the card's controls was used, counted from 0; -1 for none. */
  readonly control: number;
}

export interface TrailStep {
  readonly number: number;
  /** Null for a text that is no entry. */
  readonly entry: EntryId | null;
  readonly content: Content;
  readonly left: Spot;
}

export type CardTrail = Trail<TrailStep>;

const TOP: Spot = { scrollTop: 0, control: -1 };

/** A trail of one step. `known` is what is known of the entry already. */
export function beginTrail(entry: EntryId, known: Explained | undefined): CardTrail {
  return [makeStep(0, entry, known)];
}

/** A trail of one step: a text that is no entry, and similar terms. */
export function beginNear(text: string, terms: readonly RelatedTerm[]): CardTrail {
  return [{ number: 0, entry: null, content: { is: 'near', text, terms }, left: TOP }];
}

/**
 * Goes on to another entry.
 *
 * @param from where the reader was, for the way back
 */
export function follow(
  trail: CardTrail,
  entry: EntryId,
  known: Explained | undefined,
  from: Spot,
): CardTrail {
  const here = current(trail);
  const before = changed(trail, (step) => (step === here ? { ...step, left: from } : step));
  return extended(before, makeStep(here.number + 1, entry, known));
}

/** Shows another entry at the current step, and keeps the way back. */
export function exchanged(trail: CardTrail, entry: EntryId, known?: Explained): CardTrail {
  const here = current(trail);
  return changed(trail, (step) => (step === here ? makeStep(step.number, entry, known) : step));
}

/** Puts what was fetched for a step into it; changes nothing if the reader has left that step. */
export function arrived(trail: CardTrail, step: TrailStep, content: Content): CardTrail {
  return changed(trail, (other) =>
    // Numbers are used again after a way back, so the entry must fit as well.
    other.number === step.number && other.entry === step.entry ? { ...other, content } : other,
  );
}

function changed([first, ...rest]: CardTrail, by: (step: TrailStep) => TrailStep): CardTrail {
  return [by(first), ...rest.map(by)];
}

function makeStep(number: number, entry: EntryId, known: Explained | undefined): TrailStep {
  return {
    number,
    entry,
    content: known ? { is: 'entry', explained: known } : { is: 'loading' },
    left: TOP,
  };
}
