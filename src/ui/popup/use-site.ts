/** The tab's state, kept up to date, and the reader's changes to it. */
import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../../messaging/protocol';
import { type Loadable, useLoad } from '../components/load';
import { useChanges } from '../components/use-changes';
import type { PopupPorts } from './ports';
import { changesTo } from './site-changes';

export interface Site {
  readonly state: Loadable<TabState>;
  /** What the switch will be once all changes are done; null while there are none. */
  readonly expected: boolean | null;
  /** Why the last change failed; null if it didn't. */
  readonly failure: string | null;
  /** Fetches the state again. */
  readonly reload: () => Promise<void>;
  readonly switchSite: (on: boolean) => void;
  /** Makes the current rule apply to a wider or narrower scope. */
  readonly moveRule: (scope: string) => void;
  readonly pause: (paused: boolean) => void;
}

export function useSite(ports: PopupPorts): Site {
  const [state, reload] = useLoad<TabState>(async () =>
    ports.ask('tabState', { tabId: await ports.tab() }),
  );
  const [expected, setExpected] = useState<boolean | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const enqueue = useChanges(reload);

  const tab = state.is === 'there' ? state.value : null;
  const tabId = tab?.tabId;
  useEffect(() => {
    const life = new AbortController();
    ports.onSettings(() => void reload(), life.signal);
    ports.onTab?.(() => void reload(), life.signal);
    if (tabId !== undefined) ports.onPage(tabId, () => void reload(), life.signal);
    return () => life.abort();
  }, [ports, reload, tabId]);

  const change = (on: boolean | null, work: () => Promise<unknown>): void => {
    setExpected(on);
    setFailure(null);
    enqueue(work, (failure, isLast) => {
      setFailure(failure);
      if (isLast) setExpected(null);
    });
  };

  const decide = (scope: string, on: boolean): void => {
    const host = tab?.host;
    if (!tab || host === undefined) return;
    change(on, async () => {
      const { tabId } = tab;
      const { sites } = await ports.ask('settings', { tabId });
      for (const request of changesTo(sites, host, scope, on ? 'on' : 'off')) {
        await ports.ask('setSite', { ...request, tabId });
      }
      // A reader who switches a site on during a pause wants Glossa here now.
      if (on && tab?.site.reason.by === 'pause') await ports.ask('setPaused', { paused: false });
    });
  };

  return {
    state,
    expected,
    failure,
    reload,
    switchSite: (on) => decide(tab?.host ?? '', on),
    moveRule: (scope) => decide(scope, tab?.site.on ?? false),
    pause: (paused) => change(null, () => ports.ask('setPaused', { paused })),
  };
}
