/** Colours and their contrast as WCAG 2.2 defines it. Plain functions. */

/** Red, green and blue (0 to 255). */
export type Rgb = readonly [number, number, number];

/** @param hex such as `#0d5c6b` */
export function rgbOf(hex: string): Rgb {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** `share` of one colour (0 to 1), the rest of another: `color-mix(in srgb, …)`. */
export function mix(one: Rgb, share: number, other: Rgb): Rgb {
  const mixed = one.map((channel, at) => channel * share + (other[at] ?? 0) * (1 - share));
  return mixed as unknown as Rgb;
}

/** Contrast ratio, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
