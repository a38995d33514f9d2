/** Adds a term that the reader selected on a page to one of their own glossaries. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isCased } from '../../forms/cased';
import { language as interfaceLanguage, t } from '../../i18n/i18n';
import type { NewGlossary, TermToAdd, WrittenGlossary } from '../../messaging/own-terms';
import type { ReplyOf, RequestKind, RequestOf } from '../../messaging/protocol';
import { type DraftProblem, draftOf, type EntryDraft } from '../../writing/draft';
import { messageOf } from '../components/error-message';
import { useLoad } from '../components/load';
import { LoadFailure } from '../components/load-failure';
import { Skeleton } from '../components/skeleton';
import { languageName } from '../language-name';
import { EntryForm, NO_DRAFT } from './entry-form';
import { FormField } from './form-field';

interface AddTermPorts {
  readonly ask: <K extends RequestKind>(kind: K, request: RequestOf<K>) => Promise<ReplyOf<K>>;
  /** Closes the form. */
  close(): Promise<void>;
}

interface AddTermProps {
  readonly ports: AddTermPorts;
  /** Which term it is. */
  readonly number: number;
}

export function AddTerm({ ports, number }: AddTermProps): JSX.Element {
  const [loaded, reload] = useLoad(() => ports.ask('termToAdd', { number }));
  useEffect(() => {
    document.title = `Glossa: ${t('terms.add')}`;
  }, []);
  return (
    <main class="add-term">
      <h1>{t('terms.add')}</h1>
      {loaded.is === 'loading' && <Skeleton />}
      {loaded.is === 'failed' && (
        <LoadFailure
          title={t('shared.failedGlossary')}
          message={loaded.message}
          onRetry={() => void reload()}
        />
      )}
      {loaded.is === 'there' && <Adding ports={ports} added={loaded.value} />}
    </main>
  );
}

/** The entry that the reader edits instead, because it has the term already. */
interface Edited {
  readonly id: string;
  readonly draft: EntryDraft;
}

function Adding({ ports, added }: { ports: AddTermPorts; added: TermToAdd }): JSX.Element {
  const { term, sentence, glossaries, tabId, isPrivate } = added;
  const choices = choicesFor(added);
  const [chosen, setChosen] = useState(0);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const glossary = choices[chosen] ?? (choices[0] as NewGlossary);

  /** Runs a request to the background, and shows its error below the form. */
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setSaving(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(messageOf(error));
    }
    setSaving(false);
  };
  const save = (draft: EntryDraft): Promise<void> =>
    attempt(async () => {
      const reply = await ports.ask('changeEntries', {
        glossary: isWritten(glossary) ? glossary.id : glossary,
        change: { do: 'write', draft, ...(edited ? { id: edited.id } : {}) },
        ...(tabId === undefined ? {} : { from: tabId }),
      });
      if (reply.is === 'wrong') setProblems(reply.problems);
      else await ports.close();
    });
  const edit = (id: string): Promise<void> =>
    attempt(async () => {
      if (!isWritten(glossary)) return;
      const { entries } = await ports.ask('ownGlossary', { id: glossary.id });
      const entry = entries.find((other) => other.id === id);
      if (!entry) throw new Error(t('errors.entryGone'));
      setProblems([]);
      setEdited({ id, draft: draftOf(entry) });
    });
  const start = { ...NO_DRAFT, term, example: sentence, cased: isCased(term) };
  return (
    <EntryForm
      key={edited?.id ?? ''}
      start={edited?.draft ?? start}
      isNew={edited === null}
      focus={term === '' && !edited ? 'term' : 'meaning'}
      language={glossary.language}
      hasEverywhere={/^en\b/i.test(glossary.language)}
      {...{ problems, failure, saving }}
      onSave={(draft) => void save(draft)}
      onCancel={() => void ports.close()}
      onEdit={(id) => void edit(id)}
    >
      {isPrivate && <p class="hint">{t('terms.private')}</p>}
      {glossaries.length > 0 && (
        <FormField label={t('terms.glossary')}>
          {(ids) => (
            <select
              {...ids}
              class="field"
              value={String(chosen)}
              onChange={({ currentTarget }) => {
                setChosen(Number(currentTarget.value));
                setProblems([]);
              }}
            >
              {choices.map((choice, at) => (
                <option key={String(at)} value={String(at)}>
                  {nameOf(choice)}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
    </EntryForm>
  );
}

function isWritten(choice: NewGlossary | WrittenGlossary): choice is WrittenGlossary {
  return 'id' in choice;
}

function nameOf(choice: NewGlossary | WrittenGlossary): string {
  const { title } = choice;
  const language = languageName(choice.language);
  return isWritten(choice) ? `${title} (${language})` : t('terms.glossaryNew', { title, language });
}

/**
 * The glossaries to choose from, the best first. Text is explained only by glossaries in its
 * language, so those in the page's language come first; if there is none, a new one.
 */
function choicesFor({ glossaries, language }: TermToAdd): (NewGlossary | WrittenGlossary)[] {
  const wanted = language || glossaries[0]?.language || interfaceLanguage();
  const isWanted = (tag: string): boolean => primaryOf(tag) === primaryOf(wanted);
  const fitting = glossaries.filter((glossary) => isWanted(glossary.language));
  const others = glossaries.filter((glossary) => !isWanted(glossary.language));
  const isNew = !fitting.some(({ title }) => title === t('terms.mine'));
  const made = isNew ? [{ title: t('terms.mine'), language: primaryOf(wanted) }] : [];
  // A page's glossary is for the terms of that page, unless the reader says otherwise.
  const ofPages = fitting.filter(({ isFromPage }) => isFromPage);
  return [...fitting.filter(({ isFromPage }) => !isFromPage), ...made, ...ofPages, ...others];
}

function primaryOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
