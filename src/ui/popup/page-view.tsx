/** The page's terms, each with its gloss and a button that shows its places, and those held back. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { EntryId, SectionId } from '../../glossary/model';
import { isSubject } from '../../glossary/subject';
import { counted, t } from '../../i18n/i18n';
import type { Reveal } from '../../messaging/protocol';
import { PlaceIcon } from '../components/icons';
import { moveByArrowKeys } from '../components/list-keys';
import { Message } from '../components/message';
import { useGlossary } from '../entry/glossary-context';
import { HeldTerms, type MarkEveryday } from './held-terms';
import { type PageTerm, revealRequest } from './page-terms';
import { TermRow } from './term-row';

interface PageViewProps {
  readonly terms: readonly PageTerm[];
  readonly onReveal: (reveal: Reveal) => void;
  readonly onSection: (section: SectionId, entry: EntryId) => void;
  /** The page's site; undefined where it has none. */
  readonly host: string | undefined;
  readonly onMark: MarkEveryday;
  /** The title of the bundled glossary, if it is the only one. */
  readonly only: string | null;
  readonly onAdd: () => void;
}

export function PageView(props: PageViewProps): JSX.Element {
  const { terms, onReveal, onSection, host, onMark, only, onAdd } = props;
  const shown = terms.filter(({ count }) => count > 0);
  const held = terms.filter(({ held: count }) => count > 0);
  const [places, reveal, announcement] = usePlaces(onReveal);
  const { entries } = useGlossary();
  // Other glossaries that have an article are rare; theirs stays folded.
  const own = shown.map(({ entry }) => entry).filter((entry) => entries.has(entry));
  const isAbout = isSubject(own);
  return (
    <>
      {shown.length > 0 && <h2 class="sr">{counted('popup.termCount', shown.length)}</h2>}
      {shown.length === 0 && held.length === 0 && (
        <Message
          title={t('popup.emptyTitle')}
          text={only === null ? t('popup.empty') : t('popup.emptyBundled', { title: only })}
        >
          {only !== null && (
            <button type="button" class="button" onClick={onAdd}>
              {t('popup.addGlossary')}
            </button>
          )}
        </Message>
      )}
      {shown.length === 0 && held.length > 0 && (
        <Message title={t('popup.allHeldTitle')} text={t('popup.allHeld')} />
      )}
      {shown.length > 0 && (
        <ul class="term-list" onKeyDown={(event) => moveByArrowKeys(event, '.term-open')}>
          {shown.map((term) => (
            <TermRow
              key={term.entry}
              entry={term.entry}
              term={term.term}
              remark={term.unmarked && t('use.unmarked')}
              isSubject={isAbout && entries.has(term.entry)}
              aside={
                <PlaceButton
                  term={term}
                  at={places.get(term.entry)}
                  onReveal={() => reveal(term)}
                />
              }
              onSection={onSection}
            />
          ))}
        </ul>
      )}
      {held.length > 0 && <HeldTerms terms={held} {...{ host, onMark }} />}
      <p class="sr" role="status">
        {announcement}
      </p>
    </>
  );
}

type Places = ReadonlyMap<EntryId, number>;

/** The place of each term that was shown last, from 0; what shows the next; what to announce. */
function usePlaces(onReveal: (reveal: Reveal) => void): [Places, (term: PageTerm) => void, string] {
  const [places, setPlaces] = useState<Places>(new Map());
  const [announcement, setAnnouncement] = useState('');
  const latest = useRef(places);
  const reveal = (term: PageTerm): void => {
    const at = ((latest.current.get(term.entry) ?? -1) + 1) % term.count;
    const asked = revealRequest(term, at);
    if (!asked) return;
    onReveal(asked);
    latest.current = new Map(latest.current).set(term.entry, at);
    setPlaces(latest.current);
    setAnnouncement(t('popup.shownAt', { term: term.term, nth: at + 1, count: term.count }));
  };
  return [places, reveal, announcement];
}

interface PlaceButtonProps {
  readonly term: PageTerm;
  /** The place last shown, from 0. */
  readonly at: number | undefined;
  readonly onReveal: () => void;
}

/** Shows a term's next place on the page. */
function PlaceButton({ term, at, onReveal }: PlaceButtonProps): JSX.Element {
  // The page may have fewer places than when one was shown.
  const shown = at === undefined ? null : Math.min(at + 1, term.count);
  const seen = shown === null ? String(term.count) : `${shown}/${term.count}`;
  // The visible text is part of the name (WCAG 2.2, 2.5.3). A title that differs from the name
  // would be read after it.
  const name = `${t('popup.show', { term: term.term })}: ${seen}`;
  return (
    <button type="button" class="place" aria-label={name} title={name} onClick={onReveal}>
      <span>{seen}</span>
      <PlaceIcon />
    </button>
  );
}
