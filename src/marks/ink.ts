/**
 * In what ink a mark is drawn so that it can be seen where its text is, and how far below
 * the text. Plain functions.
 *
 * One rule can't serve all texts: in Chromium, `color-mix()` and relative colours within
 * `::highlight` take `currentColor` from the root element. Plain `currentColor` is the
 * text's own there as well, and is as legible as the text, wherever it is.
 */
import type { MarkColour } from './choices';
import { type Colour, over } from './colours';
import { contrast, mix, type Rgb, rgbOf } from './contrast';

/**
 * `text`: the text's own colour; `dark` and `light`: the reader's colour, made dark or light
 * enough for light or dark grounds; `middle`: where neither text nor ground is known.
 */
export const TONES = ['text', 'dark', 'light', 'middle'] as const;
export type Tone = (typeof TONES)[number];

/** How far below the base line the mark's line is: farther where the page has lines there. */
export const DROPS = [0, 1, 2] as const;
export type Drop = (typeof DROPS)[number];

/** How a mark is drawn. */
export interface Ink {
  readonly tone: Tone;
  readonly drop: Drop;
}

/** `DROPS` in em. The second clears most browsers' underlines, the third an inline's border. */
export const OFFSETS = [0.18, 0.34, 0.46] as const;

/** What WCAG 2.2 asks of signs that one must see (1.4.11). */
export const ENOUGH = 3;

/** Below this contrast nobody reads: the ground that styles tell of isn't the one behind. */
const ILLEGIBLE = 1.5;

/** Text of less opacity is there for its shadow or for a picture behind it. */
const SEE_THROUGH = 0.5;

/** How much of a chosen colour a mark has, the rest being black or white (percent), at most. */
const OWN_SHARE = 75;

/** Contrast of inks with white or black: grounds that are nearly so leave `ENOUGH` of it. */
const INK_CONTRAST = 5.5;

/** Inks for readers who chose the text's colour, where the text itself can't be seen well. */
const PLAIN = { dark: '#222222', light: '#eeeeee' } as const;

/** Of about the same contrast with white and black: 4.5. */
const MIDDLE = '#767676';

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** The colour of a mark's line in CSS. */
export function inkOf(colour: MarkColour, tone: Tone): string {
  if (tone === 'text') return 'currentColor';
  if (tone === 'middle') return MIDDLE;
  return colour === 'text' ? PLAIN[tone] : hexOf(ownInk(rgbOf(colour), tone));
}

/**
 * @param text the text's colour; null where it is in a notation that we don't read
 * @param ground what is behind the text; null where styles don't tell
 */
export function toneFor(colour: MarkColour, text: Colour | null, ground: Rgb | null): Tone {
  const isThere = text === null || text.alpha >= SEE_THROUGH;
  if (ground === null) return isThere ? 'text' : 'middle';
  const ratio = text && contrast(over(text, ground), ground);
  if (isThere && ratio !== null && ratio < ILLEGIBLE) return 'text';
  const isLegible = isThere && (ratio === null || ratio >= ENOUGH);
  if (colour === 'text' && isLegible) return 'text';
  const ratioOf = (tone: 'dark' | 'light') => contrast(rgbOf(inkOf(colour, tone)), ground);
  const tone = ratioOf('dark') >= ratioOf('light') ? 'dark' : 'light';
  return ratioOf(tone) < ENOUGH && isLegible ? 'text' : tone;
}

/**
 * @param lines the page's own lines below the text: from where to where, in em below the
 *   base line
 */
export function dropFor(lines: readonly { readonly from: number; readonly to: number }[]): Drop {
  const isFree = (drop: Drop) => {
    const top = OFFSETS[drop] - GAP;
    const bottom = OFFSETS[drop] + THICKNESS + GAP;
    return lines.every(({ from, to }) => to <= top || from >= bottom);
  };
  return DROPS.find(isFree) ?? 2;
}

/** Thickness of a mark's line, in em. */
export const THICKNESS = 0.08;

/** Between two lines that are to be told apart (em). */
const GAP = 0.08;

function ownInk(colour: Rgb, tone: 'dark' | 'light'): Rgb {
  const [towards, against] = tone === 'dark' ? [BLACK, WHITE] : [WHITE, BLACK];
  for (let share = OWN_SHARE; share > 0; share -= 5) {
    const ink = mix(colour, share / 100, towards);
    if (contrast(ink, against) >= INK_CONTRAST) return ink;
  }
  return towards;
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
