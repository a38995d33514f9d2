import { describe, expect, test } from 'vitest';
import { SpeedGate } from '../../../src/card/speed-gate';

/** Moves along x at a speed (px/ms), with a sample every `step` ms; timestamps are rounded down. */
function run(speed: number, { step = 16.7, round = 0, samples = 40, start = 0 } = {}): boolean[] {
  const gate = new SpeedGate();
  return Array.from({ length: samples }, (_, i) => {
    const time = start + i * step;
    const shown = round > 0 ? Math.floor(time / round) * round : time;
    return gate.isFast(i * step * speed, 100, shown);
  });
}

describe('the speed gate', () => {
  test('the first sample has no speed and counts as fast', () => {
    expect(new SpeedGate().isFast(5, 5, 1000)).toBe(true);
  });

  test.each([4.2, 8.3, 16.7])('distinguishes fast from slow with a sample every %d ms', (step) => {
    expect(run(0.6, { step }).slice(1)).not.toContain(false);
    expect(run(0.4, { step }).slice(1)).not.toContain(true);
  });

  test('a resting pointer is slow again after its last fast move', () => {
    const gate = new SpeedGate();
    for (let i = 0; i < 10; i++) gate.isFast(i * 30, 0, i * 16);
    expect(gate.isFast(271, 0, 400)).toBe(true); // alone in its window: no speed yet
    expect(gate.isFast(272, 0, 416)).toBe(false);
  });

  test('with coarse timers (100 ms), no fast pointer counts as slow for as long as a dwell', () => {
    for (const speed of [0.8, 1.5, 4]) {
      for (let start = 0; start < 100; start += 7) {
        const fast = run(speed, { round: 100, start });
        // Only the first steps can count as slow: far less than 150 ms.
        expect(fast.slice(4)).not.toContain(false);
      }
    }
  });

  test('with coarse timers (100 ms), a slow pointer does not count as fast for ever', () => {
    for (let start = 0; start < 100; start += 7) {
      const fast = run(0.1, { round: 100, start });
      expect(fast.slice(12)).not.toContain(true);
    }
  });

  test('equal timestamps cause no division by zero', () => {
    const gate = new SpeedGate();
    gate.isFast(0, 0, 500);
    expect(gate.isFast(100, 0, 500)).toBe(true);
    expect(gate.isFast(100, 1, 500)).toBe(true);
  });

  test('a clock set back does not keep old samples', () => {
    const gate = new SpeedGate();
    gate.isFast(0, 0, 10_000);
    gate.isFast(900, 0, 10_010);
    gate.isFast(900, 0, 50);
    expect(gate.isFast(901, 0, 80)).toBe(false);
  });
});
