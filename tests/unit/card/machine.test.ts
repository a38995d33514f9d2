import { describe, expect, test } from 'vitest';
import { DWELL, LINGER, type Timer } from '../../../src/card/machine';
import { Bench, one, open, other } from './bench';

describe('opening by pointer', () => {
  test('a card opens after the dwell, not before', () => {
    const bench = new Bench().move(one).pass(DWELL - 1);
    expect(bench.shown).toBeNull();
    expect(bench.pass(1).shown).toBe(one);
  });

  test('small steady movements on the term do not put it off', () => {
    const bench = new Bench().move(one).pass(60).move(one).pass(60).move(one).pass(30);
    expect(bench.shown).toBe(one);
  });

  test('a pointer that only passes by opens nothing, however long the term is', () => {
    const bench = new Bench();
    for (let i = 0; i < 50; i++) bench.move(one, { steady: false }).pass(20);
    expect(bench.shown).toBeNull();
    expect(bench.pass(DWELL).shown).toBe(one);
  });

  test('leaving the term before the dwell is over opens nothing', () => {
    const bench = new Bench().move(one).pass(100).move(null).pass(5000);
    expect(bench.shown).toBeNull();
    expect(bench.waiting.size).toBe(0);
  });

  test('each term has a dwell of its own', () => {
    const bench = new Bench().move(one).pass(100).move(other).pass(100);
    expect(bench.shown).toBeNull();
    expect(bench.pass(50).shown).toBe(other);
  });

  test.each([{ on: 'interrupt' }, { on: 'press', where: 'elsewhere' }, { on: 'gone' }] as const)(
    '$on during the dwell: nothing opens while the pointer stays parked',
    (event) => {
      const bench = new Bench().move(one).pass(100).send(event).pass(5000);
      expect(bench.shown).toBeNull();
      expect(bench.move(one).pass(DWELL).shown).toBe(one);
    },
  );

  test('a timer that rings late, after it was stopped, opens nothing', () => {
    const bench = new Bench().move(one);
    const [late] = [...bench.waiting.keys()];
    bench.move(null).send({ on: 'timer', timer: late as Timer });
    expect(bench.shown).toBeNull();
    bench.move(other).send({ on: 'timer', timer: late as Timer });
    expect(bench.shown).toBeNull();
  });

  test('what the card will need is asked for as soon as the dwell begins', () => {
    expect(new Bench().move(one).log).toEqual(['prepare one']);
  });
});

describe('leaving an open card', () => {
  test('the card goes some time after the pointer, not at once', () => {
    const bench = open()
      .move(null)
      .pass(LINGER - 1);
    expect(bench.shown).toBe(one);
    expect(bench.pass(1).shown).toBeNull();
    expect(bench.waiting.size).toBe(0);
  });

  test('moving about outside does not put it off', () => {
    const bench = open().move(null).pass(200).move(null).pass(100);
    expect(bench.shown).toBeNull();
  });

  test.each([
    ['the card', { hit: null, where: 'card' }],
    ['the way to the card', { hit: null, where: 'between' }],
    ['the term', { hit: one, where: 'elsewhere' }],
  ] as const)('coming back to %s keeps it', (_name, place) => {
    const bench = open().move(null).pass(200).move(place.hit, place).pass(5000);
    expect(bench.shown).toBe(one);
  });

  test('on the way to the card no other term opens while the pointer moves', () => {
    const bench = open();
    for (let i = 0; i < 10; i++) bench.move(other, { where: 'between' }).pass(100);
    expect(bench.shown).toBe(one);
  });

  test('at rest on another term on the way, that one opens', () => {
    expect(open().move(other, { where: 'between' }).pass(DWELL).shown).toBe(other);
  });

  test('terms beneath the card do not count', () => {
    expect(open().move(other, { where: 'card' }).pass(5000).shown).toBe(one);
  });

  test('another term takes over after a dwell of its own, without a gap', () => {
    const bench = open().move(other).pass(DWELL);
    expect(bench.shown).toBe(other);
    expect(bench.log).not.toContain('hide');
    expect(bench.waiting.size).toBe(0);
  });

  test('a dwell on another term outlives the card that closes meanwhile', () => {
    const bench = open()
      .move(null)
      .pass(LINGER - 50)
      .move(other)
      .pass(50);
    expect(bench.shown).toBeNull();
    expect(bench.pass(DWELL - 50).shown).toBe(other);
  });

  test('typing drops a dwell on another term; the open card stays', () => {
    const bench = open().move(other, { where: 'between' }).send({ on: 'interrupt' }).pass(5000);
    expect(bench.shown).toBe(one);
  });
});

describe('closing', () => {
  test('Esc closes at once, and the term stays silent until the pointer has left it', () => {
    const bench = open().send({ on: 'dismiss' });
    expect(bench.shown).toBeNull();
    expect(bench.move(one).pass(5000).shown).toBeNull();
    expect(bench.move(null).move(one).pass(DWELL).shown).toBe(one);
  });

  test('a silent term does not silence others', () => {
    expect(open().send({ on: 'dismiss' }).move(other).pass(DWELL).shown).toBe(other);
  });

  test('a press elsewhere closes, and leaves focus to the press', () => {
    const bench = open().send({ on: 'press', where: 'elsewhere' });
    expect(bench.log.at(-1)).toBe('hide, focus left alone');
    expect(bench.waiting.size).toBe(0);
  });

  test.each(['card', 'term'] as const)('a press on the %s does not close', (where) => {
    expect(open().send({ on: 'press', where }).pass(5000).shown).toBe(one);
  });

  test('a term that is gone takes its card along', () => {
    const bench = open().move(null).send({ on: 'gone' });
    expect(bench.shown).toBeNull();
    expect(bench.waiting.size).toBe(0);
  });

  test('nothing that closes is told twice', () => {
    const bench = open().send({ on: 'dismiss' }).send({ on: 'dismiss' }).send({ on: 'gone' });
    expect(bench.log.filter((line) => line.startsWith('hide'))).toHaveLength(1);
  });
});

describe('keyboard and touch', () => {
  test.each(['keyboard', 'tap'] as const)('asked for by %s, it opens at once', (how) => {
    expect(new Bench().send({ on: 'ask', hit: one, how }).log).toEqual([`show one ${how}`]);
  });

  test.each(['keyboard', 'tap'] as const)('opened by %s, it ignores the pointer', (how) => {
    const bench = new Bench().send({ on: 'ask', hit: one, how });
    expect(bench.move(null).pass(5000).move(other).pass(5000).shown).toBe(one);
  });

  test('asking ends a dwell that is under way', () => {
    const bench = new Bench().move(other).send({ on: 'ask', hit: one, how: 'tap' });
    expect(bench.pass(5000).shown).toBe(one);
    expect(bench.waiting.size).toBe(0);
  });

  test('with keyboard focus in it, a card opened by pointer stays when the pointer goes', () => {
    const bench = open().send({ on: 'focus', inside: true }).move(null).pass(5000);
    expect(bench.shown).toBe(one);
    bench.send({ on: 'focus', inside: false }).move(null).pass(LINGER);
    expect(bench.shown).toBeNull();
  });

  test('focus that comes while the pointer is leaving keeps it, too', () => {
    const bench = open().move(null).pass(100).send({ on: 'focus', inside: true }).pass(5000);
    expect(bench.shown).toBe(one);
  });
});

describe('a card that the reader keeps open', () => {
  const kept = () => open().send({ on: 'pin', pinned: true });

  test('stays when the pointer goes, even if it was on its way out', () => {
    const bench = open().move(null);
    bench.send({ on: 'pin', pinned: true }).pass(10 * LINGER);
    expect(bench.shown).toBe(one);
    bench.move(null).pass(10 * LINGER);
    expect(bench.shown).toBe(one);
  });

  test('gives way to no term that the pointer rests on, even if it was about to', () => {
    const bench = open().move(other);
    bench.send({ on: 'pin', pinned: true }).pass(10 * DWELL);
    expect(bench.shown).toBe(one);
    bench.move(other).pass(10 * DWELL);
    expect(bench.shown).toBe(one);
  });

  test('stays when something else is pressed', () => {
    expect(kept().send({ on: 'press', where: 'elsewhere' }).shown).toBe(one);
  });

  test('gives way to a card that is asked for, which is not kept', () => {
    const bench = kept().send({ on: 'ask', hit: other, how: 'tap' });
    expect(bench.shown).toBe(other);
    expect(bench.send({ on: 'press', where: 'elsewhere' }).shown).toBeNull();
  });

  test('goes by Esc, and with its page', () => {
    expect(kept().send({ on: 'dismiss' }).shown).toBeNull();
    expect(kept().send({ on: 'gone' }).shown).toBeNull();
  });

  test('goes with the pointer again once it is let go', () => {
    const bench = kept().send({ on: 'pin', pinned: false }).move(null).pass(LINGER);
    expect(bench.shown).toBeNull();
  });
});
