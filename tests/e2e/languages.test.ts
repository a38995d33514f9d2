/**
 * Glossa speaks the browser's language, and its layout has room for longer words. Only in Chromium:
 * Firefox as Linux distributions package it speaks English unless a language pack is installed.
 */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../assets/locales';
import { readCardMarkup } from './card-markup';
import type { Tab } from './drivers/driver';
import { textOf } from './own-pages';
import { browserName, useGlossa } from './use-glossa';

const overflow = (tab: Tab) =>
  tab.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );

describe.runIf(browserName === 'chromium').each(['de', 'es', 'fr'] as const)('%s', (language) => {
  const stage = useGlossa({ language });
  const locale = LOCALES[language];

  test('pages are in it, say so, and fit into 320 px', async () => {
    const tab = await stage.glossa.driver.newTab();
    await tab.resize(320, 640);
    const pages = {
      'popup.html?tab=0': locale.popup.article,
      'sidepanel.html': locale.recent.title,
      'reader.html': locale.reader.contents,
      'options.html': locale.glossaries.text,
      'welcome.html': locale.welcome.title,
      'review.html?tab=0': locale.review.failedTitle,
      'terms.html': locale.terms.meaning,
    };
    for (const [page, said] of Object.entries(pages)) {
      await tab.goto(`${stage.glossa.driver.origin}/${page}`);
      await expect.poll(() => textOf(tab), { message: page }).toContain(said);
      expect(await tab.evaluate('document.documentElement.lang'), page).toBe(language);
      expect(await overflow(tab), page).toBeLessThanOrEqual(0);
    }
  });

  test('the card is written in it, and declares what the glossary says as English', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/card.html');
    await expect.poll(() => glossa.terms(tab)).toContain('anesthesia');
    const card = await glossa.openCard(tab, 'cystitis');
    expect(card.text).toContain(locale.shared.from);
    const [markup] = await glossa.inCards(tab, readCardMarkup);
    expect(markup?.html).toContain(`lang="${language}"`);
    expect(markup?.html).toContain('<span lang="en" dir="auto">cystitis</span>');
  });

  test('commands are described in it', async () => {
    const commands = await stage.glossa.api<{ description: string }[]>('browser.commands.getAll()');
    expect(commands.map(({ description }) => description)).toContain(locale.manifest.toggleSite);
  });
});
