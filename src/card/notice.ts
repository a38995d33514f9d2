/**
 * A short message at the bottom of the page that disappears by itself: "No terms on this page".
 * It may have a button: "Undo". Leaves nothing in the page.
 */
import { focusPosition, returnFocus } from '../dom/focus';
import { OWN_ATTRIBUTE } from '../dom/own-host';
import { direction, language } from '../i18n/i18n';
import type { Notice, NoticeEnd } from '../messaging/frame-calls';
import { tokensFor } from '../ui/styles/tokens';
import { CardHost } from './host';
import { layerOf } from './layer';

/** How long it stays (ms): twice the time that a short sentence takes to read. */
const NOTICE_MS = 4_000;

/** … and with a button, which takes time to reach. */
const ACTION_MS = 8_000;

/** It stays as long as this (ms) while the pointer or the focus is in it. */
const MAX_MS = 20_000;

const NOTICE_CSS = `${tokensFor('.notice')}
.notice {
  position: fixed; inset-block: auto 24px; inset-inline: 16px; inline-size: fit-content;
  max-inline-size: min(420px, 100vw - 32px); overflow: visible; margin: 0 auto; padding: 9px 16px;
  box-sizing: border-box; color: var(--ink); background: var(--paper);
  border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow);
  font: 500 var(--size-small) / 1.45 var(--font); text-align: center; text-wrap: balance;
  animation: rise 140ms ease-out;
}
.notice:has(button) {
  display: flex; align-items: center; gap: 6px; padding: 4px 6px 4px 16px; pointer-events: auto;
}
.notice:dir(rtl):has(button) { padding: 4px 16px 4px 6px; }
button {
  all: unset; flex: none; box-sizing: border-box; padding: 5px 10px;
  border-radius: var(--radius-small); color: var(--accent); font-weight: 600; cursor: pointer;
}
button:hover { background: var(--accent-paper); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
@media (pointer: coarse) { button { min-block-size: 44px; padding-inline: 16px; } }
@keyframes rise { from { opacity: 0; translate: 0 6px; } }
@media (prefers-reduced-motion: reduce) { .notice { animation: none; } }
`;

let ending: AbortController | null = null;

/**
 * Shows a message in place of the previous one. It disappears when the reader does anything;
 * one with a button, when the reader presses something else.
 *
 * @returns how it ended, for one with a button; for others, at once, that it is shown
 */
export function showNotice({ text, action, focus = false }: Notice): NoticeEnd {
  ending?.abort();
  const over = new AbortController();
  const { signal } = over;
  ending = over;
  const before = focusPosition();
  const box = document.createElement('div');
  box.className = 'notice';
  box.setAttribute(OWN_ATTRIBUTE, '');
  box.lang = language();
  box.dir = direction();
  const says = document.createElement('span');
  says.setAttribute('role', 'status');
  box.append(says);
  const layer = layerOf(document.activeElement ?? document.documentElement);
  const host = new CardHost(layer, NOTICE_CSS, box);
  // Screen readers announce a change in a region that exists already (ARIA 1.2, live regions).
  const frame = requestAnimationFrame(() => {
    says.textContent = text;
  });
  const began = performance.now();
  const isUsed = () => action !== undefined && (box.matches(':hover') || host.hasFocus);
  let timer = setTimeout(
    function due() {
      if (!isUsed() || performance.now() - began > MAX_MS) over.abort();
      else timer = setTimeout(due, 1_000);
    },
    action === undefined ? NOTICE_MS : ACTION_MS,
  );
  const options = { signal, capture: true, passive: true };
  const end = (event: Event) => {
    if (event.isTrusted && !(action !== undefined && host.is(event.target))) over.abort();
  };
  addEventListener('pointerdown', end, options);
  addEventListener('pagehide', end, options);
  addEventListener(
    'keydown',
    (event) => {
      // While it has a button, keys may be on their way there.
      if (action === undefined || event.key === 'Escape') over.abort();
    },
    options,
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    if (host.hasFocus) returnFocus(before);
    host.remove();
  });
  if (action === undefined) return 'shown';
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve('left'));
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = action;
    button.addEventListener('click', ({ isTrusted }) => {
      // A page may get hold of the button, and press it by a script.
      if (!isTrusted) return;
      resolve('chosen');
      over.abort();
    });
    box.append(button);
    if (focus) button.focus({ preventScroll: true });
  });
}
