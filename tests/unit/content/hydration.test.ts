// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AFTER_LOAD, awaitsHydration, hydrated } from '../../../src/content/hydration';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** @param loadEventStart ms since the page's beginning; 0: not yet */
function loaded(readyState: DocumentReadyState, loadEventStart: number, now: number): void {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(readyState);
  const navigation = { loadEventStart } as unknown as PerformanceEntry;
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([navigation]);
  vi.spyOn(performance, 'now').mockReturnValue(now);
}

describe('a page whose scripts run yet', () => {
  test.each([
    ['React, texts side by side', '<p>Press <!-- -->0</p>'],
    ['React, a boundary', '<!--$--><p>Text</p><!--/$-->'],
    ['React, a boundary to come', '<!--$?--><template id="B:0"></template><!--/$-->'],
    ['Svelte', '<!--[--><p>Text</p><!--]-->'],
    ['Svelte, the other branch', '<!--[!--><p>Text</p><!--]-->'],
    ['Lit', '<!--lit-part abc=--><p>Text</p><!--/lit-part-->'],
    ['Next.js', '<div id="__next"><p>Text</p></div>'],
    ['Nuxt', '<div id="__nuxt"><p>Text</p></div>'],
    ['Astro', '<astro-island ssr><p>Text</p></astro-island>'],
    ['Angular', '<app-root ng-server-context="ssr"><p>Text</p></app-root>'],
  ])('has markup that its server rendered: %s', (_, markup) => {
    loaded('interactive', 0, 100);
    document.body.innerHTML = `<main>${markup}</main>`;
    expect(awaitsHydration(document)).toBe(true);
  });

  test.each([
    ['no comment', '<p>Text</p>'],
    ['remarks', '<!-- $ 5 --><!-- main --><!--[if IE]>x<![endif]--><p>Text</p>'],
    ['an empty one', '<!----><p>Text</p>'],
  ])('has no such markup: %s', (_, markup) => {
    loaded('interactive', 0, 100);
    document.body.innerHTML = `<main>${markup}</main>`;
    expect(awaitsHydration(document)).toBe(false);
  });
});

test.each([
  ['just loaded', 9_000, 9_000 + AFTER_LOAD - 1, true],
  ['loaded a while ago', 9_000, 9_000 + AFTER_LOAD, false],
])('a page that has %s', (_, at, now, awaits) => {
  loaded('complete', at, now);
  document.body.innerHTML = '<div id="__next"><p>Text</p></div>';
  expect(awaitsHydration(document)).toBe(awaits);
});

test('the wait begins with the load of the page, and ends', async () => {
  vi.useFakeTimers();
  const { signal } = new AbortController();
  loaded('interactive', 0, 100);
  let over = false;
  const waited = hydrated(signal).then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(over).toBe(false);
  loaded('complete', 60_000, 60_000);
  dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(AFTER_LOAD - 1);
  expect(over).toBe(false);
  loaded('complete', 60_000, 60_000 + AFTER_LOAD);
  await vi.advanceTimersByTimeAsync(1);
  await waited;
});
