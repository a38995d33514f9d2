/** The settings kept up to date, changed at once, and what became of each change. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings';
import { type Loadable, messageOf, useLoad } from '../components/load';
import type { Place } from './places';
import type { OptionsPorts } from './ports';

/** What became of the last change. */
export interface Outcome {
  readonly place: Place;
  /** Null where it went well. */
  readonly failure: string | null;
}

export interface Known {
  readonly settings: Settings;
  readonly paused: boolean;
}

/**
 * Makes a change.
 *
 * @param shown how things will be, shown until it is done
 * @param work does it; rejects with a message for readers
 */
export type Change = (place: Place, shown: Partial<Known>, work: () => Promise<unknown>) => void;

export interface SettingsState {
  readonly state: Loadable<Known>;
  readonly outcome: Outcome | null;
  readonly change: Change;
  readonly reload: () => Promise<void>;
}

export function useSettings(ports: OptionsPorts): SettingsState {
  const [loaded, reload] = useLoad<Known>(async () => {
    const [settings, paused] = await Promise.all([ports.ask('settings', {}), ports.paused()]);
    return { settings, paused };
  });
  const [shown, setShown] = useState<Partial<Known> | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    const life = new AbortController();
    ports.onSettings(() => void reload(), life.signal);
    return () => life.abort();
  }, [ports, reload]);

  const change: Change = (place, next, work) => {
    setShown(next);
    setOutcome(null);
    const turn = queue.current.then(async () => {
      let failure: string | null = null;
      try {
        await work();
      } catch (error) {
        failure = messageOf(error);
      }
      await reload();
      if (queue.current === turn) setShown(null);
      setOutcome({ place, failure });
    });
    queue.current = turn;
  };

  const state: Loadable<Known> =
    loaded.is === 'there' && shown ? { is: 'there', value: { ...loaded.value, ...shown } } : loaded;
  return { state, outcome, change, reload };
}
