import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CardPlacement,
  type Dock,
  dockCard,
  MARGIN,
  placeCard,
  type Scene,
  scrollForRoom,
  WIDTH,
} from '../../../src/card/placement';
import { type Box, boxesOverlap } from '../../../src/dom/boxes';

const room: Box = { left: 0, top: 0, right: 1000, bottom: 700 };
const termAt = (x: number, y: number, width = 80, height = 18): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

function place(parts: Partial<Scene>): Promise<CardPlacement> {
  return placeCard({
    term: termAt(300, 100),
    card: { width: WIDTH, height: 300 },
    room,
    side: 'bottom',
    enough: Number.POSITIVE_INFINITY,
    rtl: false,
    ...parts,
  });
}

function boxOf({ x, y, maxHeight }: CardPlacement, width = WIDTH): Box {
  return { left: x, top: y, right: x + width, bottom: y + maxHeight };
}

describe('placing the card', () => {
  test('below the term, at its start, where there is room', async () => {
    const { x, y, side } = await place({});
    expect(side).toBe('bottom');
    expect(x).toBe(300);
    expect(y).toBeGreaterThan(118);
    expect(y).toBeLessThan(128);
  });

  test('above the term where there is no room below', async () => {
    const { y, side, maxHeight } = await place({ term: termAt(300, 650) });
    expect(side).toBe('top');
    expect(y + maxHeight).toBeLessThan(650);
  });

  test('on the side with more room where it fits on neither, and lower', async () => {
    const placed = await place({ term: termAt(300, 300), card: { width: WIDTH, height: 2000 } });
    expect(placed.side).toBe('bottom');
    expect(placed.maxHeight).toBe(700 - MARGIN - placed.y);
  });

  test.each([
    ['top left', 0, 0],
    ['top right', 920, 0],
    ['bottom left', 0, 682],
    ['bottom right', 920, 682],
  ])(
    'for a term in the %s corner, it is wholly in view and not over the term',
    async (_name, x, y) => {
      const term = termAt(x, y);
      const box = boxOf(await place({ term }));
      expect(box.left).toBeGreaterThanOrEqual(MARGIN);
      expect(box.right).toBeLessThanOrEqual(1000 - MARGIN);
      expect(box.top).toBeGreaterThanOrEqual(MARGIN);
      expect(box.bottom).toBeLessThanOrEqual(700 - MARGIN);
      expect(boxesOverlap(box, term)).toBe(false);
    },
  );

  test('at 320 px width it keeps both margins', async () => {
    const width = 320 - 2 * MARGIN;
    const narrow = { left: 0, top: 0, right: 320, bottom: 568 };
    const { x } = await place({
      room: narrow,
      term: termAt(200, 200),
      card: { width, height: 500 },
    });
    expect(x).toBe(MARGIN);
  });

  test('zoomed in with two fingers, it is in the visible part', async () => {
    const seen = { left: 600, top: 1000, right: 1100, bottom: 1400 };
    const box = boxOf(await place({ room: seen, term: termAt(620, 1080) }));
    expect(box.left).toBeGreaterThanOrEqual(600 + MARGIN);
    expect(box.bottom).toBeLessThanOrEqual(1400 - MARGIN);
  });

  test.each(['left', 'right'] as const)(
    'beside upright text, never over it, asked for the %s',
    async (side) => {
      for (const x of [20, 450, 960]) {
        const term = termAt(x, 300, 18, 80);
        for (const enough of [160, Number.POSITIVE_INFINITY]) {
          const placed = await place({ term, side, enough });
          expect(boxesOverlap(boxOf(placed), term)).toBe(false);
        }
      }
    },
  );

  test('in text from right to left it ends where the term ends', async () => {
    const box = boxOf(await place({ rtl: true, term: termAt(700, 100) }));
    expect(box.right).toBe(780);
  });

  test('beside a term in vertical writing', async () => {
    const term = termAt(500, 100, 18, 200);
    const placed = await place({ side: 'left', term });
    expect(placed.side).toBe('left');
    expect(placed.x + WIDTH).toBeLessThan(500);
    expect(placed.y).toBe(100);
  });

  test('in use it stays on its side, even if the other has more room', async () => {
    const scene = { term: termAt(300, 450), card: { width: WIDTH, height: 400 } };
    expect((await place(scene)).side).toBe('top');
    const stays = await place({ ...scene, enough: 160 });
    expect(stays.side).toBe('bottom');
    expect(stays.y + stays.maxHeight).toBeLessThanOrEqual(700 - MARGIN);
  });

  test('it does not stay where there is hardly any room', async () => {
    const scene = { term: termAt(300, 620), card: { width: WIDTH, height: 400 } };
    expect((await place({ ...scene, enough: 160 })).side).toBe('top');
  });

  test('in a frame too low for both, it covers the term instead of shrinking to a slit', async () => {
    const low = { left: 0, top: 0, right: 500, bottom: 130 };
    const placed = await place({ room: low, term: termAt(100, 60) });
    expect(placed.maxHeight).toBe(130 - 2 * MARGIN);
    expect(placed.y).toBe(MARGIN);
  });

  test('wherever the term is and however long the text, all of it is in view', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 980 }),
        fc.integer({ min: 0, max: 690 }),
        fc.integer({ min: 40, max: 3000 }),
        fc.constantFrom('top' as const, 'bottom' as const, 'left' as const, 'right' as const),
        fc.constantFrom(0, 160, Number.POSITIVE_INFINITY),
        async (x, y, height, side, enough) => {
          const scene = { term: termAt(x, y), card: { width: WIDTH, height }, side, enough };
          const box = boxOf(await place(scene));
          expect(box.left).toBeGreaterThanOrEqual(MARGIN);
          expect(box.right).toBeLessThanOrEqual(1000 - MARGIN);
          expect(box.top).toBeGreaterThanOrEqual(MARGIN);
          expect(box.bottom).toBeLessThanOrEqual(700 - MARGIN);
        },
      ),
    );
  });
});

describe('in a low window', () => {
  const room = { left: 0, top: 0, right: 320, bottom: 180 };
  const term = (top: number) => ({ left: 20, top, right: 80, bottom: top + 28 });

  test('a term is scrolled to the top, and the card has the rest', async () => {
    expect(scrollForRoom({ term: term(80), room }, 300)).toBe(72);
    const card = { width: 304, height: 300 };
    const scene = { term: term(8), card, room, side: 'bottom', enough: 1e9, rtl: false } as const;
    const { y, maxHeight } = await placeCard(scene);
    expect(y).toBeGreaterThanOrEqual(36);
    expect(y + maxHeight).toBeLessThanOrEqual(172);
    expect(maxHeight).toBeGreaterThan(120);
  });

  test.each([
    ['it is there already', term(8), room, 300],
    ['the card is small enough', term(80), { ...room, bottom: 300 }, 120],
    ['the window is too low even so', term(40), { ...room, bottom: 120 }, 300],
    ['the window is high', term(300), { ...room, bottom: 700 }, 460],
  ])('no term is scrolled if %s', (_, at, window, height) => {
    expect(scrollForRoom({ term: at, room: window }, height)).toBe(0);
  });
});

describe('a card that is kept open', () => {
  const card = { width: WIDTH, height: 200 };

  test('is in the lower corner at the end of lines', () => {
    expect(dockCard({ room, card, rtl: false }, 'low end')).toEqual({
      ...{ x: 1000 - MARGIN - WIDTH, y: 700 - MARGIN - 200, maxHeight: 200, side: 'bottom' },
    });
    expect(dockCard({ room, card, rtl: true }, 'low end').x).toBe(MARGIN);
  });

  test('is within a window that is lower than itself', () => {
    const placed = dockCard({ room: { ...room, bottom: 120 }, card, rtl: false }, 'low end');
    expect(placed).toMatchObject({ y: MARGIN, maxHeight: 120 - 2 * MARGIN });
  });

  test('is in the corner that was free, or where the reader moved it', () => {
    const at = (dock: Dock) => {
      const { x, y } = dockCard({ room, card, rtl: false }, dock);
      return [x, y];
    };
    const end = 1000 - MARGIN - WIDTH;
    expect(at('high end')).toEqual([end, MARGIN]);
    expect(at('low start')).toEqual([MARGIN, 700 - MARGIN - 200]);
    expect(at('high start')).toEqual([MARGIN, MARGIN]);
    expect(at({ x: 300, y: 120 })).toEqual([300, 120]);
    expect(at({ x: -40, y: 5000 })).toEqual([MARGIN, 700 - MARGIN - 200]);
  });
});
