import './fake';
import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { closeStorage } from '../../../src/background/access';

test('closes all storage areas to content scripts if the browser can, and fails nowhere', async () => {
  await closeStorage();
  const closed: unknown[] = [];
  for (const name of ['local', 'session', 'sync'] as const) {
    Object.assign(browser.storage[name], {
      setAccessLevel: async (to: object) => void closed.push([name, to]),
    });
  }
  await closeStorage();
  const accessLevel = 'TRUSTED_CONTEXTS';
  expect(closed).toEqual(['local', 'session', 'sync'].map((name) => [name, { accessLevel }]));
});
