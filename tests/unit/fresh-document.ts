/** The test files of a process share a document. Each of them finds it as a browser's new one. */
import { afterAll, vi } from 'vitest';

const keys = new Set(Reflect.ownKeys(document));

afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  for (const key of Reflect.ownKeys(document)) {
    if (!keys.has(key)) Reflect.deleteProperty(document, key);
  }
  const root = document.documentElement;
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  root.replaceChildren(document.createElement('head'), document.createElement('body'));
});
