/** What the keyboard commands do. The browser and the reader choose their keys. */
import { type Browser, browser } from 'wxt/browser';
import { openPanel } from '../browser/panel';
import { t } from '../i18n/i18n';
import { siteOf, switched, toggled } from '../sites/rules';
import { addressOf } from './address';
import { explainSelection } from './explain';
import { callIn, focusedFrame, notice, TOP } from './frames';
import { changeSettingsIn, isPaused, setPaused } from './settings-store';
import { siteState, tellTabs } from './sites';

type Tab = Browser.tabs.Tab;

const COMMANDS: Readonly<Record<string, (tab: Tab | undefined) => Promise<void>>> = {
  'explain-selection': async (tab) => tab && explainSelection(tab),
  'next-term': (tab) => step(tab, 1),
  'previous-term': (tab) => step(tab, -1),
  'toggle-site': toggleSite,
  'toggle-everywhere': toggleEverywhere,
};

/**
 * Runs a command of the manifest.
 *
 * @param inFront the tab that the reader sees, if the browser says which
 */
export async function carryOut(command: string, inFront?: Tab): Promise<void> {
  if (command === 'open-panel') {
    // Browsers open the panel only in direct response to the key: await nothing before.
    await openPanel(inFront?.windowId);
    return;
  }
  if (command === 'explain-selection' && inFront) {
    await explainSelection(inFront);
    return;
  }
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await COMMANDS[command]?.(tab);
}

async function toggleSite(tab: Tab | undefined): Promise<void> {
  const host = siteOf(tab ? await addressOf(tab) : '');
  if (host === null) return;
  const incognito = tab?.incognito === true;
  if (await isPaused()) {
    // A reader who presses the key during a pause wants Glossa here, now.
    await setPaused(false);
    await changeSettingsIn(incognito, (now) => ({
      ...now,
      sites: switched(now.sites, host, 'on'),
    }));
  } else {
    await changeSettingsIn(incognito, (now) => ({ ...now, sites: toggled(now.sites, host) }));
  }
  await tellTabs();
}

/** Ends or starts a pause and reports it: on a page without terms nothing else would show it. */
async function toggleEverywhere(tab: Tab | undefined): Promise<void> {
  const paused = !(await isPaused());
  await setPaused(paused);
  await tellTabs();
  await say(tab, t(paused ? 'commands.paused' : 'commands.resumed'));
}

/**
 * Opens the card of the next (1) or previous (-1) term, in the focused frame or else on the top
 * page.
 */
async function step(tab: Tab | undefined, direction: 1 | -1): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    const frame = await focusedFrame(tab.id);
    for (const frameId of new Set([frame, TOP])) {
      if (await callIn(tab.id, frameId, 'step', direction)) return;
    }
  } catch {
    // The browser's own pages have no terms, and can show no notice.
    return;
  }
  const { on, reason } = await siteState({ ...tab, url: await addressOf(tab) });
  await say(
    tab,
    on
      ? t('commands.noTerms')
      : t(reason.by === 'pause' ? 'commands.pausedHere' : 'commands.offHere'),
  );
}

/** Shows a notice on the page. On pages that allow no extension, only the icon changes. */
async function say(tab: Tab | undefined, text: string): Promise<void> {
  if (tab?.id === undefined) return;
  await notice(tab.id, text).catch(() => {});
}
