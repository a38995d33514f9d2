/** What the keyboard commands do. Their keys are the browser's business, and the reader's. */
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
 * Carries out a command of the manifest.
 *
 * @param inFront the tab that the reader sees, as far as the browser told
 */
export async function carryOut(command: string, inFront?: Tab): Promise<void> {
  if (command === 'open-panel') {
    // Browsers open it only at once after the key: nothing may be waited for before.
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
    // Whoever presses the key during a pause wants Glossa here, now.
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

/** Ends a pause, or begins one, and says which: on a page without terms nothing else tells. */
async function toggleEverywhere(tab: Tab | undefined): Promise<void> {
  const paused = !(await isPaused());
  await setPaused(paused);
  await tellTabs();
  await say(tab, t(paused ? 'commands.paused' : 'commands.resumed'));
}

/**
 * Opens the card of the next (1) or previous (-1) term: in the frame that the reader is in,
 * else on the page itself.
 */
async function step(tab: Tab | undefined, direction: 1 | -1): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    const frame = await focusedFrame(tab.id);
    for (const frameId of new Set([frame, TOP])) {
      if (await callIn(tab.id, frameId, 'step', direction)) return;
    }
  } catch {
    // The browser's own pages have no terms, and nobody to tell.
    return;
  }
  const { on, why } = await siteState({ ...tab, url: await addressOf(tab) });
  await say(
    tab,
    on ? t('commands.noTerms') : t(why.by === 'pause' ? 'commands.pausedHere' : 'commands.offHere'),
  );
}

/** Says something on the page; where no extension may, the reader sees the icon change. */
async function say(tab: Tab | undefined, text: string): Promise<void> {
  if (tab?.id === undefined) return;
  await notice(tab.id, text).catch(() => {});
}
