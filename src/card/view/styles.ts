/**
 * The style of the card's document. Logical properties throughout.
 */
import { RUNS_CSS } from '../../ui/entry/runs';
import { tokens } from '../../ui/styles/tokens';

/**
 * The card fills its document up to the frame's height, and scrolls from there on. The ring
 * of a focused card lies above everything: what sticks to the card's edges would cover its
 * own.
 */
const DOCUMENT = `
:root, body { margin: 0; padding: 0; overflow: hidden; color: var(--ink); background: var(--paper); }
.card {
  box-sizing: border-box; max-block-size: 100vh; padding: 0 18px;
  overflow: auto; overscroll-behavior: contain; scrollbar-width: thin;
  scrollbar-color: var(--line-strong) transparent;
  font: normal 400 var(--size) / var(--leading) var(--font);
  text-align: start; text-rendering: optimizeLegibility; overflow-wrap: break-word;
  -webkit-font-smoothing: antialiased; cursor: auto; user-select: text;
}
.card:not(:has(.foot)) .content { padding-block-end: 16px; }
.card:focus { outline: none; }
body:has(> .card:focus-visible)::after {
  content: ""; position: fixed; inset: 0; z-index: 2; pointer-events: none;
  border: 2px solid var(--focus); border-radius: calc(var(--radius) - 1px);
}

.card * { box-sizing: border-box; }
.card :is(h2, h3, p, ul) { margin: 0; padding: 0; font: inherit; }
.card ul { list-style: none; }
.card button {
  appearance: none; border: 0; margin: 0; padding: 0; background: none; color: inherit;
  font: inherit; text-align: start; cursor: pointer;
}
.card a { color: inherit; text-decoration: underline 1px var(--line-strong); text-underline-offset: 0.2em; }
.card a:hover { color: var(--accent); text-decoration-color: currentColor; }
.card :is(button, a, summary):focus-visible {
  outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px;
}
.card svg {
  inline-size: 16px; block-size: 16px; flex: none;
  fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round;
}
.sr {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
  margin: 0; clip-path: inset(50%); white-space: nowrap;
}
`;

const HEAD = `
.card .head {
  position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper);
  display: grid; grid-template-columns: 1fr auto; column-gap: 8px; align-items: start;
  padding-block: 14px 4px; margin-inline: -18px; padding-inline: 18px 10px;
}
/* A hairline once something is scrolled beneath; without scroll timelines there is none. */
.card .head::after {
  content: ""; position: absolute; inset: auto 0 0; border-block-end: 1px solid var(--line); opacity: 0;
  animation: come-up linear both; animation-timeline: scroll(nearest); animation-range: 0 16px;
}
@keyframes come-up { from { opacity: 0; } to { opacity: 1; } }
@supports not (animation-timeline: scroll()) { .card .head::after { animation: none; } }
.card .back {
  grid-column: 1 / -1; justify-self: start; display: inline-flex; align-items: center;
  min-block-size: 24px; margin-inline-start: -4px; margin-block-end: 2px; gap: 2px;
  color: var(--ink-soft); font-size: var(--size-small); line-height: 1.3;
}
.card .back:hover { color: var(--accent); }
.card h2 {
  display: inline; font: 600 var(--size-head) / 1.25 var(--font-head); letter-spacing: -0.005em;
}
.card .title { grid-column: 1; text-wrap: pretty; }
.card h2:focus { outline: none; }
.card .handles { grid-column: 2; display: flex; gap: 2px; }
.card .handle {
  inline-size: 28px; block-size: 28px; display: grid; place-items: center;
  border-radius: var(--radius-small); color: var(--ink-soft);
}
.card .handle:hover { color: var(--ink); background: var(--paper-sunken); }
.card .handle[aria-pressed="true"] { color: var(--accent); background: var(--accent-paper); }
.card .handle[aria-pressed="true"] svg { fill: currentColor; }
`;

const BODY = `
.card .kind {
  margin-inline-start: 3px; color: var(--ink-soft); white-space: nowrap;
  font-size: var(--size); font-variant-caps: all-small-caps; letter-spacing: 0.05em;
}
.card .expansion { font: 400 17px/1.35 var(--font-head); text-wrap: balance; }
.card .names { color: var(--ink-soft); font-size: var(--size-small); line-height: 1.45; }
.card .gloss { margin-block: 8px 0; font-size: 16px; line-height: 1.5; text-wrap: pretty; }
.card .alert {
  margin-block: 8px 0; padding: 8px 12px; border-radius: var(--radius-small);
  color: var(--disputed); background: var(--disputed-paper); font-size: var(--size-small);
}
.card section { margin-block-start: 16px; padding-block-start: 12px; border-block-start: 1px solid var(--line); }
.card section + section { margin-block-start: 12px; padding-block-start: 0; border: 0; }
.card h3 {
  margin-block-end: 6px; color: var(--ink-soft);
  font-size: var(--size-tiny); font-weight: 600; letter-spacing: 0.04em; line-height: 1.4;
}
.card .said + .said { margin-block-start: 14px; }
.card .statement { text-wrap: pretty; }
.card .unsaid { color: var(--ink-soft); }
.card .statement + .statement, .card .note + .statement { margin-block-start: 8px; }
.card .sure {
  display: inline-block; padding: 0 7px; border-radius: 9px; white-space: nowrap;
  font-size: var(--size-tiny); font-weight: 500; line-height: 18px; vertical-align: 1px;
  forced-color-adjust: auto; border: 1px solid transparent;
}
.card .hedged { color: var(--hedged); background: var(--hedged-paper); }
.card .disputed { color: var(--disputed); background: var(--disputed-paper); }
.card .note {
  margin-block-start: 8px; padding: 8px 12px 9px; border-radius: var(--radius-small);
  background: var(--paper-sunken); font-size: var(--size-small); line-height: 1.5;
  border-inline-start: 3px solid var(--line-strong);
  border-start-start-radius: 0; border-end-start-radius: 0;
}
.card .note b { font-weight: 600; margin-inline-end: 2px; }
.card .note ul { margin-block-start: 3px; color: var(--ink-soft); }
.card .note a { line-height: 1.4; }
.card a svg { inline-size: 12px; block-size: 12px; margin-inline-start: 2px; vertical-align: -1px; }
.card .section {
  display: inline-flex; align-items: center; gap: 2px; min-block-size: 26px;
  margin-block-start: 3px; color: var(--accent);
  font-size: var(--size-small); line-height: 1.35; font-weight: 500;
}
.card .section svg { inline-size: 14px; block-size: 14px; transition: translate 100ms; }
.card .section:hover span { text-decoration: underline 1px; text-underline-offset: 0.2em; }
.card .section:hover svg { translate: 2px 0; }
.card :dir(rtl) > .points { scale: -1 1; }
.card .section:hover:dir(rtl) svg { translate: -2px 0; }
.card .places .section { margin-block-start: 0; }
.card details { font-size: var(--size-small); color: var(--ink-soft); }
.card summary { cursor: pointer; min-block-size: 26px; line-height: 26px; }
.card .mutes { margin-block-start: 12px; scroll-margin-block: 56px; }
.card .mutes li + li { margin-block-start: 2px; }
.card .mutes button { padding-block: 3px; color: var(--accent); text-align: start; line-height: 1.4; }
.card .mutes button:hover { text-decoration: underline 1px; text-underline-offset: 0.2em; }
.card .mutes p { margin-block-start: 4px; font-size: var(--size-tiny); }
.card .related { display: flex; flex-wrap: wrap; gap: 6px; }
.card .related button {
  padding: 3px 10px; border: 1px solid var(--line); border-radius: 14px;
  font-size: var(--size-small); line-height: 1.45;
}
.card .related button:hover { border-color: var(--accent); color: var(--accent); background: var(--accent-paper); }
.card .origin {
  margin-block-start: 14px; color: var(--ink-soft); font-size: var(--size-tiny); line-height: 1.5;
}
.card .origin cite { font-style: italic; }
/* In view however far the card is scrolled; what runs on beneath fades out above it,
   where scroll timelines are known. */
.card .foot {
  position: sticky; inset-block-end: 0; margin-block-start: 10px; margin-inline: -18px;
  display: flex; align-items: center; gap: 12px;
  padding-block: 5px 6px; padding-inline: 18px 12px; border-block-start: 1px solid var(--line); background: var(--paper);
  color: var(--ink-soft); font-size: var(--size-tiny); line-height: 1.4;
}
.card .foot p { flex: 1; text-wrap: pretty; }
.card .foot button {
  flex: none; display: inline-flex; align-items: center; gap: 4px; min-block-size: 24px;
  padding-inline: 6px; border-radius: var(--radius-small); color: var(--accent); font-weight: 500;
}
.card .foot button:hover { background: var(--accent-paper); }
.card .foot svg { inline-size: 14px; block-size: 14px; }
.card .foot::before {
  content: ""; position: absolute; inset: -21px 0 auto; block-size: 20px; pointer-events: none;
  background: linear-gradient(to top, var(--paper), transparent); opacity: 0;
  animation: fade-away linear both; animation-timeline: scroll(nearest); animation-range: calc(100% - 20px) 100%;
}
@keyframes fade-away { from { opacity: 1; } to { opacity: 0; } }
@media (max-height: 240px) { .card .foot { position: static; } }

@media (pointer: coarse) {
  .card .handles { gap: 0; margin: -8px -6px -8px 0; }
  .card .handle { inline-size: 44px; block-size: 44px; }
  .card .foot button { min-block-size: 44px; min-inline-size: 44px; margin-block: -5px -6px; }
  .card :is(.back, .section, summary, .mutes button) { min-block-size: 44px; }
  .card summary { line-height: 44px; }
  .card .related { gap: 8px; }
  .card .related button { min-block-size: 44px; padding-inline: 14px; border-radius: 22px; }
  .card .note a { display: inline-block; padding-block: 12px; }
}
@media (prefers-reduced-motion: reduce) { .card .section svg { transition: none; } }
@media (forced-colors: active) { .card .sure { border-color: currentColor; } }
`;

/** For the card's document. */
export const CARD_CSS: string = tokens(':root') + DOCUMENT + HEAD + BODY + RUNS_CSS;
