/** The popup's search and tabs, which stay in view while the rest scrolls. */
import type { JSX, Ref } from 'preact';
import { counted, t } from '../../i18n/i18n';
import { SearchBox } from '../components/search-box';
import type { PageLinkState } from './page-link';
import { Tabs } from './tabs';
import type { Navigation, View } from './use-navigation';

interface PopupBarProps {
  readonly navigation: Navigation;
  readonly page: PageLinkState;
  /** Whether the tabs' panels are there. */
  readonly hasPanels: boolean;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onTab: (view: View) => void;
  /** Moves the focus from the search to the list that is shown. */
  readonly onDown: () => void;
}

export function PopupBar(props: PopupBarProps): JSX.Element {
  const { navigation, page, hasPanels, inputRef, onTab, onDown } = props;
  const { query, view } = navigation;
  const terms = page.is === 'live' ? page.terms.filter(({ count }) => count > 0).length : null;
  return (
    <div class="bar">
      <SearchBox query={query} onQuery={navigation.search} onDown={onDown} inputRef={inputRef} />
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
        selected={view === 'search' ? null : view}
        panels={hasPanels}
        onSelect={onTab}
      />
    </div>
  );
}
