import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inSafeTriangle } from '../../../src/card/triangle';
import type { Box } from '../../../src/dom/boxes';

const card: Box = { left: 100, top: 100, right: 500, bottom: 400 };
const coordinate = fc.integer({ min: -1000, max: 1500 });
/** Far enough from the start for rounding errors. */
const step = fc.double({ min: 0.001, max: 1, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the safe triangle', () => {
  test('covers every straight path from the term to the card, wherever the term is', () => {
    fc.assert(
      fc.property(coordinate, coordinate, share, share, step, (x, y, across, down, along) => {
        const target = { x: 100 + across * 400, y: 100 + down * 300 };
        const point = { x: x + (target.x - x) * along, y: y + (target.y - y) * along };
        // At the card's far side, the way has left the triangle for the card.
        const inCard = point.x >= 100 && point.x <= 500 && point.y >= 100 && point.y <= 400;
        expect(inCard || inSafeTriangle(point, { x, y }, card)).toBe(true);
      }),
    );
  });

  test('a pointer that turns away from the card has left it', () => {
    const apex = { x: 150, y: 80 };
    expect(inSafeTriangle({ x: 150, y: 60 }, apex, card)).toBe(false);
    expect(inSafeTriangle({ x: 60, y: 82 }, apex, card)).toBe(false);
    expect(inSafeTriangle({ x: 400, y: 70 }, apex, card)).toBe(false);
  });

  test('a point beyond the card is not on the way to it', () => {
    expect(inSafeTriangle({ x: 300, y: 900 }, { x: 300, y: 80 }, card)).toBe(false);
    expect(inSafeTriangle({ x: 700, y: 200 }, { x: 300, y: 80 }, card)).toBe(false);
  });

  test('works for a card above its term and for one beside it', () => {
    expect(inSafeTriangle({ x: 300, y: 420 }, { x: 310, y: 450 }, card)).toBe(true);
    expect(inSafeTriangle({ x: 80, y: 250 }, { x: 50, y: 250 }, card)).toBe(true);
    expect(inSafeTriangle({ x: 80, y: 450 }, { x: 50, y: 250 }, card)).toBe(false);
  });

  test('with a card that covers its term, only the card counts', () => {
    expect(inSafeTriangle({ x: 490, y: 390 }, { x: 200, y: 200 }, card)).toBe(true);
    expect(inSafeTriangle({ x: 510, y: 390 }, { x: 200, y: 200 }, card)).toBe(false);
  });
});
