import { describe, expect, test } from 'vitest';
import { boxContains, boxesOverlap, distance, nearest } from '../../../src/dom/boxes';

const box = { left: 10, top: 20, right: 110, bottom: 40 };

describe('boxes', () => {
  test('edges belong to a box, and so does what lies within the slack', () => {
    expect(boxContains(box, { x: 10, y: 40 })).toBe(true);
    expect(boxContains(box, { x: 9, y: 40 })).toBe(false);
    expect(boxContains(box, { x: 9, y: 41 }, 1)).toBe(true);
    expect(boxContains(box, { x: 8.5, y: 30 }, 1)).toBe(false);
  });

  test('distance is 0 inside and straight outside', () => {
    expect(distance(box, { x: 50, y: 30 })).toBe(0);
    expect(distance(box, { x: 113, y: 44 })).toBe(5);
  });

  test('boxes that only touch do not overlap', () => {
    expect(boxesOverlap(box, { left: 110, top: 20, right: 120, bottom: 40 })).toBe(false);
    expect(boxesOverlap(box, { left: 109, top: 39, right: 120, bottom: 50 })).toBe(true);
  });

  test('for a term over two lines, it is the part under the pointer', () => {
    const lines = [
      { left: 300, top: 0, right: 400, bottom: 20 },
      { left: 10, top: 20, right: 60, bottom: 40 },
    ];
    expect(nearest(lines, { x: 350, y: 10 })).toBe(0);
    expect(nearest(lines, { x: 40, y: 30 })).toBe(1);
    expect(nearest(lines, null)).toBe(0);
    expect(nearest([], null)).toBe(-1);
    expect(nearest([], { x: 0, y: 0 })).toBe(-1);
  });
});
