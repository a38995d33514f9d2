/**
 * Where the card goes: below or above its term, entirely within the viewport. Numbers
 * in, numbers out: Floating UI's middleware over a platform of plain boxes, so that
 * nothing here asks the page for its layout.
 */
import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/core';
import type { Box } from '../dom/boxes';

/** Between the term and the card (px). */
const GAP = 6;

/** Between the card and the viewport's edge (px). */
export const MARGIN = 8;

/** The card's greatest height (px); a longer text scrolls. */
const MAX_HEIGHT = 460;

/** Where no side has room for this height (px), the card covers the term instead. */
export const MIN_HEIGHT = 160;

/** The same in a window that is too low for that: at a zoom of 400 %, say. */
const MIN_LOW_HEIGHT = 96;

/** The card's width (px) where the viewport has room for it. */
export const WIDTH = 360;

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface Scene {
  /** The part of the term that the card belongs to. */
  readonly term: Box;
  /** The card's width, and the height it would have if nothing limited it (px). */
  readonly card: { readonly width: number; readonly height: number };
  /** The visible part of the viewport. */
  readonly room: Box;
  /** The side to try first. */
  readonly side: Side;
  /** A side with this much room (px) is chosen even if the opposite side has more. */
  readonly enough: number;
  /** The text around the term runs from right to left. */
  readonly rtl: boolean;
}

export interface CardPlacement {
  /** The card's top left corner, in px from the viewport's. */
  readonly x: number;
  readonly y: number;
  /** Limit of the card's height (px). */
  readonly maxHeight: number;
  readonly side: Side;
}

/** @returns where to put the card; the promise is fulfilled within the same task */
export async function placeCard(scene: Scene): Promise<CardPlacement> {
  const { room, side, enough, rtl } = scene;
  const highest = Math.max(0, room.bottom - room.top - 2 * MARGIN);
  const natural = Math.min(scene.card.height, MAX_HEIGHT, highest);
  const floating = { width: scene.card.width, height: natural };
  const wide = { x: room.left, y: room.top, ...extent(room) };
  const overflow = { boundary: wide, rootBoundary: wide, padding: MARGIN };
  const first: Placement = `${side}-start`;
  const { x, y, placement } = await computePosition(scene.term, floating, {
    placement: first,
    middleware: [
      offset(GAP),
      ...(roomAt(scene) >= Math.min(natural, enough)
        ? []
        : [
            flip({
              ...overflow,
              crossAxis: false,
              fallbackPlacements: others(side).map((other): Placement => `${other}-start`),
            }),
          ]),
      size({
        ...overflow,
        apply: ({ availableHeight }) => {
          const isEnough = isLow(scene) && availableHeight >= MIN_LOW_HEIGHT;
          const beside = isEnough ? availableHeight : Math.max(availableHeight, MIN_HEIGHT);
          floating.height = Math.min(natural, beside);
        },
      }),
      shift({ ...overflow, crossAxis: true }),
    ],
    platform: {
      getElementRects: () => ({
        reference: { x: scene.term.left, y: scene.term.top, ...extent(scene.term) },
        floating: { x: 0, y: 0, ...floating },
      }),
      getClippingRect: () => wide,
      getDimensions: () => floating,
      isRTL: () => rtl,
    },
  });
  return {
    x: Math.round(x),
    y: Math.round(y),
    maxHeight: Math.floor(floating.height),
    side: placement.split('-')[0] as Side,
  };
}

/** The corners of a window, in the order in which kept cards take them. */
export const CORNERS = ['low end', 'high end', 'low start', 'high start'] as const;

export type Corner = (typeof CORNERS)[number];

/** Where a card is that the reader keeps open: in a corner, or where the reader moved it. */
export type Dock = Corner | { readonly x: number; readonly y: number };

export function dockCard(
  { room, card, rtl }: Pick<Scene, 'room' | 'card' | 'rtl'>,
  dock: Dock,
): CardPlacement {
  const highest = Math.max(0, heightOf(room) - 2 * MARGIN);
  const maxHeight = Math.floor(Math.min(card.height, MAX_HEIGHT, highest));
  const left = room.left + MARGIN;
  const right = Math.max(left, room.right - MARGIN - card.width);
  const top = room.top + MARGIN;
  const bottom = Math.max(top, room.bottom - MARGIN - maxHeight);
  const isLeft = typeof dock === 'string' && dock.endsWith('start') !== rtl;
  const wanted =
    typeof dock === 'string'
      ? { x: isLeft ? left : right, y: dock.startsWith('low') ? bottom : top }
      : dock;
  const x = Math.min(Math.max(wanted.x, left), right);
  const y = Math.min(Math.max(wanted.y, top), bottom);
  return { x: Math.round(x), y: Math.round(y), maxHeight, side: 'bottom' };
}

/** Whether no term in this room, wherever it is, has room for a card of `MIN_HEIGHT` beside it. */
function isLow({ term, room }: Pick<Scene, 'term' | 'room'>): boolean {
  return heightOf(room) - heightOf(term) - GAP - 2 * MARGIN < MIN_HEIGHT;
}

/**
 * How far (px) to scroll so that the card doesn't cover its term: in a low window, the term has to
 * be at the top, with the card below it. 0 if there is room enough, or scrolling would give none.
 *
 * @param height (px) that the card would have if nothing limited it
 */
export function scrollForRoom(
  { term, room }: Pick<Scene, 'term' | 'room'>,
  height: number,
): number {
  const free = heightOf(room) - heightOf(term) - GAP - 2 * MARGIN;
  const below = room.bottom - MARGIN - GAP - term.bottom;
  const above = term.top - GAP - MARGIN - room.top;
  if (free < MIN_LOW_HEIGHT || Math.max(above, below) >= Math.min(height, MIN_HEIGHT, free))
    return 0;
  return Math.floor(term.top - room.top - MARGIN);
}

/** Height (px) that the preferred side has for the card; none where it isn't wide enough. */
function roomAt({ term, card, room, side }: Scene): number {
  if (side === 'bottom') return room.bottom - MARGIN - term.bottom - GAP;
  if (side === 'top') return term.top - GAP - room.top - MARGIN;
  const wide = side === 'left' ? term.left - room.left - MARGIN : room.right - MARGIN - term.right;
  return wide - GAP >= card.width ? room.bottom - room.top - 2 * MARGIN : 0;
}

/** The sides to try after the first: the opposite one, then for vertical text the others. */
function others(side: Side): Side[] {
  if (side === 'bottom') return ['top'];
  if (side === 'top') return ['bottom'];
  return [side === 'left' ? 'right' : 'left', 'bottom', 'top'];
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

function extent({ left, top, right, bottom }: Box): { width: number; height: number } {
  return { width: right - left, height: bottom - top };
}
