/** What the keyboard commands do. The browser and the reader choose their keys. */
import { type Browser, browser } from 'wxt/browser';
import { openPanel } from '../browser/panel';
import { t } from '../i18n/i18n';
import type { Notice } from '../messaging/frame-calls';
import { FILES, siteOf, stateOf, switched, toggled, withRule } from '../sites/rules';
import { addSelection } from './add-term';
import { addressOf } from './address';
import { explainSelection } from './explain';
import { callIn, focusedFrame, notice, TOP } from './frames';
import { changeSettingsIn, isPaused, setPaused, settingsIn } from './settings-store';
import { siteState, tellTabs } from './sites';

type Tab = Browser.tabs.Tab;

const COMMANDS: Readonly<Record<string, (tab: Tab | undefined) => Promise<void>>> = {
  'explain-selection': async (tab) => tab && explainSelection(tab),
  'add-term': async (tab) => tab && addSelection(tab),
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
  const wasPaused = await isPaused();
  const { sites } = await settingsIn(incognito);
  const before = Object.hasOwn(sites.rules, host) ? sites.rules[host] : undefined;
  if (wasPaused) {
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
  const { on } = stateOf((await settingsIn(incognito)).sites, host);
  const site = host === FILES ? t('shared.files') : host;
  const text = t(on ? 'commands.siteOn' : 'commands.siteOff', { site });
  if (!(await say(tab, { text, action: t('commands.undo') }))) return;
  await setPaused(wasPaused);
  await changeSettingsIn(incognito, (now) => ({
    ...now,
    sites: withRule(now.sites, host, before ?? 'inherit'),
  }));
  await tellTabs();
}

/** Ends or starts a pause and reports it: on a page without terms nothing else would show it. */
async function toggleEverywhere(tab: Tab | undefined): Promise<void> {
  const paused = !(await isPaused());
  await setPaused(paused);
  await tellTabs();
  await say(tab, { text: t(paused ? 'commands.paused' : 'commands.resumed') });
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
  const off = reason.by === 'pause' ? 'commands.pausedHere' : 'commands.offHere';
  await say(tab, { text: t(on ? 'commands.noTerms' : off) });
}

/**
 * Shows a notice on the page. On pages that allow no extension, only the icon changes.
 *
 * @returns whether the reader chose what its button offers
 */
async function say(tab: Tab | undefined, shown: Notice): Promise<boolean> {
  if (tab?.id === undefined) return false;
  return notice(tab.id, shown).catch(() => false);
}
