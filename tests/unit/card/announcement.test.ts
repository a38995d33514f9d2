import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ANNOUNCE_DELAY_MS, ANNOUNCED_MS, Announcement } from '../../../src/card/announcement';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** An announcement, and whether its region had the words after each change. */
function heard(): [Announcement, boolean[]] {
  const changes: boolean[] = [];
  const announcement: Announcement = new Announcement(() => changes.push(announcement.now));
  return [announcement, changes];
}

describe('an announcement', () => {
  test('begins once screen readers know the region, and ends', () => {
    const [announcement, changes] = heard();
    announcement.make();
    vi.advanceTimersByTime(ANNOUNCE_DELAY_MS - 1);
    expect(changes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(changes).toEqual([true]);
    vi.advanceTimersByTime(ANNOUNCED_MS);
    expect(changes).toEqual([true, false]);
  });

  test('is made only once', () => {
    const [announcement, changes] = heard();
    announcement.make();
    announcement.make();
    vi.runAllTimers();
    announcement.make();
    vi.runAllTimers();
    expect(changes).toEqual([true, false]);
  });

  test('neither begins nor ends once the card is gone', () => {
    const [announcement, changes] = heard();
    announcement.make();
    announcement.end();
    announcement.make();
    vi.runAllTimers();
    expect(changes).toEqual([]);
  });
});
