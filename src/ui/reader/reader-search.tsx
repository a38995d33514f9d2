/**
 * The reader's search: its results lead to sections of the article. Entries of other glossaries
 * are explained in the list, or lead to their own article.
 */

import type { JSX } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { mainSectionOf } from '../../glossary/article';
import type { Entry, EntryId, Glossary, SectionId } from '../../glossary/model';
import { textOfRuns } from '../../glossary/runs';
import { counted, t } from '../../i18n/i18n';
import type { SearchResult } from '../../search/search';
import { messageOf } from '../components/error-message';
import { moveByArrowKeys } from '../components/list-keys';
import { SearchBox } from '../components/search-box';
import { useSlashKey } from '../components/slash-key';
import { Snippet } from '../components/snippet';
import { Status } from '../components/status';
import { useGlossary } from '../entry/glossary-context';
import { ContentLanguage, GlossaryText } from '../entry/glossary-text';
import { useOtherEntries } from '../entry/other-entries';
import { useSearchResults } from '../entry/use-search-results';
import type { Ask } from '../popup/ports';

interface ReaderSearchProps {
  readonly ask: Ask;
  readonly onGo: (section: SectionId, entry?: EntryId) => void;
}

/** More results would be too many to look through below the field. */
const MAX_RESULTS = 12;

export function ReaderSearch({ ask, onGo }: ReaderSearchProps): JSX.Element {
  const { glossary, entries } = useGlossary();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const fail = useCallback((error: unknown) => setFailure(messageOf(error)), []);
  const openSection = (glossary: string, section: SectionId, entry: EntryId): void => {
    void ask('openSection', { glossary, section, entry }).catch(fail);
  };
  const [others, keep] = useOtherEntries(ask, glossary.id, openSection, fail);
  const all = useSearchResults(ask, glossary, query, keep, fail);
  const found = (all ?? []).slice(0, MAX_RESULTS);
  useSlashKey(input);
  const isAsked = query.trim() !== '';

  /** The glossary of an entry, if it is another one. */
  const originOf = ({ id }: Entry): Glossary | undefined =>
    entries.has(id) ? undefined : others.knownOf(id)?.glossary;

  const go = (result: SearchResult): void => {
    setQuery('');
    if (result.is === 'section') {
      onGo(result.section.id);
      return;
    }
    const home = mainSectionOf(result.entry);
    if (home === undefined) return;
    const other = originOf(result.entry);
    if (other) openSection(other.id, home, result.entry.id);
    else onGo(home, result.entry.id);
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
        onQuery={(text) => {
          setFailure(null);
          setQuery(text);
        }}
        onDown={() => list.current?.querySelector<HTMLElement>('button')?.focus()}
        inputRef={input}
      />
      {isAsked && (
        <div class="found">
          <p class="count">
            <Status>
              {found.length > 0
                ? counted('shared.resultCount', found.length)
                : all && t('shared.noResults', { query: query.trim() })}
            </Status>
          </p>
          {failure !== null && (
            <p class="failure" role="alert">
              {failure}
            </p>
          )}
          <ul
            ref={list}
            hidden={found.length === 0}
            aria-label={t('shared.results')}
            onKeyDown={(event) => moveByArrowKeys(event, '.found-open')}
          >
            {found.map((result) => (
              <FoundRow
                key={resultKey(result)}
                result={result}
                from={result.is === 'entry' ? originOf(result.entry) : undefined}
                onChoose={() => go(result)}
              />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface FoundRowProps {
  readonly result: SearchResult;
  /** The entry's glossary, if it isn't the one whose article is shown. */
  readonly from: Glossary | undefined;
  readonly onChoose: () => void;
}

function FoundRow({ result, from, onChoose }: FoundRowProps): JSX.Element {
  if (result.is === 'section') {
    return (
      <li>
        <button type="button" class="found-open" onClick={onChoose}>
          <span class="label">{t('shared.section')}</span>{' '}
          <span class="term">
            <GlossaryText>{result.section.title}</GlossaryText>
          </span>
        </button>
        <GlossaryText>
          <Snippet pieces={result.snippet} />
        </GlossaryText>
      </li>
    );
  }
  const { entry } = result;
  const text = <FoundEntry entry={entry} from={from} />;
  // A glossary without an article has no section to go to.
  const isAtHome = mainSectionOf(entry) !== undefined;
  return (
    <li>
      {isAtHome ? (
        <button type="button" class="found-open" onClick={onChoose}>
          {text}
        </button>
      ) : (
        text
      )}
    </li>
  );
}

interface FoundEntryProps extends Pick<FoundRowProps, 'from'> {
  readonly entry: Entry;
}

function FoundEntry({ entry, from }: FoundEntryProps): JSX.Element {
  const { glossary } = useGlossary();
  return (
    <ContentLanguage.Provider value={(from ?? glossary).language}>
      <span class="term">
        <GlossaryText>{entry.term}</GlossaryText>
      </span>{' '}
      <span class="found-text">
        <GlossaryText>{textOfRuns(entry.gloss)}</GlossaryText>
      </span>
      {from && (
        <>
          {' '}
          <span class="found-from">
            <GlossaryText>{from.title}</GlossaryText>
          </span>
        </>
      )}
    </ContentLanguage.Provider>
  );
}

function resultKey(result: SearchResult): string {
  return result.is === 'entry' ? `entry ${result.entry.id}` : `section ${result.section.id}`;
}
