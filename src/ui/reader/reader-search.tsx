/** The reader's search: its results lead to sections of the article. */

import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { mainSectionOf } from '../../glossary/article';
import type { EntryId, SectionId } from '../../glossary/model';
import { textOfRuns } from '../../glossary/runs';
import { counted, t } from '../../i18n/i18n';
import { createSearch, type SearchResult } from '../../search/search';
import { moveByArrowKeys } from '../components/list-keys';
import { SearchBox } from '../components/search-box';
import { useSlashKey } from '../components/slash-key';
import { Snippet } from '../components/snippet';
import { Status } from '../components/status';
import { useGlossary } from '../entry/glossary-context';
import { GlossaryText } from '../entry/glossary-text';

interface ReaderSearchProps {
  readonly onGo: (section: SectionId, entry?: EntryId) => void;
}

/** How many results fit below the field. */
const MAX_RESULTS = 12;

export function ReaderSearch({ onGo }: ReaderSearchProps): JSX.Element {
  const { glossary } = useGlossary();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const search = useMemo(() => createSearch(glossary), [glossary]);
  const found = useMemo(() => search.find(query, MAX_RESULTS), [search, query]);
  useSlashKey(input);
  const isAsked = query.trim() !== '';

  const go = (result: SearchResult): void => {
    setQuery('');
    if (result.is === 'section') {
      onGo(result.section.id);
    } else {
      const home = mainSectionOf(result.entry);
      if (home !== undefined) onGo(home, result.entry.id);
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes the results from within
    <div
      class="reader-search"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isAsked) return;
        setQuery('');
        input.current?.focus();
      }}
      onFocusOut={(event) => {
        // When the focus leaves, the results close.
        const to = event.relatedTarget;
        if (to instanceof Node && !event.currentTarget.contains(to)) setQuery('');
      }}
    >
      <SearchBox
        query={query}
        onQuery={setQuery}
        onDown={() => list.current?.querySelector<HTMLElement>('button')?.focus()}
        inputRef={input}
      />
      {isAsked && (
        <div class="found">
          <p class="count">
            <Status>
              {found.length > 0
                ? counted('shared.resultCount', found.length)
                : t('shared.noResults', { query: query.trim() })}
            </Status>
          </p>
          <ul
            ref={list}
            hidden={found.length === 0}
            aria-label={t('shared.results')}
            onKeyDown={(event) => moveByArrowKeys(event, '.found-open')}
          >
            {found.map((result) => (
              <FoundRow key={resultKey(result)} result={result} onChoose={() => go(result)} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface FoundRowProps {
  readonly result: SearchResult;
  readonly onChoose: () => void;
}

function FoundRow({ result, onChoose }: FoundRowProps): JSX.Element {
  return (
    <li>
      <button type="button" class="found-open" onClick={onChoose}>
        {result.is === 'entry' ? (
          <>
            <span class="term">
              <GlossaryText>{result.entry.term}</GlossaryText>
            </span>{' '}
            <span class="found-text">
              <GlossaryText>{textOfRuns(result.entry.gloss)}</GlossaryText>
            </span>
          </>
        ) : (
          <>
            <span class="label">{t('shared.section')}</span>{' '}
            <span class="term">
              <GlossaryText>{result.section.title}</GlossaryText>
            </span>
          </>
        )}
      </button>
      {result.is === 'section' && (
        <GlossaryText>
          <Snippet pieces={result.snippet} />
        </GlossaryText>
      )}
    </li>
  );
}

function resultKey(result: SearchResult): string {
  return result.is === 'entry' ? `entry ${result.entry.id}` : `section ${result.section.id}`;
}
