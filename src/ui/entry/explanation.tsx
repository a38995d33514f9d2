/**
 * An entry, explained where it was opened. Others can be opened in its place, and closed again
 * by a back button. The text around it doesn't move.
 */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { linkedEntriesOf } from '../../glossary/article';
import type { Entry, EntryId, RelatedTerm, SectionId } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { CloseIcon } from '../components/icons';
import { BackButton } from './back-button';
import { EntryView } from './entry-view';
import { useGlossary } from './glossary-context';
import { GlossaryText } from './glossary-text';
import { useLookedUp } from './looked-up';
import { useOthers } from './other-entries';
import { current, extended, previous, stepBack, type Trail } from './trail';

interface ExplanationProps {
  /** The first entry; give a new `key` to start with another. */
  readonly entry: EntryId;
  readonly section?: SectionId | undefined;
  /** The first entry's term and gloss are shown above already. */
  readonly headless?: boolean | undefined;
  /** Whether it gets the focus when it opens. */
  readonly focus?: boolean | undefined;
  /** Whether the reader has to unfold what the source says. Default: it is unfolded. */
  readonly folded?: boolean | undefined;
  readonly onSection: (section: SectionId, entry: EntryId) => void;
  /** Without it there is no close button: the control that opened it closes it. */
  readonly onClose?: (() => void) | undefined;
}

export function Explanation(props: ExplanationProps): JSX.Element | null {
  const { entry: first, section, headless = false, focus = false, onSection, onClose } = props;
  const { glossary, entries } = useGlossary();
  const [trail, setTrail] = useState<Trail<EntryId>>([first]);
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  const shown = useRef(focus ? null : trail);

  useEffect(() => {
    if (shown.current === trail) return;
    shown.current = trail;
    // The focus moves to the start of the new text; the page scrolls no more than necessary.
    box.current?.focus({ preventScroll: true });
    box.current?.firstElementChild?.scrollIntoView?.({ block: 'nearest' });
  }, [trail]);

  const id = current(trail);
  useLookedUp(id);
  const entry = entries.get(id);
  // Its links may lead to entries that haven't been fetched.
  useOthers(entry ? linkedEntriesOf(entry).filter((link) => !entries.has(link)) : []);
  if (!entry) return null;
  const before = entries.get(previous(trail) ?? '');
  const bare = headless && trail.length === 1;
  return (
    <section
      class={bare ? 'explanation bare' : 'explanation'}
      ref={box}
      tabIndex={-1}
      aria-labelledby={bare ? undefined : titleId}
      aria-label={bare ? t('shared.explanation', { term: entry.term }) : undefined}
    >
      {before && <BackButton term={before.term} onBack={() => setTrail(stepBack(trail))} />}
      {!bare && (
        <div class="explanation-head">
          <p class="term" id={titleId}>
            <GlossaryText>{entry.term}</GlossaryText>
          </p>
          {onClose && (
            <button type="button" class="close" aria-label={t('shared.close')} onClick={onClose}>
              <CloseIcon />
            </button>
          )}
        </div>
      )}
      <EntryView
        entry={entry}
        head={glossary}
        related={relatedTerms(entry, entries)}
        section={section}
        withoutGloss={bare}
        folded={props.folded}
        onEntry={(id) => entries.has(id) && setTrail(extended(trail, id))}
        onSection={onSection}
      />
    </section>
  );
}

/** The related entries that the glossary has. */
function relatedTerms(
  { related }: Entry,
  entries: ReadonlyMap<EntryId, Entry>,
): readonly RelatedTerm[] {
  return related.flatMap((id) => {
    const entry = entries.get(id);
    return entry ? [{ entry: id, term: entry.term }] : [];
  });
}
