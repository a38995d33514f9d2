/**
 * Stores the settings. The only writer: pages and views ask the background, so that simultaneous
 * changes aren't lost.
 */
import { storage } from 'wxt/utils/storage';
import { DEFAULTS, readSettings, type Settings } from '../settings/schema';
import { changePrivately, privately } from './private-choices';
import { WriteQueue } from './write-queue';

/** Storage layout. A later version adds a migration to `readSettings`. */
const SETTINGS_VERSION = 1;

const item = storage.defineItem<unknown>('local:settings', {
  fallback: DEFAULTS,
  version: SETTINGS_VERSION,
});

/** Lasts until the browser restarts, as a pause does. */
const paused = storage.defineItem<boolean>('session:paused', { fallback: false });

const queue = new WriteQueue();

export async function settings(): Promise<Settings> {
  return readSettings(await item.getValue());
}

/** The settings that apply in private windows, or in all others. */
export async function settingsIn(isPrivate: boolean): Promise<Settings> {
  return isPrivate ? privately(await settings()) : settings();
}

/**
 * Changes the settings that apply in private windows, or in all others. In private windows only
 * ignored terms and site rules can be changed.
 *
 * @returns the settings that apply there afterwards
 * @throws if storage is full; nothing is changed then
 */
export function changeSettingsIn(
  isPrivate: boolean,
  change: (now: Settings) => Settings,
): Promise<Settings> {
  return isPrivate ? changePrivately(settings, change) : changeSettings(change);
}

/**
 * Changes the settings, one change after another.
 *
 * @returns the settings afterwards
 * @throws if storage is full; nothing is changed then
 */
function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return queue.run(async () => {
    const stored = await item.getValue();
    const next = change(readSettings(stored));
    // Fields of a newer version aren't ours to remove: the reader may return to it.
    const others = typeof stored === 'object' ? stored : {};
    await item.setValue({ ...others, ...next });
    return next;
  });
}

export async function isPaused(): Promise<boolean> {
  return (await paused.getValue()) === true;
}

export async function setPaused(value: boolean): Promise<void> {
  await paused.setValue(value);
}
