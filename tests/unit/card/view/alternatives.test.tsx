// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { t } from '../../../../src/i18n/i18n';
import { actions, draw, useDrawnCard } from '../drawn-card';

useDrawnCard();

const alternatives = [
  { entry: 'receptor', title: 'Cell biology', language: 'en' },
  { entry: 'physik~rezeptor', title: 'Physik', language: 'de' },
  { entry: 'law~receptor', title: 'Law', language: 'en' },
];
const tabsOf = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[role="tab"]')];

describe('a word that several glossaries explain', () => {
  test('has a tab for each, in its language, and a panel named by the one that is shown', () => {
    const root = draw({}, { alternatives });
    const tabs = tabsOf(root);
    expect(tabs.map(({ textContent }) => textContent)).toEqual(['Cell biology', 'Physik', 'Law']);
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual([
      'true',
      'false',
      'false',
    ]);
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    expect(tabs[1]?.querySelector('[lang="de"]')).not.toBeNull();
    const panel = root.querySelector('[role="tabpanel"]');
    expect(panel?.getAttribute('aria-labelledby')).toBe(tabs[0]?.id);
    expect(tabs[0]?.getAttribute('aria-controls')).toBe(panel?.id);
    expect(panel?.textContent).toContain('What receptor means.');
  });

  test.each([
    ['ArrowRight', 'physik~rezeptor', 1],
    ['ArrowLeft', 'law~receptor', 2],
    ['End', 'law~receptor', 2],
  ])('is switched by %s, and the focus moves with it', (key, entry, to) => {
    const tabs = tabsOf(draw({}, { alternatives }));
    tabs[0]?.focus();
    tabs[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(actions.choose).toHaveBeenCalledExactlyOnceWith(entry);
    expect(document.activeElement).toBe(tabs[to]);
  });

  test('is switched by a click', () => {
    tabsOf(draw({}, { alternatives }))[2]?.click();
    expect(actions.choose).toHaveBeenCalledExactlyOnceWith('law~receptor');
  });

  test('is announced with the other glossaries', () => {
    const root = draw({}, { alternatives, announced: true });
    const said = root.querySelector('p[role="status"]')?.textContent;
    expect(said).toContain(t('card.alsoIn', { glossaries: 'Physik, Law' }));
  });
});

test('a word that one glossary explains has no tabs', () => {
  const root = draw({});
  expect(root.querySelector('[role="tablist"],[role="tabpanel"]')).toBeNull();
});
