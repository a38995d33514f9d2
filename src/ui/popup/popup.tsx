/**
 * The popup: the site's switch, the terms of the page, the article, and a search. It appears
 * before any answer has arrived. It reaches the browser and the background only by its ports.
 */
import type { JSX } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { EntryId, SectionId } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { useLoad } from '../components/load';
import { LoadFailure } from '../components/load-failure';
import { Skeleton } from '../components/skeleton';
import { useSlashKey } from '../components/slash-key';
import { GlossaryContext, knownGlossary, NO_GLOSSARY } from '../entry/glossary-context';
import { ContentLanguage } from '../entry/glossary-text';
import { LookedUp } from '../entry/looked-up';
import { OthersContext, useOtherEntries } from '../entry/other-entries';
import { SourceView } from '../entry/source-view';
import { useSearchResults } from '../entry/use-search-results';
import { PopupBar } from './popup-bar';
import { PopupHeader } from './popup-header';
import { PopupViews } from './popup-views';
import type { PopupPorts } from './ports';
import { SitePanel } from './site-panel';
import { useAction } from './use-action';
import { useArticle } from './use-article';
import { useNavigation } from './use-navigation';
import { usePage } from './use-page';
import { useReadingPlace } from './use-reading-place';
import { useRequestedQuery } from './use-requested-query';
import { useSite } from './use-site';

interface PopupProps {
  readonly ports: PopupPorts;
}

export function Popup({ ports }: PopupProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLElement>(null);
  const [failure, run] = useAction();
  const fail = useCallback((error: unknown) => run(() => Promise.reject(error)), [run]);
  const navigation = useNavigation(root);
  const site = useSite(ports);
  const tab = site.state.is === 'there' ? site.state.value : null;
  const [page, reveal] = usePage(ports, tab);
  const article = useArticle(ports);
  const glossaries = article.state.is === 'there' ? article.state.value : null;
  const glossary = glossaries?.glossary ?? null;
  const known = useMemo(
    () => glossaries && knownGlossary(glossary ?? NO_GLOSSARY),
    [glossaries, glossary],
  );
  const place = useReadingPlace(ports, glossary?.id ?? null, navigation.open?.section ?? null);
  const openInReader = (glossary: string, section: SectionId, entry?: EntryId): void =>
    run(() =>
      ports.ask('openSection', { glossary, section, ...(entry === undefined ? {} : { entry }) }),
    );
  const [others, keep] = useOtherEntries(ports.ask, glossaries?.cacheKey ?? '', openInReader, fail);
  const results = useSearchResults(ports.ask, glossary, navigation.query, keep, fail);
  const [recent, reloadRecent] = useLoad(async () => (await ports.ask('recent', {})).lookUps);
  useSlashKey(input);
  useRequestedQuery(ports, run, navigation.search);
  const lookedUp = useCallback(
    (entry: EntryId) => run(() => ports.ask('lookedUp', { entry })),
    [ports],
  );
  const [firstSection] = glossary?.sections ?? [];
  return (
    <main class="popup" ref={root}>
      <PopupHeader {...{ ports, run }} />
      <SitePanel
        tab={tab}
        expected={site.expected}
        failure={
          site.failure === null ? failure : t('popup.switchFailed', { reason: site.failure })
        }
        onSwitch={site.switchSite}
        onScope={site.moveRule}
        onPause={site.pause}
      />
      <PopupBar
        {...{ navigation, page }}
        hasPanels={known !== null}
        inputRef={input}
        onTab={(view) => {
          navigation.showTab(view);
          if (view === 'recent') void reloadRecent();
        }}
        onDown={() => root.current?.querySelector<HTMLElement>(FIRST_ROW)?.focus()}
      />
      {article.state.is === 'loading' && <Skeleton />}
      {article.state.is === 'failed' && (
        <LoadFailure
          title={t('shared.failedGlossary')}
          message={article.state.message}
          onRetry={() => void article.reload()}
        />
      )}
      {known && glossaries && (
        <LookedUp.Provider value={lookedUp}>
          <GlossaryContext.Provider value={known}>
            <OthersContext.Provider value={others}>
              <ContentLanguage.Provider value={known.glossary.language}>
                <PopupViews
                  {...{ navigation, glossaries, site, page, ports, run, place, results, recent }}
                  onReveal={reveal}
                  onArticle={article.choose}
                  onRetry={() => void reloadRecent()}
                  onForget={() => run(() => ports.ask('forgetRecent', {}).then(reloadRecent))}
                  onReader={(section) => openInReader(known.glossary.id, section)}
                />
              </ContentLanguage.Provider>
            </OthersContext.Provider>
          </GlossaryContext.Provider>
        </LookedUp.Provider>
      )}
      <footer class="foot">
        {glossary && (
          <>
            <SourceView source={glossary.source} />
            <button
              type="button"
              class="quiet"
              onClick={() => firstSection && openInReader(glossary.id, firstSection.id)}
            >
              {t('popup.openReader')}
            </button>
          </>
        )}
      </footer>
    </main>
  );
}

/** The first row of the list that is shown. */
const FIRST_ROW = '.view:not([hidden]) :is(.term-open, .section-open)';
