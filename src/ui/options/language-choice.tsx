/** Asks which language a glossary is in, if its file doesn't say. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { language, t } from '../../i18n/i18n';
import type { Prepared } from '../../library/reader-protocol';
import { allLanguages } from '../language-name';
import { LanguageField } from './language-field';

interface LanguageChoiceProps {
  /** The glossary's title, for the choice's name. */
  readonly title: string;
  /** The language that was assumed (BCP 47). */
  readonly value: string;
  readonly from: Prepared['languageFrom'];
  /** Those that the file has (BCP 47); empty if any may be meant. */
  readonly languages: readonly string[];
  readonly onChoose: (language: string) => void;
}

const HINTS = {
  file: 'files.languagesHint',
  options: 'glossaries.languageHint',
  guess: 'glossaries.languageHint',
  fallback: 'files.languageUnknown',
} as const;

export function LanguageChoice(props: LanguageChoiceProps): JSX.Element {
  const { title, value, from, languages, onChoose } = props;
  const id = useId();
  const isOneOf = languages.length > 1;
  return (
    <p class="language-choice">
      <label for={id}>{t('glossaries.languageOf', { title })}</label>{' '}
      <LanguageField
        id={id}
        value={value}
        offered={isOneOf ? languages : [language(), ...allLanguages()]}
        describedBy={`${id}-hint`}
        onChoose={onChoose}
      />
      <span class="hint" id={`${id}-hint`}>
        {t(isOneOf ? HINTS.file : HINTS[from])}
      </span>
    </p>
  );
}
