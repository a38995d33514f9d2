/** Brings a text into the clipboard, upon a reader's click. */

/**
 * Copies a text from a document of our own, where no page hears of it. The asynchronous
 * clipboard is missing on pages without https, and forbidden in frames of other origins.
 *
 * @returns whether the browser let it into the clipboard
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
    // Firefox reports no change of focus when the focused element is only removed.
    field.blur();
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
