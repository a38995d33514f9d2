import { describe, expect, test } from 'vitest';
import { DWELL_MS, LINGER_MS, type Timer } from '../../../src/card/machine';
import { MachineHarness, one, open, other } from './machine-harness';

describe('opening by pointer', () => {
  test('a card opens after the dwell, not before', () => {
    const harness = new MachineHarness().move(one).pass(DWELL_MS - 1);
    expect(harness.shown).toBeNull();
    expect(harness.pass(1).shown).toBe(one);
  });

  test('small steady movements on the term do not delay it', () => {
    const harness = new MachineHarness().move(one).pass(60).move(one).pass(60).move(one).pass(30);
    expect(harness.shown).toBe(one);
  });

  test('a pointer that only passes by opens nothing, however long the term is', () => {
    const harness = new MachineHarness();
    for (let i = 0; i < 50; i++) harness.move(one, { steady: false }).pass(20);
    expect(harness.shown).toBeNull();
    expect(harness.pass(DWELL_MS).shown).toBe(one);
  });

  test('leaving the term before the dwell is over opens nothing', () => {
    const harness = new MachineHarness().move(one).pass(100).move(null).pass(5000);
    expect(harness.shown).toBeNull();
    expect(harness.waiting.size).toBe(0);
  });

  test('each term has a dwell of its own', () => {
    const harness = new MachineHarness().move(one).pass(100).move(other).pass(100);
    expect(harness.shown).toBeNull();
    expect(harness.pass(50).shown).toBe(other);
  });

  test.each([{ on: 'interrupt' }, { on: 'press', where: 'elsewhere' }, { on: 'gone' }] as const)(
    '$on during the dwell: nothing opens while the pointer stays parked',
    (event) => {
      const harness = new MachineHarness().move(one).pass(100).send(event).pass(5000);
      expect(harness.shown).toBeNull();
      expect(harness.move(one).pass(DWELL_MS).shown).toBe(one);
    },
  );

  test('a timer that fires after it was cancelled opens nothing', () => {
    const harness = new MachineHarness().move(one);
    const [late] = [...harness.waiting.keys()];
    harness.move(null).send({ on: 'timer', timer: late as Timer });
    expect(harness.shown).toBeNull();
    harness.move(other).send({ on: 'timer', timer: late as Timer });
    expect(harness.shown).toBeNull();
  });

  test('the card is prepared as soon as the dwell begins', () => {
    expect(new MachineHarness().move(one).log).toEqual(['prepare one']);
  });
});

describe('leaving an open card', () => {
  test('the card closes some time after the pointer left, not at once', () => {
    const harness = open()
      .move(null)
      .pass(LINGER_MS - 1);
    expect(harness.shown).toBe(one);
    expect(harness.pass(1).shown).toBeNull();
    expect(harness.waiting.size).toBe(0);
  });

  test('moving about outside does not delay it', () => {
    const harness = open().move(null).pass(200).move(null).pass(100);
    expect(harness.shown).toBeNull();
  });

  test.each([
    ['the card', { hit: null, where: 'card' }],
    ['the way to the card', { hit: null, where: 'between' }],
    ['the term', { hit: one, where: 'elsewhere' }],
  ] as const)('coming back to %s keeps it', (_name, place) => {
    const harness = open().move(null).pass(200).move(place.hit, place).pass(5000);
    expect(harness.shown).toBe(one);
  });

  test('on the way to the card no other term opens while the pointer moves', () => {
    const harness = open();
    for (let i = 0; i < 10; i++) harness.move(other, { where: 'between' }).pass(100);
    expect(harness.shown).toBe(one);
  });

  test('if the pointer rests on another term on the way, that one opens', () => {
    expect(open().move(other, { where: 'between' }).pass(DWELL_MS).shown).toBe(other);
  });

  test('terms beneath the card do not count', () => {
    expect(open().move(other, { where: 'card' }).pass(5000).shown).toBe(one);
  });

  test('another term replaces it after a dwell of its own, without a gap', () => {
    const harness = open().move(other).pass(DWELL_MS);
    expect(harness.shown).toBe(other);
    expect(harness.log).not.toContain('hide');
    expect(harness.waiting.size).toBe(0);
  });

  test('a dwell on another term outlives the card that closes meanwhile', () => {
    const harness = open()
      .move(null)
      .pass(LINGER_MS - 50)
      .move(other)
      .pass(50);
    expect(harness.shown).toBeNull();
    expect(harness.pass(DWELL_MS - 50).shown).toBe(other);
  });

  test('typing cancels a dwell on another term; the open card stays', () => {
    const harness = open().move(other, { where: 'between' }).send({ on: 'interrupt' }).pass(5000);
    expect(harness.shown).toBe(one);
  });
});

describe('closing', () => {
  test('Esc closes at once, and the term is ignored until the pointer has left it', () => {
    const harness = open().send({ on: 'dismiss' });
    expect(harness.shown).toBeNull();
    expect(harness.move(one).pass(5000).shown).toBeNull();
    expect(harness.move(null).move(one).pass(DWELL_MS).shown).toBe(one);
  });

  test('while a term is ignored, others are not', () => {
    expect(open().send({ on: 'dismiss' }).move(other).pass(DWELL_MS).shown).toBe(other);
  });

  test('a press elsewhere closes, and leaves focus to the press', () => {
    const harness = open().send({ on: 'press', where: 'elsewhere' });
    expect(harness.log.at(-1)).toBe('hide, focus left alone');
    expect(harness.waiting.size).toBe(0);
  });

  test.each(['card', 'term'] as const)('a press on the %s does not close', (where) => {
    expect(open().send({ on: 'press', where }).pass(5000).shown).toBe(one);
  });

  test('the card of a term that is gone closes', () => {
    const harness = open().move(null).send({ on: 'gone' });
    expect(harness.shown).toBeNull();
    expect(harness.waiting.size).toBe(0);
  });

  test('a card is hidden only once', () => {
    const harness = open().send({ on: 'dismiss' }).send({ on: 'dismiss' }).send({ on: 'gone' });
    expect(harness.log.filter((line) => line.startsWith('hide'))).toHaveLength(1);
  });
});

describe('keyboard and touch', () => {
  test.each(['keyboard', 'tap'] as const)('asked for by %s, it opens at once', (how) => {
    expect(new MachineHarness().send({ on: 'ask', hit: one, how }).log).toEqual([
      `show one ${how}`,
    ]);
  });

  test.each(['keyboard', 'tap'] as const)('opened by %s, it ignores the pointer', (how) => {
    const harness = new MachineHarness().send({ on: 'ask', hit: one, how });
    expect(harness.move(null).pass(5000).move(other).pass(5000).shown).toBe(one);
  });

  test('asking for a card ends a dwell', () => {
    const harness = new MachineHarness().move(other).send({ on: 'ask', hit: one, how: 'tap' });
    expect(harness.pass(5000).shown).toBe(one);
    expect(harness.waiting.size).toBe(0);
  });

  test('a card opened by pointer stays open without the pointer while it has the keyboard focus', () => {
    const harness = open().send({ on: 'focus', inside: true }).move(null).pass(5000);
    expect(harness.shown).toBe(one);
    harness.send({ on: 'focus', inside: false }).move(null).pass(LINGER_MS);
    expect(harness.shown).toBeNull();
  });

  test('focus that comes while the pointer is leaving keeps it open as well', () => {
    const harness = open().move(null).pass(100).send({ on: 'focus', inside: true }).pass(5000);
    expect(harness.shown).toBe(one);
  });
});

describe('a pinned card', () => {
  const kept = () => open().send({ on: 'pin', pinned: true });

  test('stays when the pointer leaves, even if it was about to close', () => {
    const harness = open().move(null);
    harness.send({ on: 'pin', pinned: true }).pass(10 * LINGER_MS);
    expect(harness.shown).toBe(one);
    harness.move(null).pass(10 * LINGER_MS);
    expect(harness.shown).toBe(one);
  });

  test('is not replaced by a term that the pointer rests on, even if it was about to be', () => {
    const harness = open().move(other);
    harness.send({ on: 'pin', pinned: true }).pass(10 * DWELL_MS);
    expect(harness.shown).toBe(one);
    harness.move(other).pass(10 * DWELL_MS);
    expect(harness.shown).toBe(one);
  });

  test('stays when something else is pressed', () => {
    expect(kept().send({ on: 'press', where: 'elsewhere' }).shown).toBe(one);
  });

  test('is replaced by a card that is asked for, which is not pinned', () => {
    const harness = kept().send({ on: 'ask', hit: other, how: 'tap' });
    expect(harness.shown).toBe(other);
    expect(harness.send({ on: 'press', where: 'elsewhere' }).shown).toBeNull();
  });

  test('closes on Esc, and with its page', () => {
    expect(kept().send({ on: 'dismiss' }).shown).toBeNull();
    expect(kept().send({ on: 'gone' }).shown).toBeNull();
  });

  test('closes with the pointer again once it is unpinned', () => {
    const harness = kept().send({ on: 'pin', pinned: false }).move(null).pass(LINGER_MS);
    expect(harness.shown).toBeNull();
  });
});
