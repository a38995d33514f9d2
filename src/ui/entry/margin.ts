/**
 * Lays out the margin beside a text. A note is level with its block, or below the previous note
 * if there is no room. An explanation is level with the term it was opened from, and covers
 * notes. The text itself leaves no room for them.
 */
import { useLayoutEffect } from 'preact/hooks';

/** A block with something beside it (px). */
export interface Beside {
  /** Where the block begins, from the top of the text. */
  readonly top: number;
  /** How tall the piece beside it is. */
  readonly height: number;
}

/** The gap between two pieces in the margin (px). */
const GAP = 10;

/**
 * How far each piece has to move down from where its block begins, and where the last one ends
 * (px).
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
 * Lays out the margin of a text again whenever it is rendered or sizes change. Does nothing
 * while the style sheet puts everything below its block.
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
  // Everything is measured before anything moves, so that the browser lays out only once.
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
