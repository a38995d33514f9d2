/** The reports of the tab's frames, while Glossa can run there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reveal, TabState } from '../../messaging/protocol';
import { PageLink, type PageLinkState } from './page-link';
import type { PopupPorts } from './ports';

const WAITING: PageLinkState = { is: 'waiting', terms: [] };

/** @param tab null while it isn't known yet */
export function usePage(
  ports: PopupPorts,
  tab: TabState | null,
): [PageLinkState, (reveal: Reveal) => void] {
  const [state, setState] = useState<PageLinkState>(WAITING);
  const link = useRef<PageLink | null>(null);
  const tabId = tab?.support === 'ready' && tab.site.on ? tab.tabId : null;

  useEffect(() => {
    setState(WAITING);
    if (tabId === null) return;
    const life = new AbortController();
    const made = new PageLink(() => ports.connect(tabId), setState);
    link.current = made;
    // Frames of a new page, or added later, aren't on the old connection.
    ports.onPage(tabId, () => made.renew(), life.signal);
    return () => {
      life.abort();
      made.end();
      link.current = null;
    };
  }, [ports, tabId]);

  return [state, (reveal) => link.current?.reveal(reveal)];
}
