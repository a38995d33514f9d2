/** Puts the marks' style sheets into documents, and takes them out again. */
import { browser } from 'wxt/browser';
import { firefoxUnderlines, markStyles } from '../marks/styles';
import type { MarkSheet } from '../messaging/protocol';

/** Firefox takes the sheet as the reader's own, so that it reaches shadow trees. */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** The last change in each frame: what is put in is not to be taken out by what was asked before. */
const changes = new Map<string, Promise<void>>();

/**
 * Puts a sheet into a frame or takes it out, one change after another.
 *
 * @throws when the frame is gone or the browser refuses; the message is the browser's.
 */
export function changeSheet(
  change: 'insert' | 'remove',
  tabId: number,
  frameId: number,
  { name, look }: MarkSheet,
): Promise<void> {
  const frame = `${tabId} ${frameId}`;
  const carryOut = async () => {
    const css = markStyles(await paintsUnderlines(), look, name);
    const target = { tabId, frameIds: [frameId] };
    if (change === 'insert') await browser.scripting.insertCSS({ target, css, origin: ORIGIN });
    else await browser.scripting.removeCSS({ target, css, origin: ORIGIN });
  };
  // One that failed was told to who asked for it.
  const before = (changes.get(frame) ?? Promise.resolve()).catch(() => {});
  const changed = before.then(carryOut);
  changes.set(frame, changed);
  const end = () => {
    if (changes.get(frame) === changed) changes.delete(frame);
  };
  changed.then(end, end);
  return changed;
}

async function paintsUnderlines(): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  const { runtime } = browser as unknown as {
    runtime: { getBrowserInfo(): Promise<{ version: string }> };
  };
  const { version } = await runtime.getBrowserInfo();
  return firefoxUnderlines(version);
}
