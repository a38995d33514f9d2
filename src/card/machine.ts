/**
 * When the card opens and closes, as a pure state machine: a state and an event give the next
 * state and the effects to carry out. Must never touch the page, a clock or a timer.
 *
 *   idle ──move onto a term──▶ dwelling ──150 ms──▶ open ──move away──▶ leaving ──300 ms──▶ idle
 *
 * Each timer has its own number. A timer that fires after it was cancelled changes nothing.
 */
import type { CardHit } from './ports';

/** A pointer that rests on a term opens the card after this time (ms). */
export const DWELL_MS = 150;

/** The card stays for this time (ms) after the pointer left it, its term and the way between. */
export const LINGER_MS = 300;

export type Timer = number;

/** How a card was opened. One opened by hovering closes when the pointer leaves. */
type How = 'hover' | 'keyboard' | 'tap';

interface Dwell {
  readonly hit: CardHit;
  readonly timer: Timer;
}

type Phase =
  /** `ignored`: the term whose card the reader closed, until the pointer leaves it. */
  | { readonly at: 'idle'; readonly ignored: CardHit | null }
  | ({ readonly at: 'dwelling' } & Dwell)
  /** `next`: another term that the pointer rests on. `leaving`: runs while the pointer is away. */
  | {
      readonly at: 'open';
      readonly hit: CardHit;
      readonly how: How;
      /** The keyboard focus is in the card, which stays open wherever the pointer goes. */
      readonly focused: boolean;
      /** Only Esc, its close button, or a request for another card closes a pinned card. */
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
   * The pointer moved, with no button pressed. `hit`: the term under it, if it isn't in the
   * card. `steady`: slow enough to be pointing.
   */
  | {
      readonly on: 'move';
      readonly hit: CardHit | null;
      readonly where: 'card' | 'between' | 'elsewhere';
      readonly steady: boolean;
    }
  | { readonly on: 'timer'; readonly timer: Timer }
  /** The reader asks for the card by key or tap; `hover`: by a key while pointing at the term. */
  | { readonly on: 'ask'; readonly hit: CardHit; readonly how: How }
  /** A button was pressed, or a finger put down. */
  | { readonly on: 'press'; readonly where: 'card' | 'term' | 'elsewhere' }
  /** The reader types, scrolls or selects: a card that hasn't opened yet doesn't. */
  | { readonly on: 'interrupt' }
  /** The keyboard focus moved into the card, or out of it. */
  | { readonly on: 'focus'; readonly inside: boolean }
  /** The reader pinned the card, or unpinned it. */
  | { readonly on: 'pin'; readonly pinned: boolean }
  /** Esc, the close button. */
  | { readonly on: 'dismiss' }
  /** The term is gone, or the page is. */
  | { readonly on: 'gone' };

export type Effect =
  | { readonly do: 'wait'; readonly timer: Timer; readonly ms: number }
  | { readonly do: 'cancel'; readonly timer: Timer }
  /** A card may open soon. */
  | { readonly do: 'prepare'; readonly hit: CardHit }
  /** Opens the card, replacing one that is open. */
  | { readonly do: 'show'; readonly hit: CardHit; readonly how: How }
  /** `refocus`: if the focus is in the card, it returns to where it was before. */
  | { readonly do: 'hide'; readonly refocus: boolean };

export const START: MachineState = { phase: { at: 'idle', ignored: null }, timers: 0 };

/** One step. @returns the next state, and the effects in order */
export function step(state: MachineState, event: Event): [MachineState, readonly Effect[]] {
  const turn = new Turn(state);
  turn.take(event);
  return [turn.state, turn.effects];
}

/** Computes one step. */
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
    const ignored = phase.at === 'idle' && phase.ignored === hit ? hit : null;
    this.#phase =
      hit && !ignored ? { at: 'dwelling', ...this.#dwell(hit) } : { at: 'idle', ignored: ignored };
  }

  #moveWhileOpen(phase: Phase & { at: 'open' }, move: Event & { on: 'move' }): void {
    const { hit, where } = move;
    // The pointer doesn't close a card that was opened by key or tap, is pinned, or has the focus.
    if (phase.how !== 'hover' || phase.focused || phase.pinned) return;
    const other = where === 'card' || hit === phase.hit ? null : hit;
    // On its way to the card, a pointer crosses other terms without pointing at them.
    const goesOn = move.steady && where === 'elsewhere';
    let next = phase.next;
    if (next && (next.hit !== other || !goesOn)) {
      this.#stop(next.timer);
      next = null;
    }
    if (other && !next) next = this.#dwell(other);

    const away = where === 'elsewhere' && hit !== phase.hit;
    let leaving = phase.leaving;
    if (away && leaving === null) leaving = this.#wait(LINGER_MS);
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
      this.#phase = phase.next ? { at: 'dwelling', ...phase.next } : { at: 'idle', ignored: null };
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

  /** Cancels a dwell; an open card stays. */
  #interrupt(): void {
    const phase = this.#phase;
    if (phase.at === 'dwelling') this.#close(null);
    if (phase.at !== 'open' || !phase.next) return;
    this.#stop(phase.next.timer);
    this.#phase = { ...phase, next: null };
  }

  #close(ignored: CardHit | null, refocus = true): void {
    this.#stopAll();
    if (this.#phase.at === 'open') this.effects.push({ do: 'hide', refocus });
    this.#phase = { at: 'idle', ignored };
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
    return { hit, timer: this.#wait(DWELL_MS) };
  }

  #wait(ms: number): Timer {
    this.#timers++;
    this.effects.push({ do: 'wait', timer: this.#timers, ms });
    return this.#timers;
  }

  #stop(timer: Timer): void {
    this.effects.push({ do: 'cancel', timer });
  }
}
