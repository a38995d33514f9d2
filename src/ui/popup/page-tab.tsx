/** The page's terms, or why there are none and what to do about it. */
import type { JSX } from 'preact';
import type { EntryId, SectionId } from '../../glossary/model';
import { counted, t } from '../../i18n/i18n';
import type { Reveal, TabState } from '../../messaging/protocol';
import { LoadFailure } from '../components/load-failure';
import { Message } from '../components/message';
import { Skeleton } from '../components/skeleton';
import { languageName } from '../language-name';
import type { PageLinkState } from './page-link';
import { PageView } from './page-view';
import type { PopupPorts } from './ports';
import type { RunAction } from './use-action';
import type { ShownArticle } from './use-article';
import type { Site } from './use-site';

export interface PageTabProps {
  readonly site: Site;
  readonly page: PageLinkState;
  readonly glossaries: Pick<ShownArticle, 'anyOn' | 'only'>;
  readonly ports: PopupPorts;
  /** Runs what the reader asks for, and shows what goes wrong. */
  readonly run: RunAction;
  readonly onReveal: (reveal: Reveal) => void;
  readonly onSection: (section: SectionId, entry: EntryId) => void;
}

export function PageTab(props: PageTabProps): JSX.Element {
  const { site, page, ports, run } = props;
  const tab = site.state.is === 'there' ? site.state.value : null;
  const make = tab?.support === 'ready' && (
    <div class="make-glossary">
      <button type="button" class="quiet" onClick={() => run(() => ports.makeGlossary(tab.tabId))}>
        {t('review.make')}
      </button>
    </div>
  );
  // Nobody would find it below a long list.
  const isList = page.is === 'live' && page.terms.length > 0;
  return (
    <>
      {isList && make}
      <PageContent {...props} />
      {!isList && make}
    </>
  );
}

/** What the tab shows of the page. */
function PageContent(props: PageTabProps): JSX.Element {
  const { site, page, glossaries, ports, run, onReveal, onSection } = props;
  const { state } = site;
  if (state.is === 'loading') return <Skeleton />;
  if (state.is === 'failed') {
    return (
      <LoadFailure
        title={t('popup.tabFailedTitle')}
        message={t('popup.tabFailed', { reason: state.message })}
        onRetry={() => void site.reload()}
      />
    );
  }
  const tab = state.value;
  const obstacle = obstacleOf(tab, ports, run);
  if (obstacle) return obstacle;
  if (!glossaries.anyOn) {
    return (
      <Message title={t('popup.allOffTitle')} text={t('popup.allOff')}>
        <button type="button" class="button" onClick={() => run(() => ports.openOptions())}>
          {t('popup.settings')}
        </button>
      </Message>
    );
  }
  if (page.is === 'waiting') return <Skeleton />;
  if (page.is === 'silent') {
    return (
      <Message title={t('popup.silentTitle')} text={t('popup.silent')}>
        <button type="button" class="button" onClick={() => run(() => ports.reload(tab.tabId))}>
          {t('popup.reload')}
        </button>
      </Message>
    );
  }
  if (page.foreign && page.terms.length === 0) {
    const { language, read } = page.foreign;
    return (
      <Message
        title={t('popup.foreignTitle')}
        text={t('popup.foreign', {
          language: languageName(language),
          read: read.map(languageName).join(', '),
        })}
      />
    );
  }
  const { unused = [] } = tab;
  return (
    <>
      <PageView
        terms={page.terms}
        host={tab.host}
        only={glossaries.only}
        onAdd={() => run(() => ports.addGlossary())}
        onReveal={onReveal}
        onSection={onSection}
        onMark={(glossary, scope) =>
          run(() => ports.ask('markEveryday', { tabId: tab.tabId, glossary, scope }))
        }
      />
      {unused.length > 0 && (
        <p class="unused">{counted('use.unused', unused.length, { titles: unused.join(', ') })}</p>
      )}
    </>
  );
}

/** What keeps Glossa from reading the page; null where nothing does. */
function obstacleOf(
  { support, host, site }: TabState,
  ports: PopupPorts,
  run: RunAction,
): JSX.Element | null {
  if (support === 'restricted') {
    return (
      <Message
        title={t('popup.restrictedTitle')}
        text={host === undefined ? t('popup.restrictedOwn') : t('popup.restrictedHost', { host })}
      />
    );
  }
  if (support === 'files-not-allowed') {
    return (
      <Message title={t('popup.filesTitle')}>
        <ol>
          <li>{t('popup.files1')}</li>
          <li>{t('popup.files2')}</li>
          <li>{t('popup.files3')}</li>
        </ol>
        <button type="button" class="button" onClick={() => run(() => ports.openExtensionPage())}>
          {t('popup.openExtensionPage')}
        </button>
      </Message>
    );
  }
  if (site.reason.by === 'pause')
    return <Message title={t('popup.pausedTitle')} text={t('popup.pausedText')} />;
  return site.on ? null : <Message title={t('popup.offTitle')} text={t('popup.off')} />;
}
