/**
 * Keeps the settings in storage. The only writer: tabs and pages ask the background, so
 * that two of them writing at once lose nothing.
 */
import { storage } from 'wxt/utils/storage';
import { DEFAULTS, readSettings, SETTINGS_VERSION, type Settings } from '../settings/settings';

const item = storage.defineItem<unknown>('local:settings', {
  fallback: DEFAULTS,
  version: SETTINGS_VERSION,
});

/** Gone when the browser restarts, which is what a pause means. */
const paused = storage.defineItem<boolean>('session:paused', { fallback: false });

let writing: Promise<unknown> = Promise.resolve();

export async function settings(): Promise<Settings> {
  return readSettings(await item.getValue());
}

/**
 * Changes the settings, one change after another.
 *
 * @returns the settings as they are then
 * @throws when storage takes no more; nothing is changed then.
 */
export function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  const changed = writing.then(async () => {
    const stored = await item.getValue();
    const next = change(readSettings(stored));
    // What a newer version keeps there is none of ours to drop: the reader may go back to it.
    const others = typeof stored === 'object' ? stored : {};
    await item.setValue({ ...others, ...next });
    return next;
  });
  // A change that failed was told to who asked for it; the next one starts afresh.
  writing = changed.catch(() => {});
  return changed;
}

export async function isPaused(): Promise<boolean> {
  return (await paused.getValue()) === true;
}

export async function setPaused(value: boolean): Promise<void> {
  await paused.setValue(value);
}
