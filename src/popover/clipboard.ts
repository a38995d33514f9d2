/** Brings a text into the clipboard, upon a reader's click. */
import { t } from '../i18n/i18n';
import { goBack, whereabouts } from './whereabouts';

/**
 * Copies a text.
 *
 * @param root where a field may stand for a moment, out of the page's reach
 * @throws with a message for readers, where the browser lets nothing into the clipboard
 */
export async function copyText(text: string, root: ShadowRoot): Promise<void> {
  try {
    // Missing on pages without https, forbidden in frames whose page says so.
    await navigator.clipboard.writeText(text);
    return;
  } catch {
    // The other way asks for no permission.
  }
  if (!copyBySelection(text, root)) throw new Error(t('actions.copyFailed'));
}

/** Copies what stands selected in a field. @returns whether the browser did */
function copyBySelection(text: string, root: ShadowRoot): boolean {
  const before = whereabouts();
  const inside = root.activeElement;
  const field = document.createElement('textarea');
  field.className = 'sr';
  field.setAttribute('aria-hidden', 'true');
  field.value = text;
  root.append(field);
  field.focus({ preventScroll: true });
  field.select();
  // Pages that put their own words into whatever is copied don't get to this.
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    removeEventListener('copy', put, { capture: true });
    // Focus that merely vanishes with its element is told to nobody in Firefox.
    field.blur();
    field.remove();
    goBack({ ...before, element: inside ?? before.element });
  }
}
