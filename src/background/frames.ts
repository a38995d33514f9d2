/** Finds and calls the frames of a tab through the scripting API. */
import { browser } from 'wxt/browser';
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
  });
  return results.find(({ result }) => result === true)?.frameId ?? TOP;
}

/** Runs in a frame. The frames around one that has the focus say so of themselves, too. */
function hasFocus(): boolean {
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
  });
  const selections = results.flatMap(({ frameId, result }) => {
    const { text, focused } = (result ?? { text: '' }) as { text: string; focused?: boolean };
    return text.trim() === '' ? [] : [{ frameId, text, focused }];
  });
  return selections.find(({ focused }) => focused) ?? selections[0];
}

/** Runs in a frame. What is selected in a field counts, unless it is a secret. */
function selected(): { text: string; focused: boolean } {
  const focused = document.hasFocus();
  let field = document.activeElement;
  while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    if (field.type === 'password') return { text: '', focused };
    const text = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    if (text !== '') return { text, focused };
  }
  return { text: getSelection()?.toString() ?? '', focused };
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
