/** Leads back to the entry that the current one was opened from. */
import type { JSX } from 'preact';
import { t } from '../../i18n/i18n';
import { BackIcon } from '../components/icons';
import { GlossaryText } from './glossary-text';

interface BackButtonProps {
  readonly term: string;
  readonly onBack: () => void;
}

export function BackButton({ term, onBack }: BackButtonProps): JSX.Element {
  return (
    <button type="button" class="back" onClick={onBack}>
      <BackIcon />
      <span class="sr">{t('shared.back')} </span>
      <GlossaryText>{term}</GlossaryText>
    </button>
  );
}
