/** Finds and calls the frames of a tab through the scripting API. */
import { browser } from 'wxt/browser';
import { CARD_DOCUMENT } from '../card/frame-protocol';
import {
  type ArgumentOf,
  CALLS,
  type FrameCall,
  type FrameCalls,
  type Notice,
  type ResultOf,
} from '../messaging/frame-calls';
import type { SelectionContext } from '../writing/sentence';

/** The number of a tab's top frame. */
export const TOP = 0;

/**
 * The frame of a tab that has the keyboard focus; the top frame if none has.
 *
 * @throws if the browser lets no extension into the tab, with the browser's message
 */
export async function focusedFrame(tabId: number): Promise<number> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: hasFocus,
    args: [CARD_DOCUMENT],
  });
  return results.find(({ result }) => result === true)?.frameId ?? TOP;
}

/**
 * Runs in a frame. The frames around the focused one report the focus as well. While a card has the
 * focus, the frame around the card counts.
 */
function hasFocus(cardDocument: string): boolean {
  if (document.documentElement?.hasAttribute(cardDocument)) return false;
  const inside = /^(i?frame|object|embed)$/.test(document.activeElement?.localName ?? '');
  return document.hasFocus() && !inside;
}

/** The selection of a tab and its frame. The focused frame is asked first. */
export async function selectionIn(
  tabId: number,
): Promise<{ readonly frameId: number; readonly text: string } | undefined> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: selected,
    args: [CARD_DOCUMENT],
  });
  const selections = results.flatMap(({ frameId, result }) => {
    const { text, focused, isCard } = (result ?? { text: '' }) as ReturnType<typeof selected>;
    return text.trim() === '' ? [] : [{ frameId, text, focused, isCard }];
  });
  const focused = selections.filter((selection) => selection.focused);
  const found = focused.find(({ isCard }) => isCard) ?? focused[0] ?? selections[0];
  return found && { frameId: await outOfCard(tabId, found.frameId), text: found.text };
}

/** The frame that explains a frame's selection: for a card's frame, the one around it. */
export async function outOfCard(tabId: number, frameId: number): Promise<number> {
  if (frameId === TOP) return TOP;
  const target = { tabId, frameIds: [frameId] };
  const [answer] = await browser.scripting.executeScript({
    target,
    func: isCardDocument,
    args: [CARD_DOCUMENT],
  });
  return answer?.result === true ? focusedFrame(tabId) : frameId;
}

/** Runs in a frame. */
function isCardDocument(cardDocument: string): boolean {
  return document.documentElement?.hasAttribute(cardDocument) === true;
}

/** Runs in a frame. Selections in fields count, except in password fields. */
function selected(cardDocument: string): { text: string; focused: boolean; isCard: boolean } {
  const isCard = document.documentElement?.hasAttribute(cardDocument) === true;
  const inside = /^(i?frame|object|embed)$/.test(document.activeElement?.localName ?? '');
  const focused = document.hasFocus() && !inside;
  let field = document.activeElement;
  while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    if (field.type === 'password') return { text: '', focused, isCard };
    const text = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    if (text !== '') return { text, focused, isCard };
  }
  return { text: getSelection()?.toString() ?? '', focused, isCard };
}

/** A frame's selection with the text around it; undefined in a field, or if there is none. */
export async function selectionContext(
  tabId: number,
  frameId: number,
): Promise<SelectionContext | undefined> {
  const target = { tabId, frameIds: [frameId] };
  const [answer] = await browser.scripting.executeScript({ target, func: selectedInBlock });
  return (answer?.result ?? undefined) as SelectionContext | undefined;
}

/** Runs in a frame: the selection with the text of the block that it is in. */
function selectedInBlock(): SelectionContext | null {
  const MAX_LENGTH = 2_000;
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: inner } = range;
  let block = inner instanceof Element ? inner : inner.parentElement;
  while (block?.parentElement && /^(inline|contents)/.test(getComputedStyle(block).display)) {
    block = block.parentElement;
  }
  if (!block) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(block, block.childNodes.length);
  return {
    before: before.toString().slice(-MAX_LENGTH),
    text: selection.toString(),
    after: after.toString().slice(0, MAX_LENGTH),
    language: block.closest<HTMLElement>('[lang]')?.lang ?? '',
  };
}

/**
 * Calls a function that a part of Glossa offers in a frame.
 *
 * @returns undefined if no part offers it, or if it failed
 * @throws if the browser allows no extension there, or the frame is gone
 */
export async function callIn<C extends FrameCall>(
  tabId: number,
  frameId: number,
  call: C,
  argument: ArgumentOf<C>,
): Promise<ResultOf<C> | undefined> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: callOffered,
    args: [CALLS, call, argument],
  });
  return (answer?.result ?? undefined) as ResultOf<C> | undefined;
}

/** Like `callIn`, for every frame of a tab, ignoring results. */
export async function callInAll<C extends FrameCall>(
  tabId: number,
  call: C,
  argument: ArgumentOf<C>,
): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({
    target,
    func: callOffered,
    args: [CALLS, call, argument],
  });
}

/** Runs in a frame. */
function callOffered(key: string, call: FrameCall, argument: unknown): unknown {
  const calls = (globalThis as Record<symbol, FrameCalls | undefined>)[Symbol.for(key)];
  // Not every browser can send undefined.
  return (calls?.[call] as ((argument: unknown) => unknown) | undefined)?.(argument) ?? null;
}

/**
 * Shows a notice on a tab's page for a moment.
 *
 * @returns whether the reader chose what its button offers
 * @throws if the browser allows no extension there, or the page has gone meanwhile
 */
export async function notice(tabId: number, shown: Notice): Promise<boolean> {
  // A second copy of the script wouldn't know about the first one's notice.
  const end = await callIn(tabId, TOP, 'notice', shown);
  if (end) return end === 'chosen';
  const target = { tabId, frameIds: [TOP] };
  await browser.scripting.executeScript({ target, files: ['/notice.js'] });
  return (await callIn(tabId, TOP, 'notice', shown)) === 'chosen';
}
