/**
 * Design tokens: the colours, type and measures that card, popup, reader and options
 * share, as CSS custom properties. Must never select anything but what it is given.
 *
 * Every pair of ink and paper below has a contrast of at least 4.5:1 (WCAG 2.2 SC 1.4.3);
 * `tokens.test.ts` computes it.
 */

/** Custom properties that light and dark differ in. */
export type Palette = Readonly<Record<(typeof COLOUR_TOKENS)[number], string>>;

/** `ink` is for text, `paper` for what it stands on, `line` for hairlines. */
export const COLOUR_TOKENS = [
  'paper',
  'paper-sunken',
  'ink',
  'ink-soft',
  'line',
  'line-strong',
  'accent',
  'accent-paper',
  'on-accent',
  'hedged',
  'hedged-paper',
  'disputed',
  'disputed-paper',
  'shadow-colour',
] as const;

export const LIGHT: Palette = {
  paper: '#ffffff',
  'paper-sunken': '#f5f4f0',
  ink: '#1d1e20',
  'ink-soft': '#5b5e64',
  line: '#e4e2dc',
  'line-strong': '#8a8c90',
  accent: '#0d5c6b',
  'accent-paper': '#e6f1f2',
  'on-accent': '#ffffff',
  hedged: '#72510a',
  'hedged-paper': '#faf2dc',
  disputed: '#93331f',
  'disputed-paper': '#fbece7',
  'shadow-colour': '20 22 26',
};

export const DARK: Palette = {
  paper: '#1f2124',
  'paper-sunken': '#292b2f',
  ink: '#e9e7e3',
  'ink-soft': '#abaeb3',
  line: '#3a3d42',
  'line-strong': '#82868d',
  accent: '#86cad3',
  'accent-paper': '#21393d',
  'on-accent': '#102a2f',
  hedged: '#e5c377',
  'hedged-paper': '#3a321f',
  disputed: '#f0a795',
  'disputed-paper': '#432a25',
  'shadow-colour': '0 0 0',
};

/** The same in light and dark. Sizes in px, so that a page's root font size has no say. */
const CONSTANTS = `
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --font-head: "Iowan Old Style", Charter, "Bitstream Charter", Georgia, "Noto Serif", "Liberation Serif", serif;
  --size: 15px;
  --size-small: 13px;
  --size-tiny: 12px;
  --size-head: 21px;
  --leading: 1.55;
  --gap-1: 4px;
  --gap-2: 8px;
  --gap-3: 12px;
  --gap-4: 16px;
  --gap-5: 24px;
  --radius: 10px;
  --radius-small: 6px;
  --focus: var(--accent);
  --shadow: 0 1px 2px rgb(var(--shadow-colour) / 0.08), 0 8px 28px rgb(var(--shadow-colour) / 0.18);`;

/**
 * The tokens as a style sheet: light, dark by `prefers-color-scheme`, and system colours
 * where the reader forces them.
 *
 * @param selector what carries the tokens: `:root` in our own pages; in the card an
 *   element inside the shadow root, where the page's sheets cannot reach them
 */
export function tokens(selector: string): string {
  return `${selector} {
  color-scheme: light dark;${CONSTANTS}
${declare(LIGHT)}
}
@media (prefers-color-scheme: dark) { ${selector} {
${declare(DARK)}
} }
@media (forced-colors: active) { ${selector} {
  --line: CanvasText; --line-strong: CanvasText; --accent: LinkText; --focus: Highlight;
  --shadow: none;
} }
`;
}

function declare(palette: Palette): string {
  return COLOUR_TOKENS.map((name) => `  --${name}: ${palette[name]};`).join('\n');
}
