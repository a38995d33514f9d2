/** The page's own controls, which keep working as they would without Glossa. Reads the page only. */
import { t } from '../i18n/i18n';
import { markName } from '../marks/names';

/** A tap or click on one of them is meant for it. Our own marks are left out. */
const CONTROLS =
  'a[href],area[href],button,input,select,textarea,label,summary,option,video,audio,[onclick],' +
  '[contenteditable],[role="button"],[role="link"],[role="tab"],[role="checkbox"],[role="switch"],' +
  '[role="radio"],[role="option"],[role="menuitem"]';

/** The innermost control that an event is for. */
export function controlAt(event: Event): Element | null {
  const isControl = (at: EventTarget): at is Element =>
    at instanceof Element && at.localName !== markName() && at.matches(CONTROLS);
  return event.composedPath().find(isControl) ?? null;
}

/** Whether a control only leads somewhere. Many pages use links without an address as buttons. */
export function isPlainLink(control: Element | null): control is HTMLAnchorElement {
  return (
    control instanceof HTMLAnchorElement &&
    !control.isContentEditable &&
    control.matches(':not([role], [onclick]), [role="link"]:not([onclick])') &&
    control.protocol !== 'javascript:' &&
    control.getAttribute('href') !== '#'
  );
}

/** Where a link leads, in words for readers. */
export function destinationOf(link: HTMLAnchorElement): string {
  const { protocol, host, pathname, search, hash, href } = link;
  const page = `${location.origin}${location.pathname}${location.search}`;
  if (hash !== '' && href === page + hash) return t('card.linkHere');
  if (protocol !== 'http:' && protocol !== 'https:') return readable(href);
  return readable(`${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}${search}`);
}

/** An address without its escapes, unless they hide what could make it look like another one. */
function readable(address: string): string {
  try {
    const plain = decodeURI(address);
    return /[\p{C}\p{Z}]/u.test(plain) ? address : plain;
  } catch {
    // Escapes that are no UTF-8.
    return address;
  }
}
