/** The form for one entry. Shows each problem at its field. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isCased } from '../../forms/cased';
import { t } from '../../i18n/i18n';
import { type DraftField, type DraftProblem, type EntryDraft, tidied } from '../../writing/draft';
import { draftProblems, FormField } from './form-field';

export const NO_DRAFT: EntryDraft = {
  term: '',
  meaning: '',
  names: [],
  example: '',
  cased: false,
  everywhere: true,
};

interface EntryFormProps {
  /** The draft that the form starts with; give the form a new `key` to start with another. */
  readonly start: EntryDraft;
  /** Whether the entry is new. If so, "Match case" follows from the capitals of the term. */
  readonly isNew: boolean;
  /** The field that gets the focus. */
  readonly focus: 'term' | 'meaning';
  /** BCP 47 tag of the glossary: what its entries are written in. */
  readonly language: string;
  /** Whether "mark everywhere" makes a difference. */
  readonly hasEverywhere: boolean;
  readonly problems: readonly DraftProblem[];
  readonly failure: string | null;
  readonly saving: boolean;
  readonly onSave: (draft: EntryDraft) => void;
  readonly onCancel: () => void;
  /** Deletes the entry; without this, there is no button for it. */
  readonly onRemove?: (() => void) | undefined;
  /** Hides the entry, as `onRemove`. */
  readonly onHide?: (() => void) | undefined;
  /** Opens the entry that has a name already. */
  readonly onEdit?: ((entry: string) => void) | undefined;
  /** Fields above the entry's own. */
  readonly children?: ComponentChildren;
}

export function EntryForm(props: EntryFormProps): JSX.Element {
  const { start, isNew, focus, language, hasEverywhere, problems, failure, saving } = props;
  const [draft, setDraft] = useState(start);
  const [names, setNames] = useState(start.names.join('\n'));
  const [isCasedChosen, setIsCasedChosen] = useState(!isNew);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`[name="${focus}"]`)?.focus();
  }, [focus]);
  useEffect(() => {
    // The first field that is wrong gets the focus, and screen readers say why.
    if (problems.length > 0) form.current?.querySelector<HTMLElement>(WRONG)?.focus();
  }, [problems]);

  const change = (changed: Partial<EntryDraft>): void => setDraft({ ...draft, ...changed });
  const save = (): void => {
    if (!saving) props.onSave(tidied({ ...draft, names: names.split('\n') }));
  };
  const wrong = (field: DraftField): ComponentChildren =>
    draftProblems({
      problems,
      field,
      onEdit: props.onEdit,
      editLabel: (term) => t('terms.editOther', { term }),
    });
  return (
    <form
      class="entry-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      }}
    >
      {props.children}
      <FormField label={t('terms.term')} problem={wrong('term')}>
        {(ids) => (
          <input
            {...ids}
            class="field"
            name="term"
            lang={language}
            value={draft.term}
            onInput={({ currentTarget: { value } }) =>
              change({ term: value, ...(isCasedChosen ? {} : { cased: isCased(value.trim()) }) })
            }
          />
        )}
      </FormField>
      <FormField label={t('terms.meaning')} problem={wrong('meaning')}>
        {(ids) => (
          <textarea
            {...ids}
            class="field text"
            name="meaning"
            rows={4}
            lang={language}
            value={draft.meaning}
            onInput={({ currentTarget }) => change({ meaning: currentTarget.value })}
          />
        )}
      </FormField>
      <FormField label={t('terms.names')} hint={t('terms.namesHint')} problem={wrong('names')}>
        {(ids) => (
          <textarea
            {...ids}
            class="field text"
            name="names"
            rows={2}
            lang={language}
            value={names}
            onInput={({ currentTarget }) => setNames(currentTarget.value)}
          />
        )}
      </FormField>
      <FormField
        label={t('terms.example')}
        hint={t('terms.exampleHint')}
        problem={wrong('example')}
      >
        {(ids) => (
          <textarea
            {...ids}
            class="field text"
            name="example"
            rows={2}
            lang={language}
            value={draft.example}
            onInput={({ currentTarget }) => change({ example: currentTarget.value })}
          />
        )}
      </FormField>
      <CheckBox
        label={t('terms.cased')}
        hint={t('terms.casedHint')}
        checked={draft.cased}
        onCheck={(cased) => {
          setIsCasedChosen(true);
          change({ cased });
        }}
      />
      {hasEverywhere && (
        <CheckBox
          label={t('terms.everywhere')}
          hint={t('terms.everywhereHint')}
          checked={draft.everywhere}
          onCheck={(everywhere) => change({ everywhere })}
        />
      )}
      {failure !== null && (
        <p class="failure" role="alert">
          {t('options.notSaved', { reason: failure })}
        </p>
      )}
      <div class="form-buttons">
        <button type="submit" class="button primary" aria-keyshortcuts="Control+Enter">
          {t('terms.save')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {t('backup.cancel')}
        </button>
        <span class="hint">{t('terms.saveKeys')}</span>
        {props.onHide && (
          <button type="button" class="quiet remove" onClick={props.onHide}>
            {t('terms.hide')}
          </button>
        )}
        {props.onRemove && (
          <button type="button" class="quiet remove" onClick={props.onRemove}>
            {t('terms.remove')}
          </button>
        )}
      </div>
    </form>
  );
}

const WRONG = '[aria-invalid="true"]';

interface CheckBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

function CheckBox({ label, hint, checked, onCheck }: CheckBoxProps): JSX.Element {
  const id = useId();
  return (
    <div class="check">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
