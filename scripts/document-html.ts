/**
 * Reads an HTML file as the extension reads a page: its own collector runs over
 * the file's elements. Nothing in the file is run or loaded.
 */
import { Window } from 'happy-dom';
import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';
import type { TextBlock } from '../src/matching/explain';
import { collect } from '../src/page/reading/collect';
import { headingOf } from '../src/page/reading/heading';
import '../src/page/reading/judge-prose';
import type { DocumentText } from './document-text';

/** All that the collector asks of an element but its name; addresses stay out, so nothing loads. */
const ATTRIBUTES = new Set(['class', 'contenteditable', 'aria-hidden', 'role', 'lang']);

/**
 * @param languages primary language subtags; text marked as in another isn't read
 */
export function htmlDocument(source: string, languages: ReadonlySet<string>): DocumentText {
  const window = new Window();
  try {
    return readBlocks(window, parse(source), languages);
  } finally {
    window.happyDOM.cancelAsync();
  }
}

function readBlocks(
  window: Window,
  parsed: DefaultTreeAdapterTypes.Document,
  languages: ReadonlySet<string>,
): DocumentText {
  const document = window.document as unknown as Document;
  const copy = document.implementation.createHTMLDocument('');
  copy.documentElement.remove();
  let title = '';
  copyChildren(parsed, copy, copy, (text) => {
    title ||= text.replace(/\s+/g, ' ').trim();
  });
  provideStyles(window);
  const blocks: TextBlock[] = [];
  const into = {
    block: ({ text, root }: { text: string; root: Element | ShadowRoot }) => {
      blocks.push({ text, heading: headingOf(root) });
    },
    shadow: () => {},
  };
  for (const _ of collect(copy.documentElement, into, languages)) {
    // The collector pauses so that a page can work; here nothing waits.
  }
  return { title, blocks };
}

/** The parser knows HTML's rules exactly, but the collector needs a DOM. */
function copyChildren(
  from: DefaultTreeAdapterTypes.ParentNode,
  to: Node,
  document: Document,
  foundTitle: (text: string) => void,
): void {
  for (const child of from.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) {
      if (from.nodeName === 'title') foundTitle(child.value);
      to.appendChild(document.createTextNode(child.value));
    } else if ('tagName' in child) {
      const element = document.createElementNS(child.namespaceURI, child.tagName);
      for (const { name, value } of child.attrs) {
        if (ATTRIBUTES.has(name)) element.setAttribute(name, value);
      }
      // Scripts and drawings may be large, and the collector passes over them.
      const read = child.namespaceURI === html.NS.HTML && child.tagName !== 'script';
      if (read) copyChildren(child, element, document, foundTitle);
      to.appendChild(element);
    }
  }
}

/** The collector asks where words touch across elements; no style sheet is read here. */
function provideStyles(window: Window): void {
  const flowing = { display: '', position: '', cssFloat: '' };
  Object.assign(globalThis, { Element: window.Element, getComputedStyle: () => flowing });
}
