/** Colours as `getComputedStyle` gives them. Plain functions. */
import type { Rgb } from './contrast';

export interface Colour {
  readonly rgb: Rgb;
  /** 0 to 1. */
  readonly alpha: number;
}

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?%?/g;

/**
 * Reads `rgb()`, `rgba()`, `color(srgb …)`, `oklab()` and `oklch()`. Colours outside sRGB are
 * clipped to it.
 *
 * @returns null for any other notation
 */
export function parseColour(text: string): Colour | null {
  const [, name, body = ''] = /^(rgba?|color|oklab|oklch)\((.*)\)$/.exec(text) ?? [];
  if (!name || (name === 'color' && !body.startsWith('srgb '))) return null;
  const values = (body.replace('srgb', '').replaceAll('none', '0').match(NUMBER) ?? []).map(
    (value) => (value.endsWith('%') ? Number.parseFloat(value) / 100 : Number.parseFloat(value)),
  );
  const [a, b, c] = values;
  if (a === undefined || b === undefined || c === undefined) return null;
  const alpha = alphaOf(text);
  if (name.startsWith('rgb')) return { rgb: [a, b, c], alpha };
  if (name === 'color') return { rgb: channels([a, b, c]), alpha };
  const hue = (c * Math.PI) / 180;
  const lab = name === 'oklab' ? [b, c] : [b * Math.cos(hue), b * Math.sin(hue)];
  return { rgb: ofOklab(a, lab[0] ?? 0, lab[1] ?? 0), alpha };
}

/** How opaque (0 to 1) a computed colour is, in whatever notation. */
export function alphaOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const alpha =
    /\/\s*([\d.e-]+)(%?)\s*\)$/.exec(colour) ??
    /^(?:rgba|hsla)\(.*,\s*([\d.e-]+)(%?)\)$/.exec(colour);
  if (!alpha) return 1;
  return Number(alpha[1]) / (alpha[2] ? 100 : 1);
}

/** The colour that results from painting a colour over an opaque one. */
export function over({ rgb, alpha }: Colour, ground: Rgb): Rgb {
  const [r, g, b] = rgb.map((channel, at) => channel * alpha + (ground[at] ?? 0) * (1 - alpha));
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** https://www.w3.org/TR/css-color-4/#color-conversion-code */
function ofOklab(lightness: number, a: number, b: number): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return channels(
    [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ].map((linear) => (linear > 0.0031308 ? 1.055 * linear ** (1 / 2.4) - 0.055 : 12.92 * linear)),
  );
}

/** Turns shares (0 to 1) into channels (0 to 255). */
function channels(shares: readonly number[]): Rgb {
  const [r = 0, g = 0, b = 0] = shares.map((share) => Math.min(1, Math.max(0, share)) * 255);
  return [r, g, b];
}
