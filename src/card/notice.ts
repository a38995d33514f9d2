/**
 * A short message at the bottom of the page that disappears by itself: "No terms on this page".
 * Takes no focus, and leaves nothing in the page.
 */
import { OWN_ATTRIBUTE } from '../dom/own-host';
import { direction, language } from '../i18n/i18n';
import { tokensFor } from '../ui/styles/tokens';
import { CardHost } from './host';
import { layerOf } from './layer';

/** How long it stays (ms): twice the time that a short sentence takes to read. */
const NOTICE_MS = 4_000;

const NOTICE_CSS = `${tokensFor('.notice')}
.notice {
  position: fixed; inset-block-end: 24px; inset-inline: 16px; inline-size: fit-content;
  max-inline-size: min(420px, 100vw - 32px); margin-inline: auto; padding: 9px 16px;
  box-sizing: border-box; color: var(--ink); background: var(--paper);
  border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow);
  font: 500 var(--size-small) / 1.45 var(--font); text-align: center; text-wrap: balance;
  animation: rise 140ms ease-out;
}
@keyframes rise { from { opacity: 0; translate: 0 6px; } }
@media (prefers-reduced-motion: reduce) { .notice { animation: none; } }
`;

let ending: AbortController | null = null;

/** Shows a message in place of the previous one. It disappears when the reader does anything. */
export function showNotice(text: string): void {
  ending?.abort();
  const over = new AbortController();
  const { signal } = over;
  ending = over;
  const host = new CardHost(
    layerOf(document.activeElement ?? document.documentElement),
    NOTICE_CSS,
  );
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute(OWN_ATTRIBUTE, '');
  notice.setAttribute('role', 'status');
  notice.lang = language();
  notice.dir = direction();
  host.root.append(notice);
  // Screen readers announce a change in a region that exists already (ARIA 1.2, live regions).
  const frame = requestAnimationFrame(() => {
    notice.textContent = text;
  });
  const timer = setTimeout(() => over.abort(), NOTICE_MS);
  const options = { signal, capture: true, passive: true };
  const end = (event: Event) => {
    if (event.isTrusted) over.abort();
  };
  addEventListener('pointerdown', end, options);
  addEventListener('keydown', end, options);
  addEventListener('pagehide', end, options);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    host.remove();
  });
}
