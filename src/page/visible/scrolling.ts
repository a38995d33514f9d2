/** Where the boxes are that clip text, and how far they can be scrolled. Reads the layout. */
import { borderBoxOf, sizes } from '../../dom/safe-node';
import { type Clip, NO_SCROLL, type Span } from './boxes';

/** Boxes that a reader can scroll: `hidden` ones are scrolled only by the page. */
const BY_READER = /auto|scroll|overlay/;

/**
 * The part of its content that a clipping element shows: its padding box.
 *
 * @param axes along which it clips
 */
export function clipOf(element: Element, style: CSSStyleDeclaration, outer: Clip | null): Clip {
  const box = borderBoxOf(element);
  const scale = scaleOf(element, box);
  const [width, height] = [sizes.clientWidth(element), sizes.clientHeight(element)];
  const left = box.left + sizes.clientLeft(element) * scale.x;
  const top = box.top + sizes.clientTop(element) * scale.y;
  const port = { left, top, right: left + width * scale.x, bottom: top + height * scale.y };
  const { overflowX, overflowY } = style;
  const [scrollWidth, scrollHeight] = [sizes.scrollWidth(element), sizes.scrollHeight(element)];
  const scrollsX = scrollWidth > width && BY_READER.test(overflowX);
  const scrollsY = scrollHeight > height && BY_READER.test(overflowY);
  const back = goesBack(style);
  // `overflow: clip` may apply to one axis only.
  const open = { x: overflowX === 'visible', y: overflowY === 'visible' };
  return {
    box: {
      left: open.x ? Number.NEGATIVE_INFINITY : port.left,
      right: open.x ? Number.POSITIVE_INFINITY : port.right,
      top: open.y ? Number.NEGATIVE_INFINITY : port.top,
      bottom: open.y ? Number.POSITIVE_INFINITY : port.bottom,
    },
    scroll:
      scrollsX || scrollsY
        ? {
            x: scrollsX
              ? reach(left, width, scrollWidth, sizes.scrollLeft(element), back.x, scale.x)
              : null,
            y: scrollsY
              ? reach(top, height, scrollHeight, sizes.scrollTop(element), back.y, scale.y)
              : null,
          }
        : NO_SCROLL,
    outer,
  };
}

/**
 * The page's canvas: everything that the window can scroll to.
 *
 * @param overflow the style of the root element or the body that applies to the window
 */
export function canvasClip(page: Document, overflow: CSSStyleDeclaration): Clip {
  const root = page.scrollingElement ?? page.documentElement;
  const { clientWidth, clientHeight } = page.documentElement;
  const quirks = page.compatMode === 'BackCompat';
  const width = clientWidth || innerWidth;
  // In quirks mode the root element is as high as its content.
  const height = quirks ? innerHeight : clientHeight || innerHeight;
  const back = goesBack(getComputedStyle(page.documentElement));
  const locked = /hidden|clip/;
  return {
    box: { left: 0, top: 0, right: width, bottom: height },
    scroll: {
      x: locked.test(overflow.overflowX)
        ? null
        : reach(0, width, sizes.scrollWidth(root), scrollX, back.x, 1),
      // Pages lock the window's scrolling while a dialog is open. Text below the fold still
      // counts: marks that change because of that would only annoy.
      y: reach(0, height, sizes.scrollHeight(root), scrollY, back.y, 1),
    },
    outer: null,
  };
}

/** What clips elements that are fixed to the window. */
export function windowOf(canvas: Clip): Clip {
  return { box: canvas.box, scroll: NO_SCROLL, outer: null };
}

/** Where in the viewport everything is now that a box can scroll to. */
function reach(
  from: number,
  length: number,
  whole: number,
  scrolled: number,
  back: boolean,
  scale: number,
): Span {
  const start = from - scrolled * scale;
  return back
    ? [start + (length - whole) * scale, start + length * scale]
    : [start, start + Math.max(whole, length) * scale];
}

/** Whether the content begins at the right (x) or at the bottom (y), and scrolls backwards. */
function goesBack(style: CSSStyleDeclaration): { x: boolean; y: boolean } {
  const { writingMode = '', direction, display = '', flexDirection = '' } = style;
  const reversed = display.includes('flex') && flexDirection.endsWith('-reverse');
  const alongRow = reversed && flexDirection.startsWith('row');
  const alongColumn = reversed && !alongRow;
  const inline = (direction === 'rtl') !== alongRow;
  if (!/^(vertical|sideways)/.test(writingMode)) return { x: inline, y: alongColumn };
  return {
    x: writingMode.endsWith('-rl') !== alongColumn,
    y: writingMode === 'sideways-lr' ? !inline : inline,
  };
}

/** How much larger an element is in the viewport than in its own px. */
function scaleOf(element: Element, box: DOMRect): { x: number; y: number } {
  if (!(element instanceof HTMLElement)) return { x: 1, y: 1 };
  const { offsetWidth, offsetHeight } = element;
  const scale = (shown: number, own: number) => {
    const found = own > 0 ? shown / own : 1;
    // Layout sizes are rounded to whole pixels.
    return Math.abs(found - 1) < 0.02 || !Number.isFinite(found) ? 1 : found;
  };
  return { x: scale(box.width, offsetWidth), y: scale(box.height, offsetHeight) };
}
