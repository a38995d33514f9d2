/** A placeholder for text that is loading. */
import type { JSX } from 'preact';
import { t } from '../../i18n/i18n';

export function Skeleton(): JSX.Element {
  return (
    <div class="skeleton" role="status">
      <span class="sr">{t('shared.loading')}</span>
      {[62, 90, 78, 48, 94, 70].map((width) => (
        <span key={width} class="bone" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
