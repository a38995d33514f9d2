/**
 * Lays out what stands in the margin beside a text: notes level with their blocks, or
 * below the notes before them where there is no room; an explanation level with the term
 * it was opened from, over the notes. The text itself has no holes for them.
 */
import { useLayoutEffect } from 'preact/hooks';

/** A block with something beside it; all in px. */
export interface Beside {
  /** Where the block begins, from the top of the text. */
  readonly top: number;
  /** How tall the piece beside it is. */
  readonly height: number;
}

/** Between two pieces in the margin (px). */
const GAP = 10;

/**
 * How far each piece has to move down (px) from where its block begins, and where the
 * last one ends.
 *
 * @param pieces in the text's order
 */
export function stackInMargin(pieces: readonly Beside[]): { shifts: number[]; end: number } {
  let end = 0;
  const shifts = pieces.map(({ top, height }) => {
    const start = Math.max(top, end === 0 ? top : end + GAP);
    end = start + height;
    return start - top;
  });
  return { shifts, end };
}

/**
 * Keeps the margin of a text in order, as it is rendered and as sizes change. Does nothing
 * while the style sheet has everything stand below its block.
 *
 * @param root holds the blocks (`.block`), each with at most one group of notes (`.beside`)
 *   and one explanation (`.opened`)
 */
export function useMargin(root: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const text = root.current;
    if (!text) return;
    const notes = [...text.querySelectorAll<HTMLElement>(':scope > .block > .beside')];
    const opened = text.querySelector<HTMLElement>(':scope > .block > .opened');
    const arrange = (): void => arrangeIn(text, notes, opened);
    arrange();
    const observer = new ResizeObserver(arrange);
    for (const element of [text, ...notes, ...(opened ? [opened] : [])]) observer.observe(element);
    return () => observer.disconnect();
  });
}

function arrangeIn(
  text: HTMLElement,
  notes: readonly HTMLElement[],
  opened: HTMLElement | null,
): void {
  const first = notes[0] ?? opened;
  if (!first || getComputedStyle(first).position !== 'absolute') {
    for (const piece of [...notes, ...(opened ? [opened] : [])]) piece.style.insetBlockStart = '';
    text.style.minBlockSize = '';
    return;
  }
  // All is measured before anything is moved, so that the browser lays out once.
  const { top } = text.getBoundingClientRect();
  const blockTop = (piece: HTMLElement): number =>
    (piece.parentElement ?? piece).getBoundingClientRect().top;
  const { shifts, end } = stackInMargin(
    notes.map((piece) => ({ top: blockTop(piece) - top, height: piece.offsetHeight })),
  );
  const link = opened?.parentElement?.querySelector('.term-link[aria-expanded="true"]');
  const shift = opened && link ? link.getBoundingClientRect().top - blockTop(opened) : 0;
  const openedEnd = opened ? blockTop(opened) - top + shift + opened.offsetHeight : 0;
  for (const [at, piece] of notes.entries()) piece.style.insetBlockStart = `${shifts[at] ?? 0}px`;
  if (opened) opened.style.insetBlockStart = `${shift}px`;
  text.style.minBlockSize = `${Math.ceil(Math.max(end, openedEnd))}px`;
}
