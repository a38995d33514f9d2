/** A review in progress: the list of terms, the article beside it, and what saves the glossary. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { counted, t } from '../../i18n/i18n';
import type { Place } from '../../proposing/article';
import { addedTerm } from '../../reviewing/added-term';
import { wordsIn } from '../../reviewing/article-check';
import type { ReviewDraft } from '../../reviewing/draft';
import { groupedTerms } from '../../reviewing/groups';
import { openAndSure } from '../../reviewing/review';
import {
  isClear,
  isExplained,
  needsDecision,
  type ReviewedTerm,
} from '../../reviewing/reviewed-term';
import { Logo } from '../components/icons';
import { ArticlePane, type ShownPlaces } from './article-pane';
import type { ReviewPorts } from './ports';
import { ReviewedTermForm } from './reviewed-term-form';
import { type OpenForm, ReviewedTerms, type WantedRow } from './reviewed-terms';
import { SaveBar } from './save-bar';
import { SavedMessage } from './saved-message';
import { useReview } from './use-review';
import { useSaving } from './use-saving';

interface ReviewDeskProps {
  readonly draft: ReviewDraft;
  readonly ports: ReviewPorts;
  readonly isPrivate: boolean;
  readonly onDiscarded: () => void;
  /** Reads the page again; only for a review that was begun earlier. */
  readonly onRestart: (() => void) | undefined;
}

export function ReviewDesk({
  draft,
  ports,
  isPrivate,
  onDiscarded,
  onRestart,
}: ReviewDeskProps): JSX.Element {
  const { article } = draft;
  const saving = useSaving(ports);
  const actions = useReview(ports, draft, saving.saved === null);
  const { review, known } = actions;
  const [current, setCurrent] = useState(() => firstOf(review.terms));
  const [form, setForm] = useState<OpenForm | null>(null);
  const [wanted, setWanted] = useState<WantedRow | null>(null);
  const [revealed, setRevealed] = useState<{ place: Place } | null>(null);
  const sure = useMemo(() => openAndSure(review).length, [review]);
  const words = useMemo(() => wordsIn(article), [article]);
  const isSparse = !review.terms.some(isClear);
  const chosen = review.terms.find(({ id }) => id === current);
  const shown = useMemo(() => placesOf(review.terms, chosen), [review, chosen]);

  useEffect(() => {
    // Chromium opens this page in an ordinary window, and its title would stay in the history.
    if (!isPrivate) document.title = t('review.pageTitle', { title: article.title });
  }, [article, isPrivate]);

  const isUnkept = isPrivate && saving.saved === null && review.past.length > 0;
  useEffect(() => {
    if (!isUnkept) return;
    // The browser asks in its own words.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnkept]);

  /** Closes a form, and gives the focus back to a row. */
  const close = (id: string): void => {
    setForm(null);
    setCurrent(id);
    setWanted({ id });
  };
  const add = (text: string, place?: Place): void =>
    setForm({ is: 'add', term: addedTerm(article, `a${crypto.randomUUID()}`, text, place) });
  const finish = (term: ReviewedTerm): void => {
    const isNew = !review.terms.some(({ id }) => id === term.id);
    actions.change(term, isNew ? 'add' : 'edit');
    close(term.id);
  };

  /** The button goes with the last open term, so the focus goes to what is still to decide. */
  const acceptSure = (): void => {
    actions.acceptSure();
    const open = review.terms.filter(
      (term) => term.decision === 'open' && needsDecision(term) && term.confidence !== 'sure',
    );
    close(firstOf(open) || current);
  };

  /** Undoes a step, and shows the row that it had changed. */
  const undo = (): void => {
    const step = review.past.at(-1);
    actions.undo();
    // A term that was merged into another is back.
    const changed = step?.changed.at(step.is === 'merge' ? -1 : 0);
    if (changed !== undefined) close(changed);
  };

  if (saving.saved) {
    return (
      <>
        <Masthead />
        <SavedMessage {...{ ports }} saved={saving.saved} onUndone={saving.back} />
      </>
    );
  }
  return (
    <>
      <Masthead />
      <main class="desk">
        <header class="desk-head">
          <h1>{t('review.heading', { title: article.title || t('review.untitled') })}</h1>
          <p class="hint">
            {hostOf(article.url)}
            {counted('review.words', words)}
          </p>
          <p>{t(isSparse ? 'review.introSparse' : 'review.intro')}</p>
          {onRestart && (
            <p class="notice">
              {t('review.earlier')}{' '}
              <button type="button" class="quiet" onClick={onRestart}>
                {t('review.restart')}
              </button>
            </p>
          )}
          {article.isCut && <p class="notice">{t('review.cut')}</p>}
          <div class="desk-actions">
            {sure > 0 && (
              <button type="button" class="button" onClick={acceptSure}>
                {counted('review.acceptSure', sure)}
              </button>
            )}
            <button type="button" class="button" onClick={() => add('')}>
              {t('review.addTerm')}
            </button>
            <button
              type="button"
              class="button"
              aria-disabled={review.past.length === 0}
              onClick={undo}
            >
              {t('review.undo')}
            </button>
          </div>
          <details class="keys">
            <summary>{t('review.keysTitle')}</summary>
            <p>{t('review.keys')}</p>
          </details>
          {actions.failure !== null && (
            <p class="failure" role="alert">
              {actions.failure}
            </p>
          )}
          <p class="sr" role="status">
            {actions.announcement}
          </p>
        </header>
        <div class="desk-list">
          <h2 class="sr">{t('review.list')}</h2>
          {form?.is === 'add' && (
            <ReviewedTermForm
              key={form.term.id}
              article={article}
              term={form.term}
              title={t('review.adding')}
              onDone={finish}
              onCancel={() => close(current)}
            />
          )}
          <ReviewedTerms
            {...{ article, actions, current, form, wanted }}
            onCurrent={setCurrent}
            onForm={setForm}
            onClose={close}
            onDone={finish}
            onUndo={undo}
            onShow={(term) => setRevealed({ place: placeToShow(term) })}
          />
          {review.terms.length === 0 && (
            <p>
              <b>{t('review.noneTitle')}.</b> {t('review.noneText')}
            </p>
          )}
        </div>
        <ArticlePane
          {...{ article, shown, revealed }}
          term={chosen?.decision === 'merged' ? undefined : chosen}
          onAdd={add}
          onUse={(term, place) =>
            finish({ ...term, decision: 'accepted', meaning: { is: 'quote', place } })
          }
          onBack={() => close(current)}
        />
        <SaveBar
          {...{ review, ports, known }}
          title={actions.title}
          saving={saving}
          draft={draft}
          onRename={actions.rename}
          onDiscarded={onDiscarded}
        />
      </main>
    </>
  );
}

function Masthead(): JSX.Element {
  return (
    <header class="masthead">
      <p class="brand">
        <Logo />
        Glossa
      </p>
    </header>
  );
}

/** The term at the top of the list. */
function firstOf(terms: readonly ReviewedTerm[]): string {
  return [...groupedTerms(terms, new Map()).values()].flat()[0]?.id ?? '';
}

function hostOf(url: string): string {
  return url === '' ? '' : `${new URL(url).host} · `;
}

/** Where a term is explained, or else where it first appears. */
function placeToShow({ meaning, mentions }: ReviewedTerm): Place {
  if (meaning?.is === 'quote') return meaning.place;
  return mentions[0] ?? { block: 0, start: 0, end: 0 };
}

function placesOf(terms: readonly ReviewedTerm[], chosen: ReviewedTerm | undefined): ShownPlaces {
  const listed = terms.filter(
    (term) =>
      term.decision === 'accepted' ||
      (term.decision === 'open' && isExplained(term) && term.confidence !== 'look-closely'),
  );
  return {
    terms: listed.flatMap(({ mentions }) => mentions),
    current: chosen?.mentions ?? [],
    meaning: chosen?.meaning?.is === 'quote' ? chosen.meaning.place : null,
  };
}
