import { afterEach, expect, test, vi } from 'vitest';
import { CALLS, type FrameCalls, offer } from '../../../src/messaging/frame-calls';

const world = globalThis as Record<symbol, FrameCalls | undefined>;
const offered = () => world[Symbol.for(CALLS)] ?? {};

afterEach(() => {
  delete world[Symbol.for(CALLS)];
});

test('what several parts offer in a frame can all be called', () => {
  offer({ step: () => true });
  offer({ notice: () => 'shown' as const });
  expect(Object.keys(offered())).toEqual(['step', 'notice']);
});

test('the offers of a part end with it, and others stay', () => {
  const life = new AbortController();
  offer({ notice: () => 'shown' as const });
  offer({ step: () => true }, life.signal);
  life.abort();
  expect(Object.keys(offered())).toEqual(['notice']);
});

test('a part that ends late does not remove what a newer one offers', () => {
  const older = new AbortController();
  const newer = vi.fn(() => true);
  offer({ step: () => false }, older.signal);
  offer({ step: newer });
  older.abort();
  expect(offered().step).toBe(newer);
});
