/** The view of the page's terms, or why there are none and what to do about it. */
import type { JSX } from 'preact';
import type { EntryId, SectionId } from '../../glossary/model';
import type { Reveal, TabState } from '../../messaging/protocol';
import { Message } from '../message';
import { Skeleton } from '../skeleton';
import { t as shared } from '../strings';
import type { PageLinkState } from './page-link';
import { PageView } from './page-view';
import type { PopupPorts } from './ports';
import { t } from './strings';
import type { Site } from './use-site';

interface PageTabProps {
  readonly site: Site;
  readonly page: PageLinkState;
  readonly ports: PopupPorts;
  /** Runs what the reader asked for, and shows what goes wrong. */
  readonly run: (work: () => Promise<unknown>) => void;
  readonly onReveal: (reveal: Reveal) => void;
  readonly onSection: (section: SectionId, entry: EntryId) => void;
}

export function PageTab(props: PageTabProps): JSX.Element {
  const { site, page, ports, run, onReveal, onSection } = props;
  const { state } = site;
  if (state.is === 'loading') return <Skeleton />;
  if (state.is === 'failed') {
    return (
      <Message title={t.tabFailedTitle} text={t.tabFailed(state.message)} alert>
        <button type="button" class="button" onClick={() => void site.reload()}>
          {shared.retry}
        </button>
      </Message>
    );
  }
  const tab = state.value;
  const obstacle = obstacleOf(tab, ports, run);
  if (obstacle) return obstacle;
  if (page.is === 'waiting') return <Skeleton />;
  if (page.is === 'silent') {
    return (
      <Message title={t.silentTitle} text={t.silent}>
        <button type="button" class="button" onClick={() => run(() => ports.reload(tab.tabId))}>
          {t.reload}
        </button>
      </Message>
    );
  }
  return <PageView terms={page.terms} onReveal={onReveal} onSection={onSection} />;
}

/** What keeps Glossa from reading the page; null where nothing does. */
function obstacleOf(
  { support, host, site }: TabState,
  ports: PopupPorts,
  run: PageTabProps['run'],
): JSX.Element | null {
  if (support === 'restricted') {
    return (
      <Message
        title={t.restrictedTitle}
        text={host === undefined ? t.restrictedOwn : t.restrictedHost(host)}
      />
    );
  }
  if (support === 'files-not-allowed') {
    return (
      <Message title={t.filesTitle}>
        <ol>
          <li>{t.files1}</li>
          <li>{t.files2}</li>
          <li>{t.files3}</li>
        </ol>
        <button type="button" class="button" onClick={() => run(() => ports.openExtensionPage())}>
          {t.openExtensionPage}
        </button>
      </Message>
    );
  }
  if (site.why.by === 'pause') return <Message title={t.pausedTitle} text={t.pausedText} />;
  return site.on ? null : <Message title={t.offTitle} text={t.off} />;
}
