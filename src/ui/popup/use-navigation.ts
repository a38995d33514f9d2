/** Where the reader is in the popup: on a tab, in the search results, or in a section. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryId, SectionId } from '../../glossary/model';
import type { SectionTarget } from '../entry/section-view';
import type { ReadingPlace } from './ports';

export type View = 'page' | 'article' | 'recent';

/** A section that is open, and where it was opened. */
interface OpenSection {
  readonly section: SectionId;
  readonly target?: SectionTarget;
  readonly from: View | 'search';
  /** How far the popup was scrolled then (px). */
  readonly scroll: number;
  /** Where in the section the reader left off. */
  readonly resumeAt?: ReadingPlace;
}

export interface Navigation {
  readonly query: string;
  readonly isSearching: boolean;
  readonly open: OpenSection | null;
  /** The current view, or the one that the open section was opened in. */
  readonly view: View | 'search';
  search(query: string): void;
  showTab(view: View): void;
  openSection(section: SectionId, entry?: EntryId): void;
  /** Opens the section that the reader was in last, at the same place. */
  resume(place: ReadingPlace): void;
  /** Closes the section. */
  back(): void;
}

/** @param root the popup's element; the reader returns to the row that opened a section */
export function useNavigation(root: { readonly current: HTMLElement | null }): Navigation {
  const [tab, setTab] = useState<View>('page');
  const [open, setOpen] = useState<OpenSection | null>(null);
  const [query, setQuery] = useState('');
  const isSearching = query.trim() !== '';
  const view = open?.from ?? (isSearching ? 'search' : tab);
  useReturn(open, root);
  return {
    query,
    isSearching,
    open,
    view,
    search(next) {
      setQuery(next);
      setOpen(null);
    },
    showTab(next) {
      setTab(next);
      setQuery('');
      setOpen(null);
    },
    openSection(section, entry) {
      const target = entry === undefined ? {} : { target: { entry } };
      setOpen({ section, from: view, scroll: open?.scroll ?? scrollY, ...target });
    },
    resume(place) {
      setOpen({ section: place.section, from: 'article', scroll: 0, resumeAt: place });
    },
    back() {
      setOpen(null);
    },
  };
}

/** After a section is closed, the reader is where it was opened. */
function useReturn(open: OpenSection | null, root: { readonly current: HTMLElement | null }): void {
  const before = useRef<OpenSection | null>(null);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = open;
    if (!left || open) return;
    scrollTo({ top: left.scroll });
    const row = root.current?.querySelector<HTMLElement>(
      `.view:not([hidden]) [data-section="${CSS.escape(left.section)}"]`,
    );
    row?.focus({ preventScroll: true });
  }, [open, root]);
}
