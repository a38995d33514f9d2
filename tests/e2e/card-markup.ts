/** Reads the open card's markup and style in its own document. */

/** For the extension's world, which gets it as text, so it can't use anything outside itself. */
export function readCardMarkup(): { html: string; css: string } {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const css = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
  return { html: document.body.innerHTML, css };
}
