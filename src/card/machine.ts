/**
 * When the card opens and closes, as a pure state machine: a state and an event give the
 * next state and what is to be done. Must never touch the page, a clock or a timer.
 *
 *   idle ──move onto a term──▶ dwelling ──150 ms──▶ open ──move away──▶ leaving ──300 ms──▶ idle
 *
 * A timer has a number of its own; one that comes late, with a number that no longer
 * counts, changes nothing.
 */
import type { CardHit } from './ports';

/** A still pointer opens the card after this long on a term (ms). */
export const DWELL = 150;

/** The card stays this long (ms) after the pointer left it, the term and the way between. */
export const LINGER = 300;

export type Timer = number;

/** How a card was opened: one opened by the pointer goes when the pointer goes. */
export type How = 'hover' | 'keyboard' | 'tap';

interface Dwell {
  readonly hit: CardHit;
  readonly timer: Timer;
}

export type Phase =
  /** `muted`: the term whose card the reader closed; silent until the pointer leaves it. */
  | { readonly at: 'idle'; readonly muted: CardHit | null }
  | ({ readonly at: 'dwelling' } & Dwell)
  /** `next`: another term that the pointer rests on. `leaving`: runs while it is away. */
  | {
      readonly at: 'open';
      readonly hit: CardHit;
      readonly how: How;
      /** Keyboard focus is in the card: it stays wherever the pointer goes. */
      readonly focused: boolean;
      /** The reader keeps it open: only Esc, its button and another card asked for end it. */
      readonly pinned: boolean;
      readonly next: Dwell | null;
      readonly leaving: Timer | null;
    };

export interface MachineState {
  readonly phase: Phase;
  /** The last timer's number. */
  readonly timers: Timer;
}

export type Event =
  /**
   * The pointer moved, no button pressed. `hit`: the term under it, if it is not in the
   * card. `steady`: slow enough to be pointing.
   */
  | {
      readonly on: 'move';
      readonly hit: CardHit | null;
      readonly where: 'card' | 'between' | 'elsewhere';
      readonly steady: boolean;
    }
  | { readonly on: 'timer'; readonly timer: Timer }
  /** Asked for by key or tap; `hover`: by a key while the pointer rests on the term. */
  | { readonly on: 'ask'; readonly hit: CardHit; readonly how: How }
  /** A button or finger went down. */
  | { readonly on: 'press'; readonly where: 'card' | 'term' | 'elsewhere' }
  /** The reader types, scrolls or selects: what hasn't opened yet stays shut. */
  | { readonly on: 'interrupt' }
  /** Keyboard focus went into the card, or out of it. */
  | { readonly on: 'focus'; readonly inside: boolean }
  /** The reader keeps the card open, or no longer does. */
  | { readonly on: 'pin'; readonly pinned: boolean }
  /** Esc, the close button. */
  | { readonly on: 'dismiss' }
  /** The term is gone, or the page is. */
  | { readonly on: 'gone' };

export type Effect =
  | { readonly do: 'wait'; readonly timer: Timer; readonly ms: number }
  | { readonly do: 'forget'; readonly timer: Timer }
  /** A card may open soon. */
  | { readonly do: 'prepare'; readonly hit: CardHit }
  /** Opens the card, in place of one that is open. */
  | { readonly do: 'show'; readonly hit: CardHit; readonly how: How }
  /** `refocus`: focus that is in the card goes back to where it was. */
  | { readonly do: 'hide'; readonly refocus: boolean };

export const START: MachineState = { phase: { at: 'idle', muted: null }, timers: 0 };

/** One step: what state follows, and what is to be done, in order. */
export function step(state: MachineState, event: Event): [MachineState, readonly Effect[]] {
  const turn = new Turn(state);
  turn.take(event);
  return [turn.state, turn.effects];
}

/** The making of one step. */
class Turn {
  readonly effects: Effect[] = [];
  #phase: Phase;
  #timers: Timer;

  constructor({ phase, timers }: MachineState) {
    this.#phase = phase;
    this.#timers = timers;
  }

  get state(): MachineState {
    return { phase: this.#phase, timers: this.#timers };
  }

  take(event: Event): void {
    switch (event.on) {
      case 'move':
        if (this.#phase.at === 'open') this.#moveWhileOpen(this.#phase, event);
        else this.#moveWhileShut(event);
        break;
      case 'timer':
        this.#ring(event.timer);
        break;
      case 'ask':
        this.#show(event.hit, event.how);
        break;
      case 'press':
        this.#press(event.where);
        break;
      case 'interrupt':
        this.#interrupt();
        break;
      case 'focus':
        if (this.#phase.at === 'open') this.#phase = { ...this.#phase, focused: event.inside };
        break;
      case 'pin':
        this.#pin(event.pinned);
        break;
      case 'dismiss':
        this.#close('hit' in this.#phase ? this.#phase.hit : null);
        break;
      case 'gone':
        this.#close(null);
        break;
    }
  }

  #moveWhileShut({ hit, steady }: Event & { on: 'move' }): void {
    const phase = this.#phase;
    if (phase.at === 'open') return;
    if (phase.at === 'dwelling') {
      if (hit === phase.hit && steady) return;
      this.#stop(phase.timer);
    }
    const muted = phase.at === 'idle' && phase.muted === hit ? hit : null;
    this.#phase =
      hit && !muted ? { at: 'dwelling', ...this.#dwell(hit) } : { at: 'idle', muted: muted };
  }

  #moveWhileOpen(phase: Phase & { at: 'open' }, move: Event & { on: 'move' }): void {
    const { hit, where } = move;
    // Opened by key or tap, kept open, or in use by key: the pointer has no say.
    if (phase.how !== 'hover' || phase.focused || phase.pinned) return;
    const other = where === 'card' || hit === phase.hit ? null : hit;
    // On the way to the card only a pointer at rest means the term beneath it.
    const goesOn = move.steady && where === 'elsewhere';
    let next = phase.next;
    if (next && (next.hit !== other || !goesOn)) {
      this.#stop(next.timer);
      next = null;
    }
    if (other && !next) next = this.#dwell(other);

    const away = where === 'elsewhere' && hit !== phase.hit;
    let leaving = phase.leaving;
    if (away && leaving === null) leaving = this.#wait(LINGER);
    if (!away && leaving !== null) {
      this.#stop(leaving);
      leaving = null;
    }
    this.#phase = { ...phase, next, leaving };
  }

  #ring(timer: Timer): void {
    const phase = this.#phase;
    if (phase.at === 'dwelling' && phase.timer === timer) this.#open(phase.hit, 'hover');
    if (phase.at !== 'open') return;
    if (phase.next?.timer === timer) {
      this.#show(phase.next.hit, 'hover');
    } else if (phase.leaving === timer) {
      if (phase.focused) {
        this.#phase = { ...phase, leaving: null };
        return;
      }
      this.effects.push({ do: 'hide', refocus: true });
      this.#phase = phase.next ? { at: 'dwelling', ...phase.next } : { at: 'idle', muted: null };
    }
  }

  #show(hit: CardHit, how: How): void {
    this.#stopAll();
    this.#open(hit, how);
  }

  #open(hit: CardHit, how: How): void {
    this.#phase = {
      at: 'open',
      hit,
      how,
      focused: false,
      pinned: false,
      next: null,
      leaving: null,
    };
    this.effects.push({ do: 'show', hit, how });
  }

  #press(where: 'card' | 'term' | 'elsewhere'): void {
    const phase = this.#phase;
    if (phase.at === 'open' && where === 'elsewhere' && !phase.pinned) this.#close(null, false);
    else this.#interrupt();
  }

  #pin(pinned: boolean): void {
    if (this.#phase.at !== 'open') return;
    this.#stopAll();
    this.#phase = { ...this.#phase, pinned, next: null, leaving: null };
  }

  /** Drops a dwell that hasn't ended; an open card stays. */
  #interrupt(): void {
    const phase = this.#phase;
    if (phase.at === 'dwelling') this.#close(null);
    if (phase.at !== 'open' || !phase.next) return;
    this.#stop(phase.next.timer);
    this.#phase = { ...phase, next: null };
  }

  #close(muted: CardHit | null, refocus = true): void {
    this.#stopAll();
    if (this.#phase.at === 'open') this.effects.push({ do: 'hide', refocus });
    this.#phase = { at: 'idle', muted };
  }

  #stopAll(): void {
    const phase = this.#phase;
    if (phase.at === 'dwelling') this.#stop(phase.timer);
    if (phase.at !== 'open') return;
    if (phase.next) this.#stop(phase.next.timer);
    if (phase.leaving !== null) this.#stop(phase.leaving);
  }

  #dwell(hit: CardHit): Dwell {
    this.effects.push({ do: 'prepare', hit });
    return { hit, timer: this.#wait(DWELL) };
  }

  #wait(ms: number): Timer {
    this.#timers++;
    this.effects.push({ do: 'wait', timer: this.#timers, ms });
    return this.#timers;
  }

  #stop(timer: Timer): void {
    this.effects.push({ do: 'forget', timer });
  }
}
