/** Makes a text of the page whole again from pieces whose division nobody remembers. */

/**
 * Takes a wrapper of a term away. The texts beside it were one with it, of which the last
 * is the page's own (`painters/divided-texts.ts`): it gets all their letters.
 */
export function unwrap(wrapper: Element): void {
  const { previousSibling: before, nextSibling: after } = wrapper;
  const text = wrapper.textContent ?? '';
  if (after?.nodeType === 3) {
    const front = before?.nodeType === 3 ? (before as Text) : null;
    (after as Text).insertData(0, (front?.data ?? '') + text);
    front?.remove();
    wrapper.remove();
  } else if (before?.nodeType === 3) {
    (before as Text).appendData(text);
    wrapper.remove();
  } else {
    wrapper.replaceWith(text);
  }
}
