/** The readers' part of an entry: the sentence they met it in, and whether they corrected it. */
import type { JSX } from 'preact';
import type { Entry } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { GlossaryText } from './glossary-text';

interface ReadersPartProps {
  readonly entry: Entry;
}

export function ReadersPart({ entry }: ReadersPartProps): JSX.Element | null {
  const { example, corrected } = entry;
  if (example === undefined && !corrected) return null;
  return (
    <div class="readers-part">
      {example !== undefined && (
        <p>
          <GlossaryText>{example}</GlossaryText>
        </p>
      )}
      {corrected && <p class="correction">{t('terms.corrected')}</p>}
    </div>
  );
}
