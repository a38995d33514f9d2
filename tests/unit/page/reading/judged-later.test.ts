// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { judgeProseBy } from '../../../../src/page/reading/code';
import { isProse } from '../../../../src/page/reading/prose';
import { Page } from '../scanned-page';

afterEach(() => judgeProseBy(isProse));

test('preformatted prose is read once its judge is loaded, and code never', async () => {
  judgeProseBy(null);
  document.body.innerHTML =
    '<p>first</p><pre>Dear list, it was found that ketamine helps some of us.</pre>' +
    '<pre>const ketamine = drugs.get("ketamine");</pre>';
  let loaded = 0;
  const page = new Page(async () => {
    loaded++;
    judgeProseBy(isProse);
  });
  await page.scanner.readAll();
  await page.settled();
  expect(loaded).toBe(1);
  const roots = [...page.store.hits()].map(({ root }) => root);
  expect(roots).toEqual([document.querySelector('pre')]);
});

test('pages whose code is marked as code never load the judge', async () => {
  judgeProseBy(null);
  document.body.innerHTML = '<pre><code>const ketamine = 1;</code></pre><p>ketamine</p>';
  const page = new Page(() => {
    throw new Error('not needed');
  });
  await page.scanner.readAll();
  await page.settled();
  expect(page.failures).toEqual([]);
  expect([...page.store.hits()]).toHaveLength(1);
});
