import '../background/fake';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handed, handOver } from '../../../src/browser/handed';

beforeEach(() => fakeBrowser.reset());

test('each place has an address of its own, which reveals nothing about it', async () => {
  const first = await handOver({ glossary: 'tea', section: 's1', entry: 'tea/oolong' });
  const second = await handOver({ glossary: 'wine' });
  expect(`${first}${second}`).toBe('?handed=0?handed=1');
  expect(await handed(first)).toEqual({ glossary: 'tea', section: 's1', entry: 'tea/oolong' });
  expect(await handed(second)).toEqual({ glossary: 'wine' });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('an address without a place is read as it is; with a forgotten or damaged one, the article opens at its start', async () => {
  expect(await handed('?glossary=tea')).toBeUndefined();
  expect(await handed('?handed=7')).toEqual({});
  await fakeBrowser.storage.session.set({ handed: [{ glossary: 1, section: null }] });
  expect(await handed('?handed=0')).toEqual({});
  await fakeBrowser.storage.session.set({ handed: 'spoilt' });
  expect(await handed('?handed=0')).toEqual({});
});
