/** Copies a text to the clipboard when the reader clicks. */

/**
 * Copies a text from a document of our own, where no page notices it. The asynchronous
 * clipboard is missing on pages without https, and forbidden in frames of other origins.
 *
 * @returns whether the browser allowed it
 */
export function copyFrom(document: Document, text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'sr';
  field.setAttribute('aria-hidden', 'true');
  field.value = text;
  document.body.append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    // Firefox reports no change of focus if the focused element is only removed.
    field.blur();
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
