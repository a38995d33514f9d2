/** What filters and blending make of colours. Pure. */
import { alphaOf, parseColour } from '../../marks/colours';
import type { Rgb } from '../../marks/contrast';

/** The functions of a computed `filter` that change colours, with their amounts. */
const CHANGES = /(brightness|contrast|invert|grayscale|saturate)\(([\d.e+-]+)(%?)\)/g;

/** @returns the colour that an element's `filter` shows for a colour in it */
export function filtered(colour: Rgb, filter: string): Rgb {
  let shown = colour;
  for (const [, name, amount, percent] of filter.matchAll(CHANGES)) {
    const by = Number(amount) / (percent ? 100 : 1);
    if (name === 'grayscale' || name === 'saturate') {
      shown = saturated(shown, name === 'saturate' ? by : 1 - Math.min(1, by));
    } else {
      shown = each(shown, (channel) => {
        if (name === 'brightness') return channel * by;
        if (name === 'contrast') return (channel - 0.5) * by + 0.5;
        return channel * (1 - 2 * Math.min(1, by)) + Math.min(1, by);
      });
    }
  }
  return shown;
}

/** https://www.w3.org/TR/filter-effects-1/#grayscaleEquivalent */
function saturated(colour: Rgb, by: number): Rgb {
  const [r, g, b] = colour;
  const grey = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return each(colour, (channel) => channel * by + (grey / 255) * (1 - by));
}

/** By `mix-blend-mode`: shares (0 to 1) of a channel of the upper colour and of the one below it. */
const BLENDS: Readonly<Record<string, (upper: number, lower: number) => number>> = {
  multiply: (upper, lower) => upper * lower,
  screen: (upper, lower) => upper + lower - upper * lower,
  overlay: (upper, lower) => hardLight(lower, upper),
  'hard-light': (upper, lower) => hardLight(upper, lower),
  darken: Math.min,
  lighten: Math.max,
  'color-dodge': (upper, lower) => (lower === 0 ? 0 : upper === 1 ? 1 : lower / (1 - upper)),
  'color-burn': (upper, lower) => (lower === 1 ? 1 : upper === 0 ? 0 : 1 - (1 - lower) / upper),
  'soft-light': (upper, lower) =>
    upper <= 0.5
      ? lower - (1 - 2 * upper) * lower * (1 - lower)
      : lower + (2 * upper - 1) * (softened(lower) - lower),
  difference: (upper, lower) => Math.abs(upper - lower),
  exclusion: (upper, lower) => upper + lower - 2 * upper * lower,
  'plus-lighter': (upper, lower) => upper + lower,
};

function hardLight(upper: number, lower: number): number {
  return upper <= 0.5 ? 2 * upper * lower : 1 - 2 * (1 - upper) * (1 - lower);
}

function softened(lower: number): number {
  return lower <= 0.25 ? ((16 * lower - 12) * lower + 4) * lower : Math.sqrt(lower);
}

/**
 * @returns the colour that an opaque colour becomes over another one; null for a mode that mixes
 *   the channels
 */
export function blended(mode: string, upper: Rgb, lower: Rgb): Rgb | null {
  const blend = Object.hasOwn(BLENDS, mode) ? BLENDS[mode] : undefined;
  if (!blend) return null;
  const below = lower.map((channel) => channel / 255);
  return each(upper, (channel, at) => blend(channel, below[at] ?? 0));
}

/**
 * The colours of a `background-image` that is one gradient, and covers all of its element.
 *
 * @returns null for anything else: pictures, several layers, colours that can't be read
 */
export function gradientColours(image: string, repeat: string, size: string): string[] | null {
  if (!/^(repeating-)?(linear|radial|conic)-gradient\(/.test(image)) return null;
  if (image.includes('url(') || /\)\s*,\s*[a-z-]+-gradient\(/.test(image)) return null;
  if (repeat !== 'repeat' && !/^(auto|cover|100%( 100%)?|auto auto)$/.test(size)) return null;
  const colours = image.match(/(?:rgba?|hsla?|color|oklch|oklab|lab|lch)\([^()]*\)|transparent/g);
  return colours?.every((colour) => colour === 'transparent' || parseColour(colour))
    ? colours
    : null;
}

/** How much (0 to 1) a gradient hides of what is behind it, where it hides least. */
export function gradientAlpha(image: string, repeat: string, size: string): number {
  const alphas = gradientColours(image, repeat, size)?.map(alphaOf);
  return alphas ? Math.min(...alphas) : 0;
}

/** Applies a function to the shares (0 to 1) of a colour's channels; clips the result. */
function each(colour: Rgb, change: (channel: number, at: number) => number): Rgb {
  const [r = 0, g = 0, b = 0] = colour.map(
    (channel, at) => Math.min(1, Math.max(0, change(channel / 255, at))) * 255,
  );
  return [r, g, b];
}

/**
 * A grey as light as a colour in a notation that has its lightness: `lab()`, `lch()`,
 * `color(xyz …)`; for `color()` in another space roughly the colour itself.
 *
 * @returns null for any other notation
 */
export function greyOf(colour: string): Rgb | null {
  const [, name, space = '', body = ''] =
    /^(lab|lch|color)\(([a-z][a-z\d-]*)?([^)]*)\)$/.exec(colour) ?? [];
  const [first = 0, second = 0, third = 0] = body
    .trim()
    .split(/[\s/]+/)
    .map((value) => Number.parseFloat(value) || 0);
  if (name === 'color' && !space.startsWith('xyz')) {
    const linear = space === 'srgb-linear';
    return each([first * 255, second * 255, third * 255], (channel) =>
      linear ? gamma(channel) : channel,
    );
  }
  if (!name) return null;
  const light = name === 'color' ? second : luminanceOf(first);
  return each([255, 255, 255], () => gamma(Math.min(1, light)));
}

/** The luminance (0 to 1) of a lightness in CIE Lab (0 to 100). */
function luminanceOf(lightness: number): number {
  return lightness > 8 ? ((lightness + 16) / 116) ** 3 : lightness / 903.3;
}

function gamma(linear: number): number {
  return linear > 0.0031308 ? 1.055 * linear ** (1 / 2.4) - 0.055 : 12.92 * linear;
}
