/** The entries of a glossary, one in each row. Only the rows in view are drawn. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry, EntryId } from '../../glossary/model';
import { textOfRuns } from '../../glossary/runs';
import { t } from '../../i18n/i18n';
import { useRowsInView } from './window-of-rows';

/** As in terms.css (px). */
const ROW_HEIGHT = 60;

/** How many rows Page Up and Page Down go. */
const PAGE_ROWS = 10;

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly hidden: ReadonlySet<EntryId>;
  /** BCP 47 tag of the glossary. */
  readonly language: string;
  /** The entry whose row gets the focus when the list appears. */
  readonly start: EntryId | null;
  readonly onOpen: (id: EntryId) => void;
}

export function EntryList({
  entries,
  hidden,
  language,
  start,
  onOpen,
}: EntryListProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const { from, to } = useRowsInView(list, ROW_HEIGHT, entries.length);
  const [wanted, setWanted] = useState(() => entries.findIndex(({ id }) => id === start));

  useEffect(() => {
    if (wanted < 0) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${wanted}"]`);
    if (row) {
      row.focus();
      setWanted(-1);
      return;
    }
    // The row isn't drawn yet; scrolling there draws it.
    const top = (list.current?.getBoundingClientRect().top ?? 0) + scrollY;
    scrollTo({ top: top + wanted * ROW_HEIGHT - innerHeight / 2, behavior: 'instant' });
  }, [wanted, from, to]);

  const move = (event: KeyboardEvent, at: number): void => {
    const to = targetOf(event.key, at, entries.length);
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    setWanted(Math.max(0, Math.min(entries.length - 1, to)));
  };
  const rows = entries.slice(from, to);
  return (
    <ul class="entry-list" ref={list} style={{ blockSize: `${entries.length * ROW_HEIGHT}px` }}>
      {rows.map((entry, at) => (
        <li
          key={entry.id}
          aria-setsize={entries.length}
          aria-posinset={from + at + 1}
          style={{ insetBlockStart: `${(from + at) * ROW_HEIGHT}px` }}
        >
          <button
            type="button"
            class={hidden.has(entry.id) ? 'hidden-entry' : undefined}
            data-row={from + at}
            onClick={() => onOpen(entry.id)}
            onKeyDown={(event) => move(event, from + at)}
          >
            <b lang={language}>{entry.term}</b>{' '}
            {hidden.has(entry.id) && <span class="corrected">{t('terms.hidden')} </span>}
            {entry.original && <span class="corrected">{t('terms.corrected')} </span>}
            <span class="meaning" lang={language}>
              {textOfRuns(entry.gloss)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + PAGE_ROWS;
    case 'PageUp':
      return at - PAGE_ROWS;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
