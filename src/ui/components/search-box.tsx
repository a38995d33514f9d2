/** The field that searches the glossary. Holds no state. */
import type { JSX, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import { CloseIcon, SearchIcon } from './icons';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The reader moves on to the results by arrow key. */
  readonly onDown: () => void;
  readonly inputRef: Ref<HTMLInputElement>;
}

export function SearchBox({ query, onQuery, onDown, inputRef }: SearchBoxProps): JSX.Element {
  const id = useId();
  return (
    <search class="search">
      <label class="sr" for={id}>
        {t('shared.search')}
      </label>
      <SearchIcon />
      <input
        id={id}
        ref={inputRef}
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('shared.search')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onDown();
          } else if (event.key === 'Escape' && query !== '') {
            // The first Esc empties the field; only the next may close a popup.
            event.preventDefault();
            event.stopPropagation();
            onQuery('');
          }
        }}
      />
      {query !== '' && (
        <button
          type="button"
          class="clear"
          aria-label={t('shared.clearSearch')}
          onClick={() => onQuery('')}
        >
          <CloseIcon />
        </button>
      )}
    </search>
  );
}
