/** Edits a term or adds one: its names, and its meaning, a sentence of the page or own words. */
import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import { type Place, type ReadArticle, textAt } from '../../proposing/article';
import type { ReviewedTerm, TermMeaning } from '../../reviewing/reviewed-term';
import { keyOfPlace, mentionsOf, sentencesWith } from '../../reviewing/sentences';
import { GlossaryText } from '../entry/glossary-text';
import { useFocusOnMount } from '../options/use-focus-on-mount';

interface ReviewedTermFormProps {
  readonly article: ReadArticle;
  readonly term: ReviewedTerm;
  readonly title: string;
  /** Called with the edited term, accepted. */
  readonly onDone: (term: ReviewedTerm) => void;
  readonly onCancel: () => void;
}

/** The value of the choice "my own words", in place of a sentence. */
const OWN = 'own';
const NONE = 'none';

export function ReviewedTermForm({
  article,
  term,
  title,
  onDone,
  onCancel,
}: ReviewedTermFormProps): JSX.Element {
  const id = useId();
  const first = useFocusOnMount<HTMLInputElement>();
  const [name, setName] = useState(term.term);
  const [expansion, setExpansion] = useState(term.expansion);
  const [aliases, setAliases] = useState(term.aliases.join(', '));
  const [choice, setChoice] = useState(choiceOf(term));
  const [own, setOwn] = useState(term.meaning?.is === 'own' ? term.meaning.text : '');
  const [fault, setFault] = useState('');
  // When the reader changes the term, sentences with the new one are offered.
  const mentions = useMemo(
    () => (name === term.term ? term.mentions : mentionsOf(article, name)),
    [article, term, name],
  );
  const sentences = useMemo(() => offered(article, mentions, term), [article, mentions, term]);

  const submit = (): void => {
    const meaning = chosenMeaning(choice, own, sentences);
    if (name.trim() === '') setFault(t('review.needsTerm'));
    else if (!meaning && expansion.trim() === '') setFault(t('review.needsMeaning'));
    else {
      const { meaning: _, ...rest } = term;
      onDone({
        ...rest,
        decision: 'accepted',
        term: name.trim(),
        expansion: expansion.trim(),
        aliases: namesIn(aliases),
        ...(meaning ? { meaning } : {}),
        mentions: mentions.length > 0 ? mentions : term.mentions,
      });
    }
  };

  return (
    <form
      class="review-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label for={`${id}-term`}>{t('review.term')}</label>
      <input
        id={`${id}-term`}
        class="field"
        ref={first}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <label for={`${id}-expansion`}>{t('review.expansion')}</label>
      <input
        id={`${id}-expansion`}
        class="field"
        value={expansion}
        onInput={({ currentTarget }) => setExpansion(currentTarget.value)}
      />
      <label for={`${id}-aliases`}>{t('review.aliases')}</label>
      <input
        id={`${id}-aliases`}
        class="field"
        value={aliases}
        onInput={({ currentTarget }) => setAliases(currentTarget.value)}
      />
      <fieldset class="meanings">
        <legend>{t('review.meaning')}</legend>
        {sentences.map((place) => (
          <Choice
            key={keyOfPlace(place)}
            {...{ id, choice }}
            value={keyOfPlace(place)}
            onChoose={setChoice}
          >
            <GlossaryText>{textAt(article, place)}</GlossaryText>
          </Choice>
        ))}
        {sentences.length === 0 && <p class="hint">{t('review.noSentence')}</p>}
        {expansion.trim() !== '' && (
          <Choice {...{ id, choice }} value={NONE} onChoose={setChoice}>
            {t('review.none')}
          </Choice>
        )}
        <Choice {...{ id, choice }} value={OWN} onChoose={setChoice}>
          {t('review.mine')}
        </Choice>
        <textarea
          class="field"
          rows={3}
          aria-label={t('review.mineText')}
          value={own}
          onInput={({ currentTarget }) => {
            setOwn(currentTarget.value);
            setChoice(OWN);
          }}
        />
      </fieldset>
      <p class="failure" role="alert">
        {fault}
      </p>
      <div class="reviewed-actions">
        <button type="submit" class="button">
          {t('review.done')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('review.cancel')}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly value: string;
  readonly choice: string;
  readonly onChoose: (value: string) => void;
  readonly children: JSX.Element | string;
}

function Choice({ id, value, choice, onChoose, children }: ChoiceProps): JSX.Element {
  return (
    <label class="meaning-choice">
      <input
        type="radio"
        name={`${id}-meaning`}
        value={value}
        checked={choice === value}
        onChange={() => onChoose(value)}
      />
      <span>{children}</span>
    </label>
  );
}

function choiceOf({ meaning, expansion }: ReviewedTerm): string {
  if (meaning?.is === 'quote') return keyOfPlace(meaning.place);
  return meaning || expansion === '' ? OWN : NONE;
}

/** The sentences with the term, and the passage that is its meaning now. */
function offered(
  article: ReadArticle,
  mentions: readonly Place[],
  { meaning }: ReviewedTerm,
): Place[] {
  const sentences = sentencesWith(article, mentions);
  if (meaning?.is !== 'quote') return sentences;
  const key = keyOfPlace(meaning.place);
  return sentences.some((place) => keyOfPlace(place) === key)
    ? sentences
    : [meaning.place, ...sentences];
}

function chosenMeaning(
  choice: string,
  own: string,
  sentences: readonly Place[],
): TermMeaning | undefined {
  if (choice === OWN) return own.trim() === '' ? undefined : { is: 'own', text: own.trim() };
  const place = sentences.find((each) => keyOfPlace(each) === choice);
  return place && { is: 'quote', place };
}

function namesIn(text: string): string[] {
  return [...new Set(text.split(',').map((name) => name.trim()))].filter((name) => name !== '');
}
