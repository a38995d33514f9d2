/** Says that the glossary is saved, and offers what to do next. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { counted, t } from '../../i18n/i18n';
import { messageOf } from '../components/error-message';
import { editorOf } from '../options/new-glossary';
import { useFocusOnMount } from '../options/use-focus-on-mount';
import type { ReviewPorts } from './ports';
import type { FinishedGlossary } from './use-saving';

interface SavedMessageProps {
  readonly saved: FinishedGlossary;
  readonly ports: ReviewPorts;
  readonly onUndone: () => void;
}

export function SavedMessage({ saved, ports, onUndone }: SavedMessageProps): JSX.Element {
  const { glossary, stored } = saved;
  const [failure, setFailure] = useState<string | null>(null);
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const run = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => setFailure(messageOf(error)));
  };
  return (
    <main class="review-message">
      <h1 tabIndex={-1} ref={heading}>
        {counted('review.saved', glossary.entries.length, { title: glossary.title })}
      </h1>
      <p>{t('review.savedText')}</p>
      <div class="desk-actions">
        <button
          type="button"
          class="button"
          onClick={() => run(() => stored.undo().then(onUndone))}
        >
          {t('review.undo')}
        </button>
        <button type="button" class="button" onClick={() => ports.saveFile(glossary)}>
          {t('review.saveFile')}
        </button>
        <a class="button" href={editorOf(glossary.id)} target="_blank" rel="noopener">
          {t('terms.editTerms')}
        </a>
        <button type="button" class="button" onClick={() => run(() => ports.openGlossaries())}>
          {t('review.openSettings')}
        </button>
      </div>
      {failure !== null && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </main>
  );
}
