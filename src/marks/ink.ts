/**
 * The ink in which a mark is drawn, so that it can be seen where its text is, and how far below
 * the text it is drawn. Plain functions.
 *
 * One CSS rule doesn't work for all texts: in Chromium, `color-mix()` and relative colours in
 * `::highlight` take `currentColor` from the root element. Plain `currentColor` is the text's
 * own colour there as well, and everywhere as legible as the text.
 */
import type { MarkColour } from './choices';
import { type Colour, over } from './colours';
import { contrast, mix, type Rgb, rgbOf } from './contrast';

/**
 * `text`: the text's own colour; `dark` and `light`: the reader's colour, made dark or light
 * enough for light or dark backgrounds; `middle`: for when neither text nor background is known.
 */
export const TONES = ['text', 'dark', 'light', 'middle'] as const;
export type Tone = (typeof TONES)[number];

/** How far below the baseline the mark's line is: farther if the page has lines there. */
export const DROPS = [0, 1, 2] as const;
export type Drop = (typeof DROPS)[number];

/** How a mark is drawn. */
export interface Ink {
  readonly tone: Tone;
  readonly drop: Drop;
}

/** `DROPS` in em. The second is below most browsers' underlines, the third below inline borders. */
export const OFFSETS = [0.18, 0.34, 0.46] as const;

/** The contrast that WCAG 2.2 requires of graphics that convey something (1.4.11). */
export const ENOUGH = 3;

/** Nobody can read text of less contrast: its real background isn't the one in the styles. */
const ILLEGIBLE = 1.5;

/** Text of less opacity is there for its shadow, or for a picture behind it. */
const SEE_THROUGH = 0.5;

/** At most this much (percent) of a mark's ink is the chosen colour; the rest is black or white. */
const MAX_OWN_SHARE = 75;

/** Contrast of inks with white or black: on nearly white or black, `ENOUGH` of it is left. */
const INK_CONTRAST = 5.5;

/** Inks for readers who chose the text's colour, if the text itself can't be seen well. */
const PLAIN = { dark: '#222222', light: '#eeeeee' } as const;

/** Has about the same contrast with white and with black: 4.5. */
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
 * @param text the text's colour; null if it is in a notation that we don't read
 * @param ground the background; null if it can't be known from styles
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
 * @param lines the page's own lines below the text, from their upper to their lower edge, in em
 *   below the baseline
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

/** The gap (em) that two lines need to be seen as two. */
const GAP = 0.08;

function ownInk(colour: Rgb, tone: 'dark' | 'light'): Rgb {
  const [towards, against] = tone === 'dark' ? [BLACK, WHITE] : [WHITE, BLACK];
  for (let share = MAX_OWN_SHARE; share > 0; share -= 5) {
    const ink = mix(colour, share / 100, towards);
    if (contrast(ink, against) >= INK_CONTRAST) return ink;
  }
  return towards;
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
