/**
 * What the popup shows below its tabs. Views stay as they are while another is shown, so
 * that what the reader opened in them stays open.
 */
import type { ComponentChildren, JSX } from 'preact';
import type { SectionId } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import type { SearchResult } from '../../search/search';
import { useGlossary } from '../entry/glossary-context';
import { PageTab, type PageTabProps } from './page-tab';
import type { ReadingPlace } from './ports';
import { RecentView, type RecentViewProps } from './recent-view';
import { ResultsView } from './results-view';
import { SectionList } from './section-list';
import { SectionPage } from './section-page';
import { panelId, tabId } from './tabs';
import type { ShownArticle } from './use-article';
import type { Navigation, View } from './use-navigation';

interface PopupViewsProps
  extends Omit<PageTabProps, 'glossaries' | 'onSection'>,
    Omit<RecentViewProps, 'onSection'> {
  readonly navigation: Navigation;
  readonly glossaries: ShownArticle;
  /** Shows another glossary's article. */
  readonly onArticle: (glossary: string) => void;
  /** Where the reader was last in the article. */
  readonly place: ReadingPlace | null;
  readonly results: readonly SearchResult[] | null;
  readonly onReader: (section: SectionId) => void;
}

const BACK_TO = {
  page: 'popup.onPage',
  article: 'popup.article',
  recent: 'recent.title',
  search: 'shared.results',
} as const;

export function PopupViews(props: PopupViewsProps): JSX.Element {
  const { navigation, glossaries, site, page, ports, run, onReveal } = props;
  const { open, view, openSection } = navigation;
  const { sections } = useGlossary();
  const section = open && sections.get(open.section);
  const isHidden = (one: View): boolean => view !== one || open !== null;
  return (
    <>
      <Panel view="page" hidden={isHidden('page')}>
        <PageTab
          key={site.state.is === 'there' ? site.state.value.tabId : undefined}
          {...{ site, page, glossaries, ports, run, onReveal }}
          onSection={openSection}
        />
      </Panel>
      <Panel view="article" hidden={isHidden('article')}>
        <SectionList
          articles={glossaries.articles}
          onArticle={props.onArticle}
          onSettings={() => run(() => ports.openOptions())}
          place={props.place}
          onPlace={navigation.resume}
          onSection={openSection}
        />
      </Panel>
      <Panel view="recent" hidden={isHidden('recent')}>
        <RecentView
          recent={props.recent}
          onRetry={props.onRetry}
          onForget={props.onForget}
          onSection={openSection}
        />
      </Panel>
      {navigation.isSearching && (
        <div class="view" hidden={open !== null}>
          <ResultsView
            query={navigation.query.trim()}
            found={props.results}
            onSection={openSection}
          />
        </div>
      )}
      {section && open && (
        <div class="view">
          <SectionPage
            section={section}
            target={open.target}
            at={open.resumeAt?.scroll}
            backTo={t(BACK_TO[open.from])}
            onBack={navigation.back}
            onSection={openSection}
            onReader={props.onReader}
          />
        </div>
      )}
    </>
  );
}

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
