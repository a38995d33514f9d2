/**
 * An entry explained where it was opened, from which others can be opened in its place,
 * with the way back. The text around it stays where it is.
 */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EntryId, SectionId } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { BackIcon, CloseIcon } from '../components/icons';
import { linksOf } from './article';
import { EntryView } from './entry-view';
import { useGlossary } from './glossary-context';
import { useLookedUp } from './looked-up';
import { useOthers } from './other-entries';
import { Told } from './told';

interface ExplanationProps {
  /** The entry it begins with; give a `key` to begin anew. */
  readonly entry: EntryId;
  readonly section?: SectionId | undefined;
  /** The first entry's term and gloss stand above already. */
  readonly headless?: boolean | undefined;
  /** Whether it takes the focus when it opens. */
  readonly focus?: boolean | undefined;
  readonly onSection: (section: SectionId, entry: EntryId) => void;
  /** Without it there is no way to close it but the one it was opened by. */
  readonly onClose?: (() => void) | undefined;
}

export function Explanation(props: ExplanationProps): JSX.Element | null {
  const { entry: first, section, headless = false, focus = false, onSection, onClose } = props;
  const { entries } = useGlossary();
  const [trail, setTrail] = useState<readonly EntryId[]>([first]);
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  const shown = useRef<readonly EntryId[]>(focus ? [] : trail);

  useEffect(() => {
    if (shown.current === trail) return;
    shown.current = trail;
    // The focus goes where the new text begins, and no further down than it must.
    box.current?.focus({ preventScroll: true });
    box.current?.firstElementChild?.scrollIntoView?.({ block: 'nearest' });
  }, [trail]);

  const id = trail[trail.length - 1] ?? first;
  useLookedUp(id);
  const entry = entries.get(id);
  // What it leads to may be of a glossary that isn't known whole.
  useOthers(entry ? linksOf(entry).filter((link) => !entries.has(link)) : []);
  if (!entry) return null;
  const before = entries.get(trail[trail.length - 2] ?? '');
  const bare = headless && trail.length === 1;
  return (
    <section
      class={bare ? 'explanation bare' : 'explanation'}
      ref={box}
      tabIndex={-1}
      aria-labelledby={bare ? undefined : titleId}
      aria-label={bare ? t('shared.explanation', { term: entry.term }) : undefined}
    >
      {before && (
        <button type="button" class="back" onClick={() => setTrail(trail.slice(0, -1))}>
          <BackIcon />
          <span class="sr">{t('shared.back')} </span>
          <Told>{before.term}</Told>
        </button>
      )}
      {!bare && (
        <div class="explanation-head">
          <p class="term" id={titleId}>
            <Told>{entry.term}</Told>
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
        section={section}
        withoutGloss={bare}
        onEntry={(id) => entries.has(id) && setTrail([...trail, id])}
        onSection={onSection}
      />
    </section>
  );
}
