/** Which rows of a long list are drawn: those in view, and some around them. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Rows beyond the edges of the window, so that scrolling shows no gap. */
const MARGIN_ROWS = 12;

export interface RowRange {
  /** The first row that is drawn. */
  readonly from: number;
  /** The row after the last one. */
  readonly to: number;
}

/**
 * @param top where the list begins, from the top of the window (px)
 * @param height of the window (px)
 */
export function rowsInView(
  top: number,
  height: number,
  rowHeight: number,
  count: number,
): RowRange {
  const first = Math.floor(-top / rowHeight) - MARGIN_ROWS;
  const last = Math.ceil((height - top) / rowHeight) + MARGIN_ROWS;
  const from = Math.max(0, Math.min(first, count));
  return { from, to: Math.max(from, Math.min(last, count)) };
}

/** The rows to draw, as the page is scrolled and resized. */
export function useRowsInView(
  list: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): RowRange {
  const [range, setRange] = useState<RowRange>({ from: 0, to: Math.min(count, MARGIN_ROWS) });
  useEffect(() => {
    const update = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const next = rowsInView(top, innerHeight, rowHeight, count);
      setRange((now) => (now.from === next.from && now.to === next.to ? now : next));
    };
    update();
    addEventListener('scroll', update, { passive: true });
    addEventListener('resize', update);
    return () => {
      removeEventListener('scroll', update);
      removeEventListener('resize', update);
    };
  }, [list, rowHeight, count]);
  return range;
}
