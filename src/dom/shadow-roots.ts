/** Which elements have shadow trees that Glossa may read. */
import { CUSTOM, HOST, tagFlags } from './tags';

/**
 * An element's shadow root, open or closed, as far as the browser shows it to extensions.
 *
 * @param flags of the element's name (`tagFlags`)
 */
export function shadowOf(
  element: Element,
  flags: number = tagFlags(element.localName),
): ShadowRoot | null {
  if (flags & HOST) return element.shadowRoot ?? null;
  // Only custom elements are asked for closed trees: asking takes long.
  if (flags & CUSTOM) return element.shadowRoot ?? closedShadowOf(element);
  return null;
}

/** The same for an element of any name that can have one. Slow: not for every element of a page. */
export function anyShadowOf(element: Element): ShadowRoot | null {
  if (!(tagFlags(element.localName) & (HOST | CUSTOM))) return null;
  return element instanceof HTMLElement ? closedShadowOf(element) : element.shadowRoot;
}

/** The same for an HTML element of any name. Takes up to 3 µs in Chromium. */
export function closedShadowOf(element: Element): ShadowRoot | null {
  // Firefox gives content scripts a property, Chromium a function.
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot?: (host: Element) => ShadowRoot | null } };
  };
  return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
