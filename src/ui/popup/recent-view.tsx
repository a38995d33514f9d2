/** The terms that were looked up recently, newest first; kept until the browser closes. */
import type { JSX } from 'preact';
import type { EntryId, SectionId } from '../../glossary/model';
import { ago, t } from '../../i18n/i18n';
import type { LookUp } from '../../settings/recent';
import { moveByArrowKeys } from '../components/list-keys';
import type { Loadable } from '../components/load';
import { LoadFailure } from '../components/load-failure';
import { Message } from '../components/message';
import { Skeleton } from '../components/skeleton';
import { useGlossary } from '../entry/glossary-context';
import { useOthers } from '../entry/other-entries';
import { TermRow } from './term-row';

export interface RecentViewProps {
  readonly recent: Loadable<readonly LookUp[]>;
  readonly onRetry: () => void;
  readonly onForget: () => void;
  readonly onSection: (section: SectionId, entry: EntryId) => void;
}

export function RecentView({ recent, onRetry, onForget, onSection }: RecentViewProps): JSX.Element {
  const { entries } = useGlossary();
  const noted = recent.is === 'there' ? recent.value : [];
  const elsewhere = noted.flatMap(({ entry }) => (entries.has(entry) ? [] : entry));
  const others = useOthers(elsewhere);
  if (recent.is === 'loading') return <Skeleton />;
  if (recent.is === 'failed') {
    return <LoadFailure title={t('recent.failed')} message={recent.message} onRetry={onRetry} />;
  }
  const lookUps = noted.flatMap(({ entry: id, at }) => {
    const entry = entries.get(id) ?? others.knownOf(id)?.entries.get(id);
    return entry ? [{ entry, at }] : [];
  });
  if (lookUps.length === 0 && elsewhere.some((id) => others.knownOf(id) === undefined)) {
    return <Skeleton />;
  }
  if (lookUps.length === 0) return <Message title={t('recent.none')} text={t('recent.noneText')} />;
  const now = Date.now();
  return (
    <>
      <ul class="term-list" onKeyDown={(event) => moveByArrowKeys(event, '.term-open')}>
        {lookUps.map(({ entry, at }) => (
          <TermRow
            key={entry.id}
            entry={entry.id}
            term={entry.term}
            aside={<span class="when">{ago(at, now)}</span>}
            onSection={onSection}
          />
        ))}
      </ul>
      <div class="forget">
        <p>{t('recent.kept')}</p>
        <button type="button" class="quiet" onClick={onForget}>
          {t('recent.forget')}
        </button>
      </div>
    </>
  );
}
