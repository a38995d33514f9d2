/** Reads the open card's markup and style out of its closed shadow root. */

/** For the extension's world; whole in itself, since it is sent there as text. */
export function readCardMarkup(): { html: string; css: string } | null {
  type Opened = { openOrClosedShadowRoot?: ShadowRoot | null };
  type Dom = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  const { chrome } = globalThis as { chrome?: Dom };
  const host = document.querySelector<HTMLElement>('glossa-card');
  const root = host && (chrome?.dom?.openOrClosedShadowRoot(host) ?? null);
  const opened = root ?? (host as Opened | null)?.openOrClosedShadowRoot ?? null;
  if (!opened) return null;
  const sheets = [...opened.styleSheets, ...opened.adoptedStyleSheets];
  const css = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
  const html = [...opened.children]
    .filter(({ localName }) => localName !== 'style')
    .map(({ outerHTML }) => outerHTML)
    .join('');
  return { html, css };
}
