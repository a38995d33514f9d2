/** Makes an empty glossary, in which readers write terms of their own. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { language, t } from '../../i18n/i18n';
import type { NewGlossary, WrittenGlossary } from '../../messaging/own-terms';
import { MAX_TITLE_LENGTH } from '../../writing/draft';
import { Status } from '../components/status';
import { allLanguages } from '../language-name';
import { LanguageField } from './language-field';

interface NewGlossaryFormProps {
  /** Creates the glossary, and calls `made` with it. */
  readonly onMake: (asked: NewGlossary, made: (glossary: WrittenGlossary) => void) => void;
}

export function NewGlossaryForm({ onMake }: NewGlossaryFormProps): JSX.Element {
  const [title, setTitle] = useState('');
  const [tag, setTag] = useState(language());
  const [made, setMade] = useState<WrittenGlossary | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const id = useId();
  return (
    <form
      class="new-glossary"
      onSubmit={(event) => {
        event.preventDefault();
        const name = title.trim();
        setIsMissing(name === '');
        if (name === '') return;
        onMake({ title: name, language: tag }, (glossary) => {
          setMade(glossary);
          setTitle('');
        });
      }}
    >
      <h3>{t('terms.newGlossary')}</h3>
      <p class="hint">{t('terms.newGlossaryText')}</p>
      <div class="new-glossary-fields">
        <div>
          <label for={id}>{t('terms.title')}</label>
          <input
            id={id}
            class="field"
            maxLength={MAX_TITLE_LENGTH}
            value={title}
            aria-invalid={isMissing}
            aria-describedby={isMissing ? `${id}-missing` : undefined}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </div>
        <div>
          <label for={`${id}-language`}>{t('terms.language')}</label>
          <LanguageField
            id={`${id}-language`}
            value={tag}
            offered={[language(), ...allLanguages()]}
            onChoose={setTag}
          />
        </div>
        <button type="submit" class="button">
          {t('terms.make')}
        </button>
      </div>
      {isMissing && (
        <p class="hint problem" id={`${id}-missing`} role="alert">
          {t('terms.emptyTitle')}
        </p>
      )}
      {made && (
        <p>
          <Status>{t('terms.made', { title: made.title })}</Status>{' '}
          <a href={editorOf(made.id)}>{t('terms.editTerms')}</a>
        </p>
      )}
    </form>
  );
}

/** The address of the page that edits a glossary. */
export function editorOf(id: string): string {
  return `/terms.html?${new URLSearchParams({ glossary: id })}`;
}
