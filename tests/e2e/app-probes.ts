/**
 * Functions that run inside the pages of `tests/pages/apps`. Each is sent to the page as text, so
 * it can't use anything outside itself.
 */

/** The state of an app, for comparison with the same app in a browser without Glossa. */
export interface AppState {
  /** Its text, run together. */
  readonly text: string;
  /** The body's markup, without mark elements, but with their text. */
  readonly html: string;
  /** The value of the input. */
  readonly value: string;
  /** Id of what has the focus. */
  readonly focus: string;
  /** Where the caret is in the input (UTF-16 units). */
  readonly caret: number | null;
  readonly address: string;
  /** Exceptions, and warnings of the framework. */
  readonly troubles: readonly string[];
}

/** For the page's own world. */
export function readApp(): AppState {
  const body = document.body.cloneNode(true) as HTMLElement;
  // The page doesn't know the marks' name; it is the only one without a vowel.
  const marks = [...body.querySelectorAll('*')].filter(({ localName }) =>
    /^[b-df-hj-np-tv-xz]{12}$/.test(localName),
  );
  for (const mark of marks) mark.replaceWith(...mark.childNodes);
  const field = document.querySelector('#field') as HTMLInputElement;
  return {
    text: document.body.textContent ?? '',
    html: body.innerHTML,
    value: field.value,
    focus: document.activeElement?.id ?? '',
    caret: field.selectionStart,
    address: location.href,
    troubles: (window as unknown as { app: { troubles: string[] } }).app.troubles,
  };
}

/** All nodes of the body, texts one by one: shows divided text nodes, as markup doesn't. */
export function readNodes(): string[] {
  const nodes: string[] = [];
  const walker = document.createTreeWalker(document.body);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(`${node.nodeName} ${node.nodeValue ?? ''}`);
  }
  return nodes;
}

/** Texts, run together in document order. */
interface MarkedTexts {
  /** Those of all marks of either painter. */
  readonly marks: string;
  /** Those that must be marked: every term in the page's texts as they are. */
  readonly terms: string;
}

/**
 * For the extension's world. Reads again until exactly the terms are marked, because asking for it
 * from outside takes longer than marking.
 *
 * @param patienceMs then what was read last is the result
 */
export async function readMarks(patienceMs: number): Promise<MarkedTexts> {
  // In Firefox, a content script can iterate a highlight's ranges only through the page's own
  // object.
  const { wrappedJSObject } = globalThis as { wrappedJSObject?: typeof globalThis };
  const read = (): MarkedTexts => {
    // There is none before anything is marked.
    const name = (globalThis as Record<symbol, unknown>)[Symbol.for('glossa:mark-name')] as string;
    const registry = (wrappedJSObject ?? globalThis).CSS.highlights;
    const highlighted = [...(registry ?? [])].flatMap(([key, highlight]) =>
      key.startsWith(name) ? [...highlight] : [],
    );
    const ranges = highlighted.map((fixed) => {
      const range = document.createRange();
      range.setStart(fixed.startContainer, fixed.startOffset);
      range.setEnd(fixed.endContainer, fixed.endOffset);
      return range;
    });
    // What is marked outside the document is stale; it has no place among the others.
    const stale = ranges.filter((range) => !range.startContainer.isConnected);
    const marks = ranges.filter((range) => range.startContainer.isConnected);
    for (const element of document.querySelectorAll(name)) {
      const range = document.createRange();
      range.selectNodeContents(element);
      marks.push(range);
    }
    marks.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const all = /\b(cystitis|serotonin|anxiolytic|psychiatrists?|neurotransmitter|anesthesia)\b/gi;
    const terms = [...document.querySelectorAll('p, li, h2, .row, button')]
      .flatMap((block) => (block.textContent ?? '').match(all) ?? [])
      .join('');
    return { marks: marks.join('') + stale.map((range) => ` stale: ${range}`).join(''), terms };
  };
  const end = performance.now() + patienceMs;
  for (;;) {
    const found = read();
    if ((found.terms !== '' && found.marks === found.terms) || performance.now() >= end) {
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
