/** Makes a text of the page whole again if nothing remembers how it was divided. */

/**
 * Removes a wrapper of a term. The texts beside it were one text with it. The last of them is
 * the page's own (`painters/divided-texts.ts`), and gets all their letters.
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
