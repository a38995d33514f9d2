/** A list of languages, with a field for those that it doesn't have. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { language, t } from '../../i18n/i18n';
import { languageName, typedLanguage } from '../language-name';

interface LanguageFieldProps {
  /** Of the list, for its label. */
  readonly id: string;
  /** BCP 47. */
  readonly value: string;
  /** BCP 47: those of the list. */
  readonly offered: readonly string[];
  readonly describedBy?: string;
  readonly onChoose: (language: string) => void;
}

const OTHER = '';

export function LanguageField(props: LanguageFieldProps): JSX.Element {
  const { id, value, offered, describedBy, onChoose } = props;
  const [isTyping, setIsTyping] = useState(false);
  const tags = [...new Set([value, ...offered])];
  const named = tags.map((tag) => ({ tag, name: languageName(tag) }));
  named.sort((a, b) => a.name.localeCompare(b.name, language()));
  const choose = (tag: string): void => {
    setIsTyping(false);
    if (tag !== value) onChoose(tag);
  };
  return (
    <>
      <select
        id={id}
        class="field"
        value={isTyping ? OTHER : value}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          if (currentTarget.value === OTHER) setIsTyping(true);
          else choose(currentTarget.value);
        }}
      >
        {named.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
        <option value={OTHER}>{t('files.otherLanguage')}</option>
      </select>{' '}
      {isTyping && <TypedLanguage onChoose={choose} />}
    </>
  );
}

/** Counts when the reader leaves the field, or presses Enter. */
function TypedLanguage({ onChoose }: Pick<LanguageFieldProps, 'onChoose'>): JSX.Element {
  const [isWrong, setIsWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const take = (text: string): void => {
    if (text.trim() === '') return;
    const tag = typedLanguage(text);
    setIsWrong(tag === undefined);
    if (tag !== undefined) onChoose(tag);
  };
  return (
    <span class="typed-language">
      <label for={id}>{t('files.languageTag')}</label>{' '}
      <input
        ref={field}
        id={id}
        class="field"
        autocapitalize="off"
        autocomplete="off"
        spellcheck={false}
        maxLength={40}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ currentTarget }) => take(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // The form around it isn't meant.
          event.preventDefault();
          take(event.currentTarget.value);
        }}
      />{' '}
      {isWrong && (
        <span class="hint problem" id={`${id}-wrong`} role="alert">
          {t('files.badTag')}
        </span>
      )}
    </span>
  );
}
