/** The side panel, which has the popup's views beside the page; and recent look-ups. */
import { describe, expect, test } from 'vitest';
import type { Tab } from './drivers/driver';
import { press, textOf } from './own-pages';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

/**
 * The panel as a tab of the window whose pages it serves, because drivers can't see side panels.
 */
async function panelPage(): Promise<Tab> {
  const { glossa } = stage;
  const panel = await glossa.driver.newTab();
  await panel.goto(`${glossa.driver.origin}/sidepanel.html`);
  return panel;
}

describe('the panel', () => {
  test('shows the terms of the tab in front', async () => {
    const { glossa } = stage;
    const panel = await panelPage();
    const long = await glossa.open('http://news.example/long.html');
    await expect.poll(() => glossa.terms(long)).toEqual(['anxiolytic']);
    await long.front();
    await expect.poll(() => textOf(panel)).toMatch(/anxiolytic 2 .*serotonin 1 /);
    const other = await glossa.open('http://health.example/living.html');
    await other.front();
    await expect.poll(() => textOf(panel)).toContain('health.example');
    await expect.poll(() => textOf(panel)).not.toContain('serotonin');
    await long.front();
    await expect.poll(() => textOf(panel)).toMatch(/serotonin 1 /);
  });

  test('is declared to the browser', async () => {
    const { glossa } = stage;
    const manifest = await glossa.api<Record<string, { default_path?: string }>>(
      'browser.runtime.getManifest()',
    );
    const declared = JSON.stringify(manifest.side_panel ?? manifest.sidebar_action);
    expect(declared).toContain('sidepanel.html');
  });
});

describe('recent look-ups', () => {
  test('list terms whose card was open, and can be cleared', async () => {
    const { glossa } = stage;
    await glossa.ask('forgetRecent', {});
    const tab = await glossa.open('http://news.example/living.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    await glossa.openCard(tab, 'anxiolytic');
    const popup = await glossa.popup(tab);
    await press(popup, 'Recent');
    const list = () => popup.evaluate<string>('document.querySelector("#panel-recent").innerText');
    await expect
      .poll(async () => {
        await press(popup, 'Recent');
        return list();
      })
      .toContain('anxiolytic');
    await press(popup, 'Clear the list');
    await expect.poll(list).toContain('Nothing looked up yet');
  });

  test('the place in the article is remembered', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/living.html');
    const popup = await glossa.popup(tab);
    await press(popup, 'Article');
    await press(popup, 'The History of Ketamine');
    await expect
      .poll(() => glossa.api('browser.storage.session.get(null)'))
      .toHaveProperty('reading.section');
    const again = await glossa.popup(tab);
    await press(again, 'Article');
    await press(again, 'Continue: The History of Ketamine');
    await expect.poll(() => textOf(again)).toContain('It was Dr. Calvin Stevens who first');
  });
});
