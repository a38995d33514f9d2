import { describe, expect, test } from 'vitest';
import { Turns } from '../../../src/background/turns';

/** Work that takes a number of steps and records each. */
function* work(name: string, steps: number, log: string[]): Generator<undefined, string> {
  for (let step = 1; step <= steps; step++) {
    log.push(`${name}${step}`);
    yield;
  }
  return name;
}

describe('Turns', () => {
  test('a busy tab does not keep another one waiting', async () => {
    const turns = new Turns();
    const log: string[] = [];
    const starter = turns.take(0, waiting());
    const many = [1, 2, 3].map((job) => turns.take(1, work(`a${job}-`, 3, log)));
    const other = turns.take(2, work('b', 1, log));
    await other;
    // At most two steps of the busy tab run before it.
    expect(log.indexOf('b1')).toBeLessThanOrEqual(2);
    expect(await Promise.all(many)).toEqual(['a1-', 'a2-', 'a3-']);
    await starter;
  });

  /** Takes so long that later work has to wait. */
  function* waiting(): Generator<undefined, undefined> {
    const end = performance.now() + 20;
    while (performance.now() < end);
    yield;
    return undefined;
  }

  test('jobs of one tab share its turns, so that no frame of it starves', async () => {
    const turns = new Turns();
    const log: string[] = [];
    const starter = turns.take(0, waiting());
    await Promise.all([
      turns.take(1, work('a', 3, log)),
      turns.take(1, work('b', 3, log)),
      starter,
    ]);
    expect(log).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'b3']);
  });

  test('work that fails affects no other work', async () => {
    const turns = new Turns();
    const log: string[] = [];
    function* failing(): Generator<undefined, never> {
      yield;
      throw new Error('spoilt');
    }
    const fails = turns.take(1, failing());
    const other = turns.take(1, work('a', 2, log));
    await expect(fails).rejects.toThrow('spoilt');
    expect(await other).toBe('a');
  });

  test('work is done at once if nothing is waiting', () => {
    const log: string[] = [];
    void new Turns().take(1, work('a', 2, log));
    expect(log).toEqual(['a1', 'a2']);
  });
});
