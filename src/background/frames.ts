/** Finds and calls the frames of a tab through the scripting API. */
import { browser } from 'wxt/browser';
import { CARD_DOCUMENT } from '../card/frame-protocol';
import {
  type ArgumentOf,
  CALLS,
  type FrameCall,
  type FrameCalls,
  type ResultOf,
} from '../messaging/frame-calls';

/** The number of a tab's top frame. */
export const TOP = 0;

/**
 * The frame of a tab that has the keyboard focus; the top one where none has it.
 *
 * @throws where the browser lets no extension into the tab; the message is the browser's
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
 * Runs in a frame. The frames around one that has the focus say so of themselves, too. While
 * a card has it, the frame that the card is in counts.
 */
function hasFocus(cardDocument: string): boolean {
  if (document.documentElement?.hasAttribute(cardDocument)) return false;
  const inside = /^(i?frame|object|embed)$/.test(document.activeElement?.localName ?? '');
  return document.hasFocus() && !inside;
}

/** What is selected in a tab, and in which frame: the one with the focus comes first. */
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

/** The frame that explains what is selected in a frame: for a card's, the one the card is in. */
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

/** Runs in a frame. What is selected in a field counts, unless it is a secret. */
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

/**
 * Has a frame do something that a part of Glossa offers there.
 *
 * @returns undefined where none does, or where it failed
 * @throws where the browser lets no extension in, or the frame is gone
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

/** As `callIn`, for every frame of a tab; what comes of it is lost. */
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
  // What is undefined can't be sent in every browser.
  return (calls?.[call] as ((argument: unknown) => unknown) | undefined)?.(argument) ?? null;
}

/**
 * Says something on a tab's page for a moment.
 *
 * @throws where the browser lets no extension in
 */
export async function notice(tabId: number, text: string): Promise<void> {
  // A script brought in twice would not know of what the first one shows.
  if (await callIn(tabId, TOP, 'notice', text)) return;
  const target = { tabId, frameIds: [TOP] };
  await browser.scripting.executeScript({ target, files: ['/notice.js'] });
  await callIn(tabId, TOP, 'notice', text);
}
