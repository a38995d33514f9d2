// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { destinationOf } from '../../../src/card/page-controls';
import { t } from '../../../src/i18n/i18n';

function linkTo(href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  return link;
}

describe('where a link leads', () => {
  test.each([
    ['https://www.news.example/', 'news.example'],
    ['https://news.example/health/ketamine?page=2#top', 'news.example/health/ketamine?page=2'],
    ['https://de.example/wiki/K%C3%B6rper', 'de.example/wiki/Körper'],
    ['mailto:desk@news.example', 'mailto:desk@news.example'],
  ])('%s is said as %s', (href, said) => {
    expect(destinationOf(linkTo(href))).toBe(said);
  });

  test('a place on the same page is named as such', () => {
    location.href = 'https://news.example/page.html';
    const there = 'https://news.example/page.html#notes';
    expect(destinationOf(linkTo(there))).toBe(t('card.linkHere'));
  });

  test.each([
    'https://news.example/%E2%80%AEmoc.bank',
    'https://news.example/a%20b',
    'https://news.example/%ff',
  ])('escapes that could make it look like another address stay: %s', (href) => {
    expect(destinationOf(linkTo(href))).toBe(href.slice('https://'.length));
  });
});
