/** Chooses the term that another one is merged into. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import type { ReviewedTerm } from '../../reviewing/reviewed-term';
import { useFocusOnMount } from '../options/use-focus-on-mount';

interface MergeFormProps {
  readonly term: ReviewedTerm;
  readonly terms: readonly ReviewedTerm[];
  readonly onMerge: (into: ReviewedTerm) => void;
  readonly onCancel: () => void;
}

export function MergeForm({ term, terms, onMerge, onCancel }: MergeFormProps): JSX.Element {
  const id = useId();
  const field = useFocusOnMount<HTMLSelectElement>();
  const others = terms
    .filter((other) => other.id !== term.id && other.decision !== 'merged')
    .sort((a, b) => likeness(b, term) - likeness(a, term) || a.term.localeCompare(b.term));
  const [into, setInto] = useState(others[0]?.id);
  return (
    <form
      class="review-form"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = others.find((other) => other.id === into);
        if (chosen) onMerge(chosen);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label for={id}>{t('review.mergeInto', { term: term.term })}</label>
      <select
        id={id}
        class="field"
        ref={field}
        value={into}
        onChange={({ currentTarget }) => setInto(currentTarget.value)}
      >
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.expansion === '' ? other.term : `${other.term} (${other.expansion})`}
          </option>
        ))}
      </select>
      <div class="reviewed-actions">
        <button type="submit" class="button">
          {t('review.mergeDo')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('review.cancel')}
        </button>
      </div>
    </form>
  );
}

/** How many words two terms share; the most alike are offered first. */
function likeness(a: ReviewedTerm, b: ReviewedTerm): number {
  const own = new Set(wordsOf(b));
  return wordsOf(a).filter((word) => own.has(word)).length;
}

function wordsOf({ term, expansion }: ReviewedTerm): string[] {
  return `${term} ${expansion}`.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
