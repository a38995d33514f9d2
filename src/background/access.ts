/**
 * Keeps content scripts away from storage: a page that breaks its process can act as its content
 * script. Only the background and Glossa's own pages read and write storage.
 */
import { browser } from 'wxt/browser';

type Area = 'local' | 'session' | 'sync';

/** Chromium's storage areas. Firefox has no `setAccessLevel` (153). */
interface Guarded {
  setAccessLevel?(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Closes all areas if the browser can. Rejects if the browser refuses. */
export async function closeStorage(): Promise<void> {
  const areas: readonly Area[] = ['local', 'session', 'sync'];
  await Promise.all(
    areas.map(async (name) => {
      const area = browser.storage[name] as Guarded | undefined;
      await area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    }),
  );
}
