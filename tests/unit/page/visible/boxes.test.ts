import { describe, expect, test } from 'vitest';
import type { Box } from '../../../../src/dom/boxes';
import { type Clip, isWithin, NO_SCROLL } from '../../../../src/page/visible/boxes';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const TEXT = box(100, 100, 80, 20);

const clip = (at: Box, outer: Clip | null = null, scroll: Clip['scroll'] = NO_SCROLL): Clip => ({
  box: at,
  scroll,
  outer,
});

describe('counts a text as visible', () => {
  test.each([
    ['without anything around it', null],
    ['in a larger box', clip(box(0, 0, 500, 500))],
    ['with half of its height', clip(box(0, 0, 500, 110))],
    [
      'in a box that scrolls it into view',
      clip(box(0, 0, 500, 50), null, { x: null, y: [0, 900] }),
    ],
    [
      'scrolled, in a box that cuts off where it is now',
      clip(box(0, 0, 500, 150), clip(box(0, 0, 500, 60)), { x: null, y: [0, 900] }),
    ],
    [
      'as a phrase wider than the box it is scrolled in',
      clip(box(0, 0, 45, 500), null, { x: [0, 900], y: null }),
    ],
  ])('%s', (_, around) => {
    expect(isWithin(TEXT, around)).toBe(true);
  });
});

describe('counts a text as invisible', () => {
  test.each([
    ['outside a box', clip(box(0, 0, 500, 50))],
    ['with less than half of its height', clip(box(0, 0, 500, 109))],
    ['with less than half of its width', clip(box(0, 0, 139, 500))],
    ['in a box without size', clip(box(100, 100, 0, 0))],
    ['in a box whose sides are in the wrong order', clip(box(120, 120, -30, -30))],
    ['in an outer box', clip(box(0, 0, 500, 500), clip(box(200, 200, 9, 9)))],
    ['out of reach of scrolling', clip(box(0, 0, 500, 500), null, { x: [200, 900], y: null })],
    ['in a slit that scrolls', clip(box(0, 0, 500, 1), null, { x: null, y: [0, 900] })],
    [
      'in a box that scrolls and is cut off itself',
      clip(box(0, 0, 500, 50), clip(box(0, 300, 500, 50)), { x: null, y: [0, 900] }),
    ],
  ])('%s', (_, around) => {
    expect(isWithin(TEXT, around)).toBe(false);
  });
});
