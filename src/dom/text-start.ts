/** The first `most` UTF-16 units of an element's text, or a few more where there are more. */
export function textStart(element: Element, most: number): string {
  // Text by text: a page may put megabytes anywhere.
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let text = '';
  for (let nodes = most; nodes > 0 && text.length <= most; nodes--) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    text += node.substringData(0, most + 1);
  }
  return text;
}
