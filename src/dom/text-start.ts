/**
 * The start of an element's text.
 *
 * @param most this many UTF-16 units or a few more, if the element has as many
 */
export function textStart(element: Element, most: number): string {
  // One text node at a time: a page may put megabytes anywhere.
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let text = '';
  for (let nodes = most; nodes > 0 && text.length <= most; nodes--) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    text += node.substringData(0, most + 1);
  }
  return text;
}
