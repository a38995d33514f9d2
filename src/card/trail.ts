/**
 * The entries opened one from another inside a card, with the way back. Pure: each step
 * has a number, and what is fetched for a step the reader has left again is dropped.
 */
import type { EntryId, RelatedTerm } from '../glossary/model';
import type { Explained } from './ports';

/** What the card shows at a step. */
export type Content =
  | { readonly is: 'loading' }
  | { readonly is: 'entry'; readonly explained: Explained }
  | { readonly is: 'failed'; readonly message: string }
  /** A text that is no entry, with those that come near. */
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
  /** Null for a text that is none. */
  readonly entry: EntryId | null;
  readonly content: Content;
  readonly left: Spot;
}

/** Never empty; the last step is the one on show. */
export type Trail = readonly [TrailStep, ...TrailStep[]];

const TOP: Spot = { scrollTop: 0, control: -1 };

/** A trail of one step. `known` is what is known of the entry already. */
export function beginTrail(entry: EntryId, known: Explained | undefined): Trail {
  return [makeStep(0, entry, known)];
}

/** A trail of one step: a text that is no entry, and what comes near it. */
export function beginNear(text: string, terms: readonly RelatedTerm[]): Trail {
  return [{ number: 0, entry: null, content: { is: 'near', text, terms }, left: TOP }];
}

/**
 * Goes on to another entry.
 *
 * @param from where the reader was, for the way back
 */
export function follow(
  trail: Trail,
  entry: EntryId,
  known: Explained | undefined,
  from: Spot,
): Trail {
  const here = current(trail);
  const before = [...trail.slice(0, -1), { ...here, left: from }];
  return [...before, makeStep(here.number + 1, entry, known)] as unknown as Trail;
}

/** Goes back one step; the first one stays. */
export function stepBack(trail: Trail): Trail {
  return trail.length > 1 ? (trail.slice(0, -1) as unknown as Trail) : trail;
}

/** Puts what came for a step in its place; changes nothing if that step was left for good. */
export function arrived(trail: Trail, step: TrailStep, content: Content): Trail {
  return trail.map((other) =>
    // Numbers are used again after a way back, so the entry must fit as well.
    other.number === step.number && other.entry === step.entry ? { ...other, content } : other,
  ) as unknown as Trail;
}

/** The step on show. */
export function current(trail: Trail): TrailStep {
  return trail[trail.length - 1] as TrailStep;
}

/** The step that "back" leads to, if there is one. */
export function previous(trail: Trail): TrailStep | undefined {
  return trail[trail.length - 2];
}

function makeStep(number: number, entry: EntryId, known: Explained | undefined): TrailStep {
  return {
    number,
    entry,
    content: known ? { is: 'entry', explained: known } : { is: 'loading' },
    left: TOP,
  };
}
