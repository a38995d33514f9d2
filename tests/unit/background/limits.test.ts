import { describe, expect, test } from 'vitest';
import { Allowance, OpenRequests } from '../../../src/background/limits';

describe('Allowance', () => {
  test('allows each tab a few at once, then one at intervals', () => {
    let now = 1_000;
    const allowance = new Allowance(2, 100, () => now);
    const take = (tab: number) => allowance.take(tab);
    expect([take(1), take(1), take(1)]).toEqual([true, true, false]);
    expect(take(2)).toBe(true);
    now += 100;
    expect([take(1), take(1)]).toEqual([true, false]);
    now += 10_000;
    expect([take(1), take(1), take(1)]).toEqual([true, true, false]);
  });

  test('a tab that tries all the time gets no more than one that waits', () => {
    let now = 0;
    const allowance = new Allowance(1, 100, () => now);
    let allowed = 0;
    for (; now < 1_000; now += 10) if (allowance.take(1)) allowed++;
    expect(allowed).toBe(10);
  });
});

describe('OpenRequests', () => {
  test('counts only open requests: a failed one makes room, too', async () => {
    const open = new OpenRequests();
    const fail = () => open.during('mute', 'a', async () => Promise.reject(new Error('spoilt')));
    for (let i = 0; i < 5; i++) await expect(fail()).rejects.toThrow('spoilt');
    const held = withResolvers();
    const first = open.during('mute', 'a', () => held.promise);
    const second = open.during('mute', 'a', () => held.promise);
    await expect(open.during('mute', 'a', async () => 1)).rejects.toThrow('too many');
    expect(await open.during('mute', 'b', async () => 2)).toBe(2);
    held.resolve(undefined);
    await Promise.all([first, second]);
    expect(await open.during('mute', 'a', async () => 3)).toBe(3);
  });

  function withResolvers() {
    let resolve: (value: unknown) => void = () => {};
    const promise = new Promise((done) => {
      resolve = done;
    });
    return { promise, resolve };
  }
});
