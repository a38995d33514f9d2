/** The tab's state kept up to date, and the changes that the reader makes to it. */
import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../../messaging/protocol';
import { type Loadable, useLoad } from '../components/load';
import { useChanges } from '../components/use-changes';
import type { PopupPorts } from './ports';
import { changesTo } from './site-changes';

export interface Site {
  readonly state: Loadable<TabState>;
  /** What the switch will be once the changes under way are done; null while there are none. */
  readonly expected: boolean | null;
  /** What went wrong with the last change; null when nothing did. */
  readonly failure: string | null;
  /** Asks for the state anew. */
  readonly reload: () => Promise<void>;
  readonly switchSite: (on: boolean) => void;
  /** Moves the rule in force to another reach. */
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
      // Whoever switches a site on during a pause wants Glossa here, now.
      if (on && tab?.site.why.by === 'pause') await ports.ask('setPaused', { paused: false });
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
