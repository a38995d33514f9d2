/** The design tokens where the style sheets of Glossa's own pages can't be linked. */
import tokens from './tokens.css?inline';

/**
 * The tokens as a style sheet: light, dark by `prefers-color-scheme`, and system colours
 * where the reader forces them.
 *
 * @param selector the elements that get the tokens; the sheet selects nothing else
 */
export function tokensFor(selector: string): string {
  return tokens.replaceAll(':root', selector);
}
