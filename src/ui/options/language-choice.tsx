/** Asks which language a glossary is in, if its file doesn't say. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { language, t } from '../../i18n/i18n';
import { allLanguages, languageName } from '../language-name';

interface LanguageChoiceProps {
  /** The glossary's title, for the choice's name. */
  readonly title: string;
  /** The language that was assumed (BCP 47). */
  readonly value: string;
  /** Those that the file has (BCP 47); empty if any may be meant. */
  readonly languages: readonly string[];
  readonly onChoose: (language: string) => void;
}

export function LanguageChoice(props: LanguageChoiceProps): JSX.Element {
  const { title, value, languages, onChoose } = props;
  const id = useId();
  const offered = languages.length > 1 ? languages : [language(), ...allLanguages()];
  const tags = [...new Set([value, ...offered])];
  const named = tags.map((tag) => ({ tag, name: languageName(tag) }));
  named.sort((a, b) => a.name.localeCompare(b.name, language()));
  return (
    <p class="language-choice">
      <label for={id}>{t('glossaries.languageOf', { title })}</label>{' '}
      <select
        id={id}
        class="field"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {named.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>{' '}
      <span class="hint" id={`${id}-hint`}>
        {t(languages.length > 1 ? 'files.languagesHint' : 'glossaries.languageHint')}
      </span>
    </p>
  );
}
