/** Edits the entries of one of the reader's glossaries: a list with a search, and a form. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry, EntryId, Glossary } from '../../glossary/model';
import { textOfRuns } from '../../glossary/runs';
import { counted, t } from '../../i18n/i18n';
import type { ReplyOf, RequestKind, RequestOf } from '../../messaging/protocol';
import { isQuoted } from '../../writing/changes';
import { draftOf } from '../../writing/draft';
import { useLoad } from '../components/load';
import { LoadFailure } from '../components/load-failure';
import { Skeleton } from '../components/skeleton';
import { EntryForm, NO_DRAFT } from './entry-form';
import { EntryList } from './entry-list';
import { searchable, searchEntries } from './entry-search';
import { type EntryChanges, useEntryChanges } from './use-entry-changes';

interface EditorPorts {
  readonly ask: <K extends RequestKind>(kind: K, request: RequestOf<K>) => Promise<ReplyOf<K>>;
  /** Calls `onChange` when a glossary changes, until the signal aborts. */
  onSettings(onChange: () => void, signal: AbortSignal): void;
}

interface GlossaryEditorProps {
  readonly ports: EditorPorts;
  readonly id: string;
}

export function GlossaryEditor({ ports, id }: GlossaryEditorProps): JSX.Element {
  const [loaded, reload] = useLoad(() => ports.ask('ownGlossary', { id }));
  const changes = useEntryChanges((change) => ports.ask('changeEntries', { glossary: id, change }));
  useEffect(() => {
    const life = new AbortController();
    ports.onSettings(() => void reload(), life.signal);
    return () => life.abort();
  }, [ports, reload]);
  const title = loaded.is === 'there' ? loaded.value.title : '';
  useEffect(() => {
    document.title = `Glossa: ${title || t('terms.edit')}`;
  }, [title]);
  return (
    <main class="editor">
      {loaded.is === 'loading' && <Skeleton />}
      {loaded.is === 'failed' && (
        <>
          <h1>{t('terms.edit')}</h1>
          <LoadFailure
            title={t('shared.failedGlossary')}
            message={loaded.message}
            onRetry={() => void reload()}
          />
        </>
      )}
      {loaded.is === 'there' && <Editing glossary={loaded.value} changes={changes} />}
    </main>
  );
}

interface EditingProps {
  readonly glossary: Glossary;
  readonly changes: EntryChanges;
}

/** What is open: the list, a new entry, or an entry by its id. */
type Opened = { readonly is: 'list' | 'new' } | { readonly is: 'entry'; readonly id: EntryId };

function Editing({ glossary, changes }: EditingProps): JSX.Element {
  const { entries, language, title, source } = glossary;
  const isWritten = source.written === true;
  const hidden = useMemo(() => new Set(glossary.hidden), [glossary]);
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<Opened>({ is: 'list' });
  /** The entry that was open before, to whose row the focus returns. */
  const [last, setLast] = useState<EntryId | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const index = useMemo(() => searchable(entries, language), [entries, language]);
  const found = useMemo(() => searchEntries(index, query), [index, query]);
  const entry = opened.is === 'entry' ? entries.find(({ id }) => id === opened.id) : undefined;

  useEffect(() => {
    // Its row has gone, or isn't drawn yet.
    if (
      opened.is === 'list' &&
      document.activeElement === document.body &&
      !found.some(({ id }) => id === last)
    ) {
      search.current?.focus();
    }
  }, [opened, last, found]);
  const open = (next: Opened): void => {
    setLast(opened.is === 'entry' ? opened.id : null);
    changes.clear();
    setOpened(next);
    scrollTo({ top: 0, behavior: 'instant' });
  };
  // An entry that was deleted elsewhere has no form any more.
  const isForm = opened.is === 'new' || entry !== undefined;
  return (
    <>
      <header class="editor-head">
        <h1 lang={language}>{title}</h1>
        <p class="hint">
          {counted('glossaries.termCount', entries.length - hidden.size)}
          {hidden.size > 0 && ` · ${counted('terms.hiddenCount', hidden.size)}`}
          {!isWritten && ` · ${t('terms.imported')}`}
        </p>
      </header>
      <p class="editor-status">
        <span role="status">{changes.announcement}</span>{' '}
        {changes.canUndo && (
          <button type="button" class="quiet" onClick={changes.undo}>
            {t('options.undo')}
          </button>
        )}
      </p>
      {isForm ? (
        <OpenEntry
          {...{ glossary, entry, changes }}
          onDone={() => open({ is: 'list' })}
          onOpen={open}
        />
      ) : (
        <>
          {changes.failure !== null && (
            <p class="failure" role="alert">
              {t('options.notSaved', { reason: changes.failure })}
            </p>
          )}
          <div class="editor-bar">
            <input
              type="search"
              ref={search}
              class="field"
              aria-label={t('terms.search')}
              placeholder={t('terms.search')}
              value={query}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
            {isWritten && (
              <button type="button" class="button" onClick={() => open({ is: 'new' })}>
                {t('terms.new')}
              </button>
            )}
          </div>
          <p class="sr" role="status">
            {query !== '' && counted('shared.resultCount', found.length)}
          </p>
          {found.length === 0 && (
            <p class="hint">{query === '' ? t('terms.none') : t('shared.noResults', { query })}</p>
          )}
          <EntryList
            key={last}
            entries={found}
            hidden={hidden}
            language={language}
            start={last}
            onOpen={(id) => open({ is: 'entry', id })}
          />
        </>
      )}
    </>
  );
}

interface OpenEntryProps {
  readonly glossary: Glossary;
  /** Undefined for a new entry. */
  readonly entry: Entry | undefined;
  readonly changes: EntryChanges;
  readonly onDone: () => void;
  readonly onOpen: (opened: Opened) => void;
}

function OpenEntry({ glossary, entry, changes, onDone, onOpen }: OpenEntryProps): JSX.Element {
  const { language, source } = glossary;
  const { problems, failure, saving } = changes;
  const id = entry?.id;
  const isHidden = id !== undefined && glossary.hidden?.includes(id) === true;
  const hide =
    entry && !source.written && !isHidden
      ? () =>
          changes.change(
            { do: 'hide', id: entry.id },
            t('terms.didHide', { term: entry.term }),
            onDone,
          )
      : undefined;
  return (
    <EntryForm
      key={id ?? ''}
      start={entry ? draftOf(entry) : NO_DRAFT}
      isNew={!entry}
      focus={entry ? 'meaning' : 'term'}
      language={language}
      hasEverywhere={/^en\b/i.test(language) && !entry?.sense}
      {...{ problems, failure, saving }}
      onSave={(draft) =>
        changes.change(
          { do: 'write', draft, ...(id === undefined ? {} : { id }) },
          t('terms.saved', { term: draft.term }),
          onDone,
        )
      }
      onCancel={onDone}
      onEdit={(other) => onOpen({ is: 'entry', id: other })}
      onRemove={
        entry && source.written
          ? () =>
              changes.change(
                { do: 'remove', id: entry.id },
                t('terms.removed', { term: entry.term }),
                onDone,
              )
          : undefined
      }
      onHide={hide}
    >
      <h2>{entry ? t('terms.editOther', { term: entry.term }) : t('terms.new')}</h2>
      {entry?.original && (
        <EntryState
          state={t('terms.corrected')}
          back={t('terms.restore')}
          onBack={() =>
            changes.change(
              { do: 'restore', id: entry.id },
              t('terms.restored', { term: entry.original?.term ?? '' }),
              onDone,
            )
          }
        >
          {t(source.written ? 'terms.originalPage' : 'terms.original')}{' '}
          <span lang={language}>
            {entry.original.term}: {textOfRuns(entry.original.gloss)}
          </span>
        </EntryState>
      )}
      {entry && isHidden && (
        <EntryState
          state={t('terms.hidden')}
          back={t('terms.show')}
          onBack={() =>
            changes.change(
              { do: 'show', id: entry.id },
              t('terms.didShow', { term: entry.term }),
              onDone,
            )
          }
        >
          {t('terms.hiddenText')}
        </EntryState>
      )}
      {entry && isQuoted(entry, source) && !entry.original && (
        <p class="hint">{t('terms.correctionHint')}</p>
      )}
    </EntryForm>
  );
}

/** What the reader has done to an entry of a file, with a button that takes it back. */
function EntryState(props: {
  readonly state: string;
  readonly children: ComponentChildren;
  readonly back: string;
  onBack(): void;
}): JSX.Element {
  return (
    <div class="original">
      <p>
        <b>{props.state}</b>. {props.children}
      </p>
      <button type="button" class="button" onClick={props.onBack}>
        {props.back}
      </button>
    </div>
  );
}
