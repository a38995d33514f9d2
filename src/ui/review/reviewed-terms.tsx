/** The terms in their groups. Keys move from row to row, and decide. */
import type { JSX } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { counted, t } from '../../i18n/i18n';
import type { ReadArticle } from '../../proposing/article';
import { groupedTerms, type TermGroupName } from '../../reviewing/groups';
import { isExplained, type ReviewDecision, type ReviewedTerm } from '../../reviewing/reviewed-term';
import { DownIcon } from '../components/icons';
import { MergeForm } from './merge-form';
import { ReviewedRow } from './reviewed-row';
import { ReviewedTermForm } from './reviewed-term-form';
import type { ReviewActions } from './use-review';

/** The form that is open in the list. */
export type OpenForm =
  | { readonly is: 'edit' | 'merge'; readonly id: string }
  | { readonly is: 'add'; readonly term: ReviewedTerm };

interface ReviewedTermsProps {
  readonly article: ReadArticle;
  readonly actions: ReviewActions;
  readonly current: string;
  readonly form: OpenForm | null;
  readonly onCurrent: (id: string) => void;
  readonly onForm: (form: OpenForm) => void;
  /** Closes the form. `id`: the row that gets the focus. */
  readonly onClose: (id: string) => void;
  readonly onDone: (term: ReviewedTerm) => void;
  readonly onUndo: () => void;
  readonly onShow: (term: ReviewedTerm) => void;
}

const TITLES = {
  added: 'review.groupAdded',
  shortForms: 'review.groupShortForms',
  defined: 'review.groupDefined',
  known: 'review.groupKnown',
  undefined: 'review.groupUndefined',
} as const satisfies Record<TermGroupName, string>;

const HINTS: Partial<Record<TermGroupName, 'review.knownHint' | 'review.undefinedHint'>> = {
  known: 'review.knownHint',
  undefined: 'review.undefinedHint',
};

export function ReviewedTerms(props: ReviewedTermsProps): JSX.Element {
  const { article, actions, current, form, onCurrent, onForm, onClose, onDone, onUndo, onShow } =
    props;
  const { review, known } = actions;
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupedTerms(review.terms, known), [review.terms, known]);
  const rows = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
  ];
  const byId = (id: string | undefined): ReviewedTerm | undefined =>
    review.terms.find((term) => term.id === id);

  const decide = (term: ReviewedTerm, wanted: ReviewDecision): void => {
    const decision = term.decision === wanted ? 'open' : wanted;
    if (decision === 'accepted' && !isExplained(term)) {
      onForm({ is: 'edit', id: term.id });
      return;
    }
    actions.decide(term, decision);
    if (decision !== 'open') toNextOpen(term.id);
  };
  /** From row to row, to decide one after the other. */
  const toNextOpen = (from: string): void => {
    const all = rows();
    const at = all.findIndex((row) => row.dataset.row === from);
    const next = all.slice(at + 1).find((row) => byId(row.dataset.row)?.decision === 'open');
    if (next?.contains(document.activeElement) === false) next.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.altKey || event.metaKey || target.closest('form')) return;
    const key = event.key.toLowerCase();
    const isUndo = key === 'z' || key === 'u';
    if (event.ctrlKey && key !== 'z') return;
    const row = target.closest<HTMLElement>('[data-row]');
    const term = byId(row?.dataset.row);
    const all = rows();
    const at = row ? all.indexOf(row) : -1;
    const step = { j: 1, arrowdown: 1, k: -1, arrowup: -1 }[key];
    if (isUndo) onUndo();
    else if (!term || at < 0) return;
    else if (step) all[at + step]?.focus();
    else if (key === 'home') all[0]?.focus();
    else if (key === 'end') all.at(-1)?.focus();
    else if (key === 'a') decide(term, 'accepted');
    else if (key === 'r') decide(term, 'rejected');
    else if (key === 'e') onForm({ is: 'edit', id: term.id });
    else if (key === 'm') onForm({ is: 'merge', id: term.id });
    else if (key === 's') onShow(term);
    else return;
    event.preventDefault();
  };

  /** The tab key reaches one row of the list. */
  const entry = byId(current)?.decision === 'merged' ? undefined : current;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what keys do, buttons in each row do too
    <div class="term-groups" ref={list} onKeyDown={onKeyDown}>
      {[...groups].map(([name, terms]) => (
        <Group key={name} name={name} count={terms.length}>
          {terms.map((term) => (
            <li key={term.id}>
              {form?.is === 'edit' && form.id === term.id ? (
                <ReviewedTermForm
                  article={article}
                  term={term}
                  title={t('review.editing', { term: term.term })}
                  onDone={onDone}
                  onCancel={() => onClose(term.id)}
                />
              ) : (
                <ReviewedRow
                  {...{ article, term }}
                  known={known.get(term.id)}
                  isCurrent={term.id === (entry ?? review.terms[0]?.id)}
                  onFocus={() => onCurrent(term.id)}
                  onDecide={(decision) => decide(term, decision)}
                  onEdit={() => onForm({ is: 'edit', id: term.id })}
                  onMerge={() => onForm({ is: 'merge', id: term.id })}
                  onShow={() => onShow(term)}
                />
              )}
              {form?.is === 'merge' && form.id === term.id && (
                <MergeForm
                  term={term}
                  terms={review.terms}
                  onMerge={(into) => {
                    actions.merge(term, into);
                    onClose(into.id);
                  }}
                  onCancel={() => onClose(term.id)}
                />
              )}
            </li>
          ))}
        </Group>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly name: TermGroupName;
  readonly count: number;
  readonly children: JSX.Element[];
}

/** What the page doesn't define is folded at first: on most pages it is the longest list. */
function Group({ name, count, children }: GroupProps): JSX.Element | null {
  const id = useId();
  const [isOpen, setIsOpen] = useState(name !== 'undefined');
  if (count === 0) return null;
  const hint = HINTS[name];
  return (
    <section class="term-group" aria-labelledby={id}>
      <h3 id={id}>
        {t(TITLES[name])} <span class="count">{count}</span>
      </h3>
      {hint && <p class="hint">{t(hint)}</p>}
      {name === 'undefined' && (
        <button
          type="button"
          class="quiet unfold"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? t('review.hideAll') : counted('review.showAll', count)}
          <DownIcon />
        </button>
      )}
      {isOpen && <ul>{children}</ul>}
    </section>
  );
}
