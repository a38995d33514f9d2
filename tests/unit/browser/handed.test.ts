import '../background/fake';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handed, handOver } from '../../../src/browser/handed';

beforeEach(() => fakeBrowser.reset());

test('a place is found by an address that says nothing of it, each its own', async () => {
  const first = await handOver({ glossary: 'tea', section: 's1', entry: 'tea/oolong' });
  const second = await handOver({ glossary: 'wine' });
  expect(`${first}${second}`).toBe('?handed=0?handed=1');
  expect(await handed(first)).toEqual({ glossary: 'tea', section: 's1', entry: 'tea/oolong' });
  expect(await handed(second)).toEqual({ glossary: 'wine' });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('an address without one is read as it is; one that is gone, or spoilt, begins at the beginning', async () => {
  expect(await handed('?glossary=tea')).toBeUndefined();
  expect(await handed('?handed=7')).toEqual({});
  await fakeBrowser.storage.session.set({ handed: [{ glossary: 1, section: null }] });
  expect(await handed('?handed=0')).toEqual({});
  await fakeBrowser.storage.session.set({ handed: 'spoilt' });
  expect(await handed('?handed=0')).toEqual({});
});
