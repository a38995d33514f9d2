import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Announcement, BEFORE, HELD } from '../../../src/card/announcement';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** An announcement, and what its region held after each change. */
function heard(): [Announcement, boolean[]] {
  const changes: boolean[] = [];
  const announcement: Announcement = new Announcement(() => changes.push(announcement.now));
  return [announcement, changes];
}

describe('an announcement', () => {
  test('comes after the region was noticed, and goes again', () => {
    const [announcement, changes] = heard();
    announcement.make();
    vi.advanceTimersByTime(BEFORE - 1);
    expect(changes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(changes).toEqual([true]);
    vi.advanceTimersByTime(HELD);
    expect(changes).toEqual([true, false]);
  });

  test('is made once, however often there is something to tell', () => {
    const [announcement, changes] = heard();
    announcement.make();
    announcement.make();
    vi.runAllTimers();
    announcement.make();
    vi.runAllTimers();
    expect(changes).toEqual([true, false]);
  });

  test('is not made, nor ended, once the card is gone', () => {
    const [announcement, changes] = heard();
    announcement.make();
    announcement.end();
    announcement.make();
    vi.runAllTimers();
    expect(changes).toEqual([]);
  });
});
