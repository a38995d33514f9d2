/** Names the glossary and saves it, or discards the review. */
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { counted, t } from '../../i18n/i18n';
import { idFrom } from '../../importing/entry-ids';
import type { ReviewDraft } from '../../reviewing/draft';
import type { Review } from '../../reviewing/review';
import { needsDecision, type ReviewDecision } from '../../reviewing/reviewed-term';
import type { ReviewPorts } from './ports';
import type { Saving } from './use-saving';

interface SaveBarProps {
  readonly draft: ReviewDraft;
  readonly review: Review;
  readonly title: string;
  readonly ports: ReviewPorts;
  readonly saving: Saving;
  readonly onRename: (title: string) => void;
  readonly onDiscarded: () => void;
}

export function SaveBar(props: SaveBarProps): JSX.Element {
  const { draft, review, title, ports, saving, onRename, onDiscarded } = props;
  const id = useId();
  const [fault, setFault] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const glossaryId = idFrom(title, 'glossary');
  const existing = useExisting(ports, glossaryId);
  const count = (decision: ReviewDecision): number =>
    review.terms.filter((term) => term.decision === decision).length;
  const accepted = count('accepted');
  const open = review.terms.filter(
    (term) => term.decision === 'open' && needsDecision(term),
  ).length;

  const submit = (): void => {
    if (accepted === 0) setFault(t('review.nothingAccepted'));
    else if (title.trim() === '') setFault(t('review.needsName'));
    else {
      setFault('');
      saving.save({ ...draft, review, title: title.trim() }, glossaryId);
    }
  };

  return (
    <footer class="save-bar">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p class="hint decided">
          {t('review.decided', { accepted, rejected: count('rejected'), open })}
        </p>
        <label for={id}>{t('review.name')}</label>
        <input
          id={id}
          class="field"
          value={title}
          maxLength={300}
          onInput={({ currentTarget }) => onRename(currentTarget.value)}
        />
        <button type="submit" class="button primary" aria-disabled={saving.isBusy}>
          {saving.isBusy && t('review.saving')}
          {!saving.isBusy &&
            (accepted === 0 ? t('review.saveNone') : counted('review.save', accepted))}
        </button>
        {isAsking ? (
          <span class="discarding">
            {t('review.discardSure')}
            <button type="button" class="quiet" onClick={() => void ports.drop().then(onDiscarded)}>
              {t('review.discardYes')}
            </button>
            <button type="button" class="quiet" onClick={() => setIsAsking(false)}>
              {t('review.discardNo')}
            </button>
          </span>
        ) : (
          <button type="button" class="quiet" onClick={() => setIsAsking(true)}>
            {t('review.discard')}
          </button>
        )}
      </form>
      {existing !== null && <p class="hint">{t('review.replaces', { title: existing })}</p>}
      <p class="failure" role="alert">
        {saving.failure ?? fault}
      </p>
    </footer>
  );
}

/** The title of the reader's glossary with this id; null if there is none. */
function useExisting(ports: ReviewPorts, id: string): string | null {
  const [installed, setInstalled] = useState<readonly { id: string; title: string }[]>([]);
  useEffect(() => {
    // Only a hint is missing then; saving reports its own errors.
    ports.installed().then(setInstalled, (error: unknown) => console.warn('Glossa:', error));
  }, [ports]);
  return installed.find((each) => each.id === id)?.title ?? null;
}
