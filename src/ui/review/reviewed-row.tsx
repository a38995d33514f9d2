/** A term under review: what it means, where that comes from, and what can be done with it. */
import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { counted, t } from '../../i18n/i18n';
import type { ReadArticle } from '../../proposing/article';
import type { KnownTerm } from '../../reviewing/groups';
import { isExplained, type ReviewDecision, type ReviewedTerm } from '../../reviewing/reviewed-term';
import { sentencesWith, withMarks } from '../../reviewing/sentences';
import { GlossaryText } from '../entry/glossary-text';

interface ReviewedRowProps {
  readonly article: ReadArticle;
  readonly term: ReviewedTerm;
  readonly known: KnownTerm | undefined;
  /** Whether the tab key reaches it. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onDecide: (decision: ReviewDecision) => void;
  readonly onEdit: () => void;
  readonly onMerge: () => void;
  readonly onShow: () => void;
}

const LABELS = {
  sure: 'review.sure',
  likely: 'review.likely',
  'look-closely': 'review.lookClosely',
} as const;

export function ReviewedRow(props: ReviewedRowProps): JSX.Element {
  const { article, term, known, isCurrent, onDecide } = props;
  const { decision, confidence } = term;
  const id = useId();
  const tabIndex = isCurrent ? 0 : -1;
  const label = confidence === 'none' ? null : t(LABELS[confidence]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't get the focus
    <div
      class={`reviewed ${decision}`}
      role="group"
      data-row={term.id}
      tabIndex={tabIndex}
      aria-labelledby={`${id}-term ${id}-state`}
      aria-describedby={`${id}-meaning`}
      aria-current={isCurrent ? 'true' : undefined}
      onFocusIn={props.onFocus}
    >
      <p class="reviewed-head">
        <b id={`${id}-term`}>
          <GlossaryText>{term.term}</GlossaryText>
        </b>
        {term.expansion !== '' && <GlossaryText>{term.expansion}</GlossaryText>}
        <span class={`tag ${decision === 'open' ? confidence : decision}`} id={`${id}-state`}>
          {decision === 'accepted' && t('review.accepted')}
          {decision === 'rejected' && t('review.rejected')}
          {decision === 'open' && label}
        </span>
      </p>
      <div id={`${id}-meaning`}>
        <MeaningText {...{ article, term }} />
      </div>
      {term.aliases.length > 0 && (
        <p class="hint">{t('review.also', { names: term.aliases.join(', ') })}</p>
      )}
      {known && (
        <p class="hint">{t('review.knownBy', { title: known.title, gloss: known.gloss })}</p>
      )}
      <div class="reviewed-actions">
        {isExplained(term) ? (
          <button
            type="button"
            class="button"
            tabIndex={tabIndex}
            aria-pressed={decision === 'accepted'}
            onClick={() => onDecide('accepted')}
          >
            {t('review.accept')}
          </button>
        ) : (
          <button type="button" class="button" tabIndex={tabIndex} onClick={props.onEdit}>
            {t('review.addMeaning')}
          </button>
        )}
        <button
          type="button"
          class="button"
          tabIndex={tabIndex}
          aria-pressed={decision === 'rejected'}
          onClick={() => onDecide('rejected')}
        >
          {t('review.reject')}
        </button>
        {isExplained(term) && (
          <button type="button" class="quiet" tabIndex={tabIndex} onClick={props.onEdit}>
            {t('review.edit')}
          </button>
        )}
        <button type="button" class="quiet" tabIndex={tabIndex} onClick={props.onMerge}>
          {t('review.merge')}
        </button>
        <button type="button" class="quiet" tabIndex={tabIndex} onClick={props.onShow}>
          {t('review.showInArticle')}
        </button>
        <span class="hint">{counted('review.mentions', term.mentions.length)}</span>
      </div>
    </div>
  );
}

/**
 * The sentence with the term marked, or the reader's own words, labelled as such. Of a term without
 * a meaning, the sentence where it first appears.
 */
function MeaningText({
  article,
  term,
}: Pick<ReviewedRowProps, 'article' | 'term'>): JSX.Element | null {
  const { meaning, mentions, expansion } = term;
  const parts = useMemo(() => {
    const shown = meaning?.is === 'quote' ? meaning.place : sentencesWith(article, mentions, 1)[0];
    return shown ? withMarks(article, shown, mentions) : [];
  }, [article, meaning, mentions]);
  if (meaning?.is === 'own') {
    return (
      <p class="own-words">
        <span class="tag">{t('review.ownWords')}</span> {meaning.text}
      </p>
    );
  }
  if (parts.length === 0 || (!meaning && expansion !== '')) return null;
  return (
    <blockquote class={meaning ? undefined : 'in-use'}>
      <GlossaryText>
        {parts.map(({ text, isMarked }, at) => (
          // The parts have no ids, and never change their order.
          <span key={at} class={isMarked ? 'in-quote' : undefined}>
            {text}
          </span>
        ))}
      </GlossaryText>
    </blockquote>
  );
}
