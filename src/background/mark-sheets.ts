/** Adds the style sheets of marks to documents, and removes them. */
import { browser } from 'wxt/browser';
import {
  firefoxUnderlines,
  type HighlightRules,
  highlightRules,
  markStyles,
} from '../marks/styles';
import type { MarkSheet } from '../messaging/protocol';

/** As the reader's own style sheet, so that Firefox applies it in shadow trees. */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/**
 * The last change of each frame: an earlier request to remove a sheet must not remove a later one.
 */
const changes = new Map<string, Promise<void>>();

/**
 * Adds a sheet to a frame or removes it, one change after another.
 *
 * @throws if the frame is gone or the browser refuses, with the browser's message
 */
export function changeSheet(
  change: 'insert' | 'remove',
  tabId: number,
  frameId: number,
  { name, look }: MarkSheet,
): Promise<void> {
  const frame = `${tabId} ${frameId}`;
  const carryOut = async () => {
    const css = markStyles(await ownRules(), look, name);
    const target = { tabId, frameIds: [frameId] };
    if (change === 'insert') await browser.scripting.insertCSS({ target, css, origin: ORIGIN });
    else await browser.scripting.removeCSS({ target, css, origin: ORIGIN });
  };
  // The caller handles the failure.
  const before = (changes.get(frame) ?? Promise.resolve()).catch(() => {});
  const changed = before.then(carryOut);
  changes.set(frame, changed);
  const end = () => {
    if (changes.get(frame) === changed) changes.delete(frame);
  };
  changed.then(end, end);
  return changed;
}

async function ownRules(): Promise<HighlightRules> {
  const rules = highlightRules(navigator.userAgent);
  if (!import.meta.env.FIREFOX) return rules;
  // The user agent may name another version, for privacy.
  const { runtime } = browser as unknown as {
    runtime: { getBrowserInfo(): Promise<{ version: string }> };
  };
  const { version } = await runtime.getBrowserInfo();
  return { ...rules, underlines: firefoxUnderlines(version) };
}
