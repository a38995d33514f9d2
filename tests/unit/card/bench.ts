/** The card's state machine on a bench: what it does is written down, and time goes by as told. */
import {
  DWELL,
  type Effect,
  type Event,
  type MachineState,
  START,
  step,
  type Timer,
} from '../../../src/card/machine';
import type { CardHit } from '../../../src/card/ports';
import { makeHit } from './samples';

export const one = makeHit('one');
export const other = makeHit('other');

/** Runs the machine with a clock of its own, as the rim does with the browser's. */
export class Bench {
  state: MachineState = START;
  now = 0;
  /** Which term's card is open. */
  shown: CardHit | null = null;
  readonly log: string[] = [];
  readonly waiting = new Map<Timer, number>();

  send(event: Event): this {
    const [state, effects] = step(this.state, event);
    this.state = state;
    for (const effect of effects) this.#do(effect);
    return this;
  }

  move(hit: CardHit | null, parts: Partial<Event & { on: 'move' }> = {}): this {
    return this.send({ on: 'move', hit, where: 'elsewhere', steady: true, ...parts });
  }

  /** Lets time go by (ms); timers ring when they are due. */
  pass(ms: number): this {
    const end = this.now + ms;
    for (;;) {
      const due = [...this.waiting].sort((a, b) => a[1] - b[1])[0];
      if (!due || due[1] > end) break;
      this.now = due[1];
      this.waiting.delete(due[0]);
      this.send({ on: 'timer', timer: due[0] });
    }
    this.now = end;
    return this;
  }

  #do(effect: Effect): void {
    switch (effect.do) {
      case 'wait':
        this.waiting.set(effect.timer, this.now + effect.ms);
        break;
      case 'forget':
        this.waiting.delete(effect.timer);
        break;
      case 'show':
        this.shown = effect.hit;
        this.log.push(`show ${effect.hit.entry} ${effect.how}`);
        break;
      case 'hide':
        this.shown = null;
        this.log.push(effect.refocus ? 'hide' : 'hide, focus left alone');
        break;
      case 'prepare':
        this.log.push(`prepare ${effect.hit.entry}`);
    }
  }
}

/** A bench with a card open at `one`, by pointer. */
export function open(): Bench {
  return new Bench().move(one).pass(DWELL);
}
