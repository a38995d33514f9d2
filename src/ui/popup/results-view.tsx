/** The results of a search: terms open in place, sections in a view of their own. */
import type { JSX } from 'preact';
import type { EntryId, SectionId } from '../../glossary/model';
import { counted, t } from '../../i18n/i18n';
import type { SearchResult } from '../../search/search';
import { moveByArrowKeys } from '../components/list-keys';
import { Message } from '../components/message';
import { Snippet } from '../components/snippet';
import { useIsPainted } from '../components/status';
import { GlossaryText } from '../entry/glossary-text';
import { TermRow } from './term-row';

interface ResultsViewProps {
  readonly query: string;
  /** Null while they aren't known. */
  readonly found: readonly SearchResult[] | null;
  readonly onSection: (section: SectionId, entry?: EntryId) => void;
}

export function ResultsView({ query, found: all, onSection }: ResultsViewProps): JSX.Element {
  const found = all ?? [];
  const none = all !== null && all.length === 0;
  const isPainted = useIsPainted();
  return (
    <section class="results" aria-label={t('shared.results')}>
      <div class="outcome" role="status">
        {isPainted && found.length > 0 && (
          <p class="count">{counted('shared.resultCount', found.length)}</p>
        )}
        {isPainted && none && (
          <Message title={t('shared.noResults', { query })} text={t('shared.noResultsHint')} />
        )}
      </div>
      <ul
        class="term-list"
        hidden={found.length === 0}
        onKeyDown={(event) => moveByArrowKeys(event, '.term-open, .section-open')}
      >
        {found.map((result) =>
          result.is === 'entry' ? (
            <TermRow
              key={`entry ${result.entry.id}`}
              entry={result.entry.id}
              term={result.entry.term}
              onSection={onSection}
            />
          ) : (
            <li key={`section ${result.section.id}`} class="section-row">
              <button
                type="button"
                class="section-open"
                data-section={result.section.id}
                onClick={() => onSection(result.section.id)}
              >
                <span>
                  <span class="label">{t('shared.section')}</span>
                  <GlossaryText>{result.section.title}</GlossaryText>
                </span>
              </button>
              <GlossaryText>
                <Snippet pieces={result.snippet} />
              </GlossaryText>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
