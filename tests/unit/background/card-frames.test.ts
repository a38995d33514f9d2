import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expectFrame, isExpected } from '../../../src/background/card-frames';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a frame is known by the token that was announced in its tab, once', () => {
  expectFrame(1, 'a');
  expect(isExpected(1, 'b')).toBe(false);
  expect(isExpected(2, 'a')).toBe(false);
  expect(isExpected(1, 'a')).toBe(true);
  expect(isExpected(1, 'a')).toBe(false);
});

test('a frame that was announced long ago is forgotten', () => {
  expectFrame(3, 'old');
  vi.advanceTimersByTime(31_000);
  expect(isExpected(3, 'old')).toBe(false);
});

test('of a page that announces ever more frames, only the last ones are kept', () => {
  for (let at = 0; at < 1_000; at++) expectFrame(4, `token ${at}`);
  expect(isExpected(4, 'token 0')).toBe(false);
  expect(isExpected(4, 'token 991')).toBe(false);
  expect(isExpected(4, 'token 999')).toBe(true);
  expect(isExpected(4, 'token 992')).toBe(true);
});
