// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { Page } from './scanned-page';

let page: Page;

afterEach(() => {
  Object.defineProperty(document, 'designMode', { configurable: true, value: 'off' });
  page.life.abort();
});

test('a place that is read while a person can edit it is reported', async () => {
  document.body.innerHTML = '<p>an opioid receptor</p>';
  page = new Page();
  await page.scanner.readAll();
  const place = document.querySelector('p') as HTMLElement;
  expect(page.marks).toEqual(['opioid receptor']);
  expect(page.edited.size).toBe(0);

  Object.defineProperty(document, 'designMode', { configurable: true, value: 'on' });
  place.append(' and more');
  await page.settled();
  expect(page.marks).toEqual([]);
  expect(page.edited).toEqual(new Set([place]));
});
