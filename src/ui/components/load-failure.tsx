/** Shown in place of something that couldn't be loaded, with a button to try again. */
import type { JSX } from 'preact';
import { t } from '../../i18n/i18n';
import { Message } from './message';

interface LoadFailureProps {
  readonly title: string;
  /** What went wrong, in words for readers. */
  readonly message: string;
  readonly onRetry: () => void;
}

export function LoadFailure({ title, message, onRetry }: LoadFailureProps): JSX.Element {
  return (
    <Message title={title} text={message} alert>
      <button type="button" class="button" onClick={onRetry}>
        {t('shared.retry')}
      </button>
    </Message>
  );
}
