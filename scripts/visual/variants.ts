/** The ways in which readers may look at Glossa. */
import type { LaunchOptions } from '../../tests/e2e/drivers/driver';

export type VariantName = 'light' | 'dark' | 'rtl' | 'narrow' | 'zoomed' | 'forced';

export interface Variant {
  readonly name: VariantName;
  readonly look: Pick<LaunchOptions, 'colorScheme' | 'forcedColors' | 'scale'>;
  /** Widths and height of the viewport (CSS px): a popup's, a page's. */
  readonly popup: number;
  readonly page: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
}

const PLAIN = { popup: 400, page: 1000, height: 720, direction: 'ltr' } as const;

export const VARIANTS: readonly Variant[] = [
  { ...PLAIN, name: 'light', look: {} },
  { ...PLAIN, name: 'dark', look: { colorScheme: 'dark' } },
  { ...PLAIN, name: 'rtl', look: {}, direction: 'rtl' },
  { ...PLAIN, name: 'narrow', look: {}, popup: 320, page: 320 },
  // A zoom of 200 % leaves half as many CSS px, each twice as large.
  { ...PLAIN, name: 'zoomed', look: { scale: 2 }, popup: 320, page: 500, height: 400 },
  { ...PLAIN, name: 'forced', look: { forcedColors: 'active' } },
];
