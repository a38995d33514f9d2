/**
 * Keeps the settings in storage. The only writer: tabs and pages ask the background, so
 * that two of them writing at once lose nothing.
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

/** Gone when the browser restarts, which is what a pause means. */
const paused = storage.defineItem<boolean>('session:paused', { fallback: false });

const queue = new WriteQueue();

export async function settings(): Promise<Settings> {
  return readSettings(await item.getValue());
}

/** The settings as they hold in private windows, or in all others. */
export async function settingsIn(isPrivate: boolean): Promise<Settings> {
  return isPrivate ? privately(await settings()) : settings();
}

/**
 * Changes what holds in private windows, or in all others; in private ones only terms that
 * are switched off and site rules can be changed.
 *
 * @returns the settings as they hold there then
 * @throws when storage takes no more; nothing is changed then.
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
 * @returns the settings as they are then
 * @throws when storage takes no more; nothing is changed then.
 */
function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return queue.run(async () => {
    const stored = await item.getValue();
    const next = change(readSettings(stored));
    // What a newer version keeps there is none of ours to drop: the reader may go back to it.
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
