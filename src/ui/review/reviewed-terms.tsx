/** The terms in their groups. Keys move from row to row, and decide. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import type { ReadArticle } from '../../proposing/article';
import { groupedTerms, type TermGroupName } from '../../reviewing/groups';
import { isExplained, type ReviewDecision, type ReviewedTerm } from '../../reviewing/reviewed-term';
import { MergeForm } from './merge-form';
import { ReviewedRow } from './reviewed-row';
import { ReviewedTermForm } from './reviewed-term-form';
import { FOLDED, TermGroupView } from './term-group-view';
import type { ReviewActions } from './use-review';

/** The form that is open in the list. */
export type OpenForm =
  | { readonly is: 'edit' | 'merge'; readonly id: string }
  | { readonly is: 'add'; readonly term: ReviewedTerm };

/** The row to focus as soon as it is drawn; a new object each time. */
export interface WantedRow {
  readonly id: string;
}

interface ReviewedTermsProps {
  readonly article: ReadArticle;
  readonly actions: ReviewActions;
  readonly current: string;
  readonly form: OpenForm | null;
  readonly wanted: WantedRow | null;
  readonly onCurrent: (id: string) => void;
  readonly onForm: (form: OpenForm) => void;
  /** Closes the form. `id`: the row that gets the focus. */
  readonly onClose: (id: string) => void;
  readonly onDone: (term: ReviewedTerm) => void;
  readonly onUndo: () => void;
  readonly onShow: (term: ReviewedTerm) => void;
}

export function ReviewedTerms(props: ReviewedTermsProps): JSX.Element {
  const { article, actions, current, form, wanted } = props;
  const { onCurrent, onForm, onClose, onDone, onUndo, onShow } = props;
  const { review, known } = actions;
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupedTerms(review.terms, known), [review.terms, known]);
  const [toggled, setToggled] = useState<ReadonlySet<TermGroupName>>(new Set());
  // If the page defines nothing for certain, there is nothing else to show.
  const isSparse = [...groups].every(([name, terms]) => FOLDED.has(name) || terms.length === 0);
  const isOpen = (name: TermGroupName): boolean =>
    toggled.has(name) === (FOLDED.has(name) && !isSparse);
  const rows = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
  ];
  const focused = useRef<WantedRow | null>(null);
  useEffect(() => {
    if (!wanted || focused.current === wanted) return;
    const row = rows().find((each) => each.dataset.row === wanted.id);
    const group = [...groups].find(([, terms]) => terms.some(({ id }) => id === wanted.id))?.[0];
    if (row) {
      focused.current = wanted;
      row.focus();
    } else if (group && !isOpen(group)) setToggled(toggledWith(toggled, group));
  });
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
  /** Moves to the next undecided row. */
  const toNextOpen = (from: string): void => {
    const all = rows();
    const at = all.findIndex((row) => row.dataset.row === from);
    const next = all.slice(at + 1).find((row) => byId(row.dataset.row)?.decision === 'open');
    if (next?.contains(document.activeElement) === false) next.focus();
  };

  useEffect(() => {
    // On a page that has just opened, no row has the focus yet.
    const enter = (event: KeyboardEvent): void => {
      if (event.target !== document.body || event.key !== 'j') return;
      (rows().find(({ tabIndex }) => tabIndex === 0) ?? rows()[0])?.focus();
    };
    document.addEventListener('keydown', enter);
    return () => document.removeEventListener('keydown', enter);
  }, []);

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

  /** The tab key reaches one row of the list: the current one, or the first that is shown. */
  const shown = [...groups].flatMap(([name, terms]) => (isOpen(name) ? terms : []));
  const entry = shown.some(({ id }) => id === current) ? current : shown[0]?.id;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what keys do, buttons in each row do too
    <div class="term-groups" ref={list} onKeyDown={onKeyDown}>
      {[...groups].map(([name, terms]) => (
        <TermGroupView
          key={name}
          name={name}
          isOpen={isOpen(name)}
          onToggle={() => setToggled(toggledWith(toggled, name))}
        >
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
                  isCurrent={term.id === entry}
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
        </TermGroupView>
      ))}
    </div>
  );
}

function toggledWith(
  names: ReadonlySet<TermGroupName>,
  name: TermGroupName,
): ReadonlySet<TermGroupName> {
  const next = new Set(names);
  if (!next.delete(name)) next.add(name);
  return next;
}
