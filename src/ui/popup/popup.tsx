/**
 * The popup: the site's switch, the terms of the page, the article, and search over both.
 * Shows itself before any answer has come. Asks and tells only through its ports.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntryId, SectionId } from '../../glossary/model';
import { counted, t } from '../../i18n/i18n';
import { Logo, PanelIcon, SettingsIcon } from '../components/icons';
import { useLoad } from '../components/load';
import { Message } from '../components/message';
import { SearchBox } from '../components/search-box';
import { Skeleton } from '../components/skeleton';
import { useSlash } from '../components/slash-key';
import { GlossaryContext, knownGlossary, NO_GLOSSARY } from '../entry/glossary-context';
import { ContentLanguage } from '../entry/glossary-text';
import { LookedUp } from '../entry/looked-up';
import { OthersContext, useOtherEntries } from '../entry/other-entries';
import type { Sought } from '../entry/section-view';
import { SourceView } from '../entry/source-view';
import { PageTab } from './page-tab';
import type { PopupPorts, ReadingPlace } from './ports';
import { RecentView } from './recent-view';
import { ResultsView } from './results-view';
import { SectionList } from './section-list';
import { SectionPage } from './section-page';
import { SitePanel } from './site-panel';
import { panelId, Tabs, tabId } from './tabs';
import { useAction } from './use-action';
import { useArticle } from './use-article';
import { useFound } from './use-found';
import { usePage } from './use-page';
import { useReadingPlace } from './use-reading-place';
import { useSite } from './use-site';
import { useSought } from './use-sought';

interface PopupProps {
  readonly ports: PopupPorts;
}

type View = 'page' | 'article' | 'recent';

/** A section on show, and what it was opened from. */
interface Reading {
  readonly section: SectionId;
  readonly sought?: Sought;
  readonly from: View | 'search';
  /** How far the popup was scrolled then (px). */
  readonly scroll: number;
  /** Where in the section the reader left off. */
  readonly at?: ReadingPlace;
}

const BACK_TO = {
  page: 'popup.onPage',
  article: 'popup.article',
  recent: 'recent.title',
  search: 'shared.results',
} as const;

export function Popup({ ports }: PopupProps): JSX.Element {
  const site = useSite(ports);
  const article = useArticle(ports);
  const tab = site.state.is === 'there' ? site.state.value : null;
  const [page, reveal] = usePage(ports, tab);
  const [failure, run] = useAction();
  const [recent, reloadRecent] = useLoad(async () => (await ports.ask('recent', {})).lookUps);
  const [view, setView] = useState<View>('page');
  const [reading, setReading] = useState<Reading | null>(null);
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLElement>(null);

  const loaded = article.state;
  const glossaries = loaded.is === 'there' ? loaded.value : null;
  const glossary = glossaries?.glossary ?? null;
  const known = useMemo(
    () => glossaries && knownGlossary(glossary ?? NO_GLOSSARY),
    [glossaries, glossary],
  );
  const section = reading && known?.sections.get(reading.section);
  const searching = query.trim() !== '';
  const place = useReadingPlace(ports, glossary?.id ?? null, reading?.section ?? null);
  const { openPanel } = ports;
  const fail = useCallback((error: unknown) => run(() => Promise.reject(error)), [run]);
  const [others, keep] = useOtherEntries(
    ports.ask,
    glossaries?.edition ?? '',
    (glossary, section, entry) => run(() => ports.ask('openSection', { glossary, section, entry })),
    fail,
  );
  const found = useFound(ports, glossary, query, keep, fail);
  useSlash(input);
  useSought(ports, run, setQuery);
  const lookedUp = useCallback(
    (entry: EntryId) => run(() => ports.ask('lookedUp', { entry })),
    [ports],
  );

  const openSection = (to: SectionId, entry?: EntryId): void => {
    const from = reading?.from ?? (searching ? 'search' : view);
    const sought = entry === undefined ? {} : { sought: { entry } };
    setReading({ section: to, from, scroll: reading?.scroll ?? scrollY, ...sought });
  };
  const back = (): void => setReading(null);
  useReturn(reading, root);
  const openReader = (to?: SectionId): void => {
    const first = to ?? glossary?.sections[0]?.id;
    if (!glossary || first === undefined) return;
    run(() => ports.ask('openSection', { glossary: glossary.id, section: first }));
  };

  const terms = page.is === 'live' ? page.terms.filter(({ count }) => count > 0).length : null;
  const shown = reading?.from ?? (searching ? 'search' : view);
  const selected = shown === 'search' ? null : shown;
  return (
    <main class="popup" ref={root}>
      <header class="top">
        <Logo />
        <h1>Glossa</h1>
        {openPanel && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('panel.open')}
            title={t('panel.open')}
            onClick={() => run(() => openPanel())}
          >
            <PanelIcon />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={t('popup.settings')}
          title={t('popup.settings')}
          onClick={() => run(() => ports.openOptions())}
        >
          <SettingsIcon />
        </button>
      </header>
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
      <div class="bar">
        <SearchBox
          query={query}
          onQuery={(next) => {
            setQuery(next);
            setReading(null);
          }}
          onDown={() => root.current?.querySelector<HTMLElement>(FIRST_ROW)?.focus()}
          inputRef={input}
        />
        <Tabs<View>
          label={t('popup.views')}
          tabs={[
            {
              id: 'page',
              label: t('popup.onPage'),
              count: terms,
              countedName: terms === null ? undefined : counted('popup.onPageTerms', terms),
            },
            { id: 'article', label: t('popup.article') },
            { id: 'recent', label: t('recent.title') },
          ]}
          selected={selected}
          panels={known !== null && glossaries !== null}
          onSelect={(next) => {
            setView(next);
            setQuery('');
            setReading(null);
            if (next === 'recent') void reloadRecent();
          }}
        />
      </div>
      <LookedUp.Provider value={lookedUp}>
        <GlossaryContext.Provider value={known}>
          {loaded.is === 'loading' && <Skeleton />}
          {loaded.is === 'failed' && (
            <Message title={t('shared.failedGlossary')} text={loaded.message} alert>
              <button type="button" class="button" onClick={() => void article.reload()}>
                {t('shared.retry')}
              </button>
            </Message>
          )}
          {known && glossaries && (
            <OthersContext.Provider value={others}>
              <ContentLanguage.Provider value={known.glossary.language}>
                {/* Views stay as they are while another is on show: what was opened, stays open. */}
                <Panel view="page" hidden={shown !== 'page' || reading !== null}>
                  <PageTab
                    key={tab?.tabId}
                    {...{ site, page, glossaries, ports, run }}
                    onReveal={reveal}
                    onSection={openSection}
                  />
                </Panel>
                <Panel view="article" hidden={shown !== 'article' || reading !== null}>
                  <SectionList
                    articles={glossaries.articles}
                    onArticle={article.choose}
                    onSettings={() => run(() => ports.openOptions())}
                    place={place}
                    onPlace={(at) =>
                      setReading({ section: at.section, from: 'article', scroll: 0, at })
                    }
                    onSection={openSection}
                  />
                </Panel>
                <Panel view="recent" hidden={shown !== 'recent' || reading !== null}>
                  <RecentView
                    recent={recent}
                    onRetry={() => void reloadRecent()}
                    onForget={() => run(() => ports.ask('forgetRecent', {}).then(reloadRecent))}
                    onSection={openSection}
                  />
                </Panel>
                {searching && (
                  <div class="view" hidden={reading !== null}>
                    <ResultsView query={query.trim()} found={found} onSection={openSection} />
                  </div>
                )}
                {section && reading && (
                  <div class="view">
                    <SectionPage
                      section={section}
                      sought={reading.sought}
                      at={reading.at?.scroll}
                      backTo={t(BACK_TO[reading.from])}
                      onBack={back}
                      onSection={openSection}
                      onReader={openReader}
                    />
                  </div>
                )}
              </ContentLanguage.Provider>
            </OthersContext.Provider>
          )}
        </GlossaryContext.Provider>
      </LookedUp.Provider>
      <footer class="foot">
        {glossary && (
          <>
            <SourceView source={glossary.source} />
            <button type="button" class="quiet" onClick={() => openReader()}>
              {t('popup.openReader')}
            </button>
          </>
        )}
      </footer>
    </main>
  );
}

/** The first row of the list on show. */
const FIRST_ROW = '.view:not([hidden]) :is(.term-open, .section-open)';

interface PanelProps {
  readonly view: View;
  readonly hidden: boolean;
  readonly children: ComponentChildren;
}

function Panel({ view, hidden, children }: PanelProps): JSX.Element {
  return (
    <div
      class="view"
      role="tabpanel"
      id={panelId(view)}
      aria-labelledby={tabId(view)}
      hidden={hidden}
    >
      {children}
    </div>
  );
}

/** After a section is closed, the reader is where it was opened. */
function useReturn(reading: Reading | null, root: { readonly current: HTMLElement | null }): void {
  const before = useRef<Reading | null>(null);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = reading;
    if (!left || reading) return;
    scrollTo({ top: left.scroll });
    const row = root.current?.querySelector<HTMLElement>(
      `.view:not([hidden]) [data-section="${CSS.escape(left.section)}"]`,
    );
    row?.focus({ preventScroll: true });
  }, [reading, root]);
}
