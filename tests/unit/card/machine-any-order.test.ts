import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event, Timer } from '../../../src/card/machine';
import { MachineHarness, one, other } from './machine-harness';

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    on: fc.constant('move' as const),
    hit: fc.constantFrom(one, other, null),
    where: fc.constantFrom('card' as const, 'between' as const, 'elsewhere' as const),
    steady: fc.boolean(),
  }),
  fc.record({ on: fc.constant('timer' as const), timer: fc.nat(30) }),
  fc.record({
    on: fc.constant('ask' as const),
    hit: fc.constantFrom(one, other),
    how: fc.constantFrom('keyboard' as const, 'tap' as const),
  }),
  fc.record({
    on: fc.constant('press' as const),
    where: fc.constantFrom('card' as const, 'term' as const, 'elsewhere' as const),
  }),
  fc.record({ on: fc.constant('focus' as const), inside: fc.boolean() }),
  fc.record({ on: fc.constant('pin' as const), pinned: fc.boolean() }),
  fc.constantFrom<Event>({ on: 'interrupt' }, { on: 'dismiss' }, { on: 'gone' }),
);

test('whatever happens, no timer is lost and the page shows what the state says', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(event, fc.nat(400)), { maxLength: 60 }), (events) => {
      const harness = new MachineHarness();
      const made = new Set<Timer>();
      for (const [what, ms] of events) {
        if (what.on === 'timer') made.add(what.timer);
        harness.send(what).pass(ms);
        const { phase } = harness.state;
        expect(harness.shown).toBe(phase.at === 'open' ? phase.hit : null);
        const expected =
          phase.at === 'dwelling'
            ? [phase.timer]
            : phase.at === 'open'
              ? [phase.next?.timer, phase.leaving].filter((timer) => typeof timer === 'number')
              : [];
        // A random number above may have been that of a timer that is still waiting.
        const lost = [...harness.waiting.keys()].filter((timer) => !expected.includes(timer));
        expect(lost.every((timer) => made.has(timer))).toBe(true);
        for (const timer of lost) harness.waiting.delete(timer);
        expect([...harness.waiting.keys()].sort()).toEqual([...expected].sort());
      }
    }),
  );
});
