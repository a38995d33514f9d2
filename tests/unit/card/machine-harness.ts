/** Runs the card's state machine with a clock that tests control, and logs its effects. */
import {
  DWELL_MS,
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

export class MachineHarness {
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

  /** Lets time pass (ms); timers fire when they are due. */
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
      case 'cancel':
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

/** A machine whose card is open at `one`, by pointer. */
export function open(): MachineHarness {
  return new MachineHarness().move(one).pass(DWELL_MS);
}
