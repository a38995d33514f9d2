/** The settings, kept up to date. Changes are shown at once, with the result of the last one. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/schema';
import { type Loadable, useLoad } from '../components/load';
import { useChanges } from '../components/use-changes';
import type { OptionsSection } from './places';
import type { OptionsPorts } from './ports';

/** The result of the last change. */
export interface Outcome {
  readonly place: OptionsSection;
  /** Null if it succeeded. */
  readonly failure: string | null;
}

export interface LoadedSettings {
  readonly settings: Settings;
  readonly paused: boolean;
}

/**
 * Makes a change.
 *
 * @param shown the expected result, shown until the change is done
 * @param work makes the change; rejects with a message for readers
 */
type ChangeSettings = (
  place: OptionsSection,
  shown: Partial<LoadedSettings>,
  work: () => Promise<unknown>,
) => void;

/** What each group of settings gets. */
export interface SettingsGroupProps {
  readonly known: LoadedSettings;
  readonly ports: OptionsPorts;
  readonly outcome: Outcome | null;
  readonly change: ChangeSettings;
}

export interface SettingsState {
  readonly state: Loadable<LoadedSettings>;
  readonly outcome: Outcome | null;
  readonly change: ChangeSettings;
  readonly reload: () => Promise<void>;
}

export function useSettings(ports: OptionsPorts): SettingsState {
  const [loaded, reload] = useLoad<LoadedSettings>(async () => {
    const [settings, paused] = await Promise.all([ports.ask('settings', {}), ports.paused()]);
    return { settings, paused };
  });
  const [shown, setShown] = useState<Partial<LoadedSettings> | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const enqueue = useChanges(reload);

  useEffect(() => {
    const life = new AbortController();
    ports.onSettings(() => void reload(), life.signal);
    return () => life.abort();
  }, [ports, reload]);

  const change: ChangeSettings = (place, next, work) => {
    setShown(next);
    setOutcome(null);
    enqueue(work, (failure, isLast) => {
      if (isLast) setShown(null);
      setOutcome({ place, failure });
    });
  };

  const state: Loadable<LoadedSettings> =
    loaded.is === 'there' && shown ? { is: 'there', value: { ...loaded.value, ...shown } } : loaded;
  return { state, outcome, change, reload };
}
