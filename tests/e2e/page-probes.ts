/**
 * Functions that run inside pages, to read their state. Each is sent to the page as text, so it
 * can't use anything outside itself.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In CSS px of the viewport. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A control in the card. */
interface Control {
  /** Accessible name, white space collapsed. */
  readonly name: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** Whether its middle is in the part of the card that is scrolled into view. */
  readonly inView: boolean;
}

export interface CardSnapshot {
  /** The headword at its top. */
  readonly term: string;
  /** All text that is shown, white space collapsed. */
  readonly text: string;
  readonly box: Box;
  readonly controls: readonly Control[];
  /** Accessible name of the control, or text of the element, that has the focus; empty if none. */
  readonly focus: string;
}

/**
 * The texts of the ranges of Glossa's highlights, in document order. For the extension's world.
 *
 * @param within selector: only ranges that begin inside such an element; empty: all
 */
export function readHighlights(within: string): string[] {
  const name = (globalThis as Record<symbol, unknown>)[Symbol.for('glossa:mark-name')];
  if (typeof name !== 'string') return [];
  // In Firefox, a content script can iterate a highlight's ranges only through the page's own
  // object.
  const { wrappedJSObject } = globalThis as { wrappedJSObject?: typeof globalThis };
  const registry = (wrappedJSObject ?? globalThis).CSS.highlights;
  const ranges = [...(registry ?? [])]
    .flatMap(([key, highlight]) => (key.startsWith(name) ? [...highlight] : []))
    .filter(({ startContainer }) => !within || startContainer.parentElement?.closest(within))
    .map((fixed) => {
      const range = document.createRange();
      range.setStart(fixed.startContainer, fixed.startOffset);
      range.setEnd(fixed.endContainer, fixed.endOffset);
      return range;
    });
  const rootOf = (range: Range) => range.startContainer.getRootNode();
  return ranges
    .sort((a, b) =>
      rootOf(a) === rootOf(b) ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0,
    )
    .map((range) => range.toString());
}

/**
 * The texts of Glossa's marks of either painter, in no particular order. For the extension's world.
 */
export function readMarkedTexts(): string[] {
  const name = (globalThis as Record<symbol, unknown>)[Symbol.for('glossa:mark-name')];
  if (typeof name !== 'string') return [];
  const { wrappedJSObject } = globalThis as { wrappedJSObject?: typeof globalThis };
  const registry = (wrappedJSObject ?? globalThis).CSS.highlights;
  const ranges = [...(registry ?? [])].flatMap(([key, highlight]) =>
    key.startsWith(name) ? [...highlight] : [],
  );
  const texts = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });
  const elements = [...document.querySelectorAll(name)].map(({ textContent }) => textContent ?? '');
  return [...texts, ...elements].sort();
}

/**
 * Where a card's frame is on the page, looked up in closed shadow roots, and how large its
 * edge is; null where none is shown. For the extension's world.
 */
export function readCardPlace(): (Box & { readonly edge: number }) | null {
  const shadowOf = (element: Element): ShadowRoot | null => {
    type Opened = { openOrClosedShadowRoot?: ShadowRoot | null };
    type Dom = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    const { chrome } = globalThis as { chrome?: Dom };
    // Chromium throws for elements that aren't of HTML.
    if (chrome?.dom) {
      return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
    }
    return (element as Opened).openOrClosedShadowRoot ?? null;
  };
  const find = (root: Document | ShadowRoot): Element | null => {
    for (const element of root.querySelectorAll('*')) {
      const inner = shadowOf(element);
      const found = inner && (inner.querySelector('iframe[data-glossa]') ?? find(inner));
      if (found) return found;
    }
    return null;
  };
  const frame = find(document);
  const isShown = frame?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  if (!(frame instanceof HTMLElement) || !isShown || !frame.dataset.side) return null;
  const { x, y, width, height } = frame.getBoundingClientRect();
  return { x, y, width, height, edge: (frame.offsetHeight - frame.clientHeight) / 2 };
}

/** The card in its own document: boxes are those in that document, `box` the whole of it. */
export function readCard(): CardSnapshot | null {
  const dialog = document.querySelector<HTMLElement>('[role="dialog"]');
  if (!dialog) return null;
  const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element) =>
    flat(element.getAttribute('aria-label') ?? element.textContent);
  const controls = [...dialog.querySelectorAll('button, [role="button"], a[href], summary')]
    .filter((control) => control.checkVisibility())
    .map((control) => {
      // A control in running text may be on two lines, and its middle in neither.
      const rect = control.getClientRects()[0] ?? control.getBoundingClientRect();
      const at = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      // Sticky parts at the card's edges cover what is scrolled beneath them.
      const top = document.elementFromPoint(at.x, at.y);
      const inView = top !== null && (control.contains(top) || top.contains(control));
      return { name: nameOf(control), ...at, inView: inView && top !== dialog };
    });
  const active = document.hasFocus() ? document.activeElement : null;
  return {
    term: flat(dialog.querySelector('h2')?.textContent),
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
    text: flat(dialog.innerText),
    box: { x: 0, y: 0, width: innerWidth, height: innerHeight },
    controls,
    focus: active && active !== document.body ? nameOf(active).slice(0, 80) : '',
  };
}

/**
 * The message that Glossa shows on the page for a moment; null if there is none. For the
 * extension's world.
 */
export function readNotice(): string | null {
  type Opened = { openOrClosedShadowRoot?: ShadowRoot | null };
  type Dom = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  const { chrome } = globalThis as { chrome?: Dom };
  for (const host of document.querySelectorAll('div[title=""]')) {
    const root = chrome?.dom
      ? chrome.dom.openOrClosedShadowRoot(host)
      : (host as Opened).openOrClosedShadowRoot;
    const notice = root?.querySelector('.notice');
    if (notice?.textContent) return notice.textContent;
  }
  return null;
}

/**
 * The box of the nth (0-based) occurrence of `text` on the page, scrolled into view.
 * The text may run across elements; white space in it matches any.
 */
export function boxOfText(text: string, nth: number): Box | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  let all = '';
  const starts: number[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, title, template')) continue;
    nodes.push(node as Text);
    starts.push(all.length);
    all += (node as Text).data;
  }
  let at = -1;
  for (let i = 0; i <= nth; i++) {
    at = all.indexOf(text, at + 1);
    if (at < 0) return null;
  }
  const pointAt = (offset: number): [Text, number] | null => {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i];
      const start = starts[i];
      if (node && start !== undefined && start <= offset) return [node, offset - start];
    }
    return null;
  };
  const start = pointAt(at);
  const end = pointAt(at + text.length - 1);
  if (!start || !end) return null;
  start[0].parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const range = document.createRange();
  range.setStart(start[0], start[1]);
  range.setEnd(end[0], end[1] + 1);
  const [rect] = range.getClientRects();
  return rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
}
