/** The review that the reader works on: carries out each action, announces it, and can undo it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { counted, t } from '../../i18n/i18n';
import type { ReviewDraft } from '../../reviewing/draft';
import type { KnownTerm } from '../../reviewing/groups';
import {
  acceptSure,
  changeTerms,
  mergeTerms,
  type Review,
  type StepKind,
  undoStep,
} from '../../reviewing/review';
import type { ReviewDecision, ReviewedTerm } from '../../reviewing/reviewed-term';
import { messageOf } from '../components/error-message';
import type { ReviewPorts } from './ports';

export interface ReviewActions {
  readonly review: Review;
  readonly title: string;
  readonly known: ReadonlyMap<string, KnownTerm>;
  /** Announced by screen readers: what the latest action did. */
  readonly announcement: string;
  /** Why the review couldn't be kept, or other glossaries couldn't be searched; null if not. */
  readonly failure: string | null;
  rename(title: string): void;
  decide(term: ReviewedTerm, decision: ReviewDecision): void;
  acceptSure(): void;
  /** Changes a term, or adds it. */
  change(term: ReviewedTerm, is: StepKind): void;
  merge(from: ReviewedTerm, into: ReviewedTerm): void;
  undo(): void;
}

const NONE: ReadonlyMap<string, KnownTerm> = new Map();

export function useReview(ports: ReviewPorts, draft: ReviewDraft, isKept: boolean): ReviewActions {
  const [review, setReview] = useState(draft.review);
  const [title, setTitle] = useState(draft.title);
  const [announcement, setAnnouncement] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [known, setKnown] = useState(NONE);
  const fail = (error: unknown): void => setFailure(messageOf(error));
  // Keys can arrive faster than Preact draws the page.
  const latest = useRef(review);

  useEffect(() => {
    if (isKept) ports.keep({ ...draft, review, title }).catch(fail);
  }, [ports, draft, review, title, isKept]);

  const first = useMemo(
    () => draft.review.terms.map(({ id, term }) => ({ id, term })),
    [draft.review],
  );
  useEffect(() => {
    ports.knownTerms(first).then(setKnown, fail);
  }, [ports, first]);

  const update = (next: Review, announced: string): void => {
    latest.current = next;
    setReview(next);
    setAnnouncement(announced);
  };

  /** Undecided terms with the name of one that the reader adds: it replaces them. */
  const replacedBy = ({ term }: ReviewedTerm): ReviewedTerm[] =>
    latest.current.terms
      .filter((other) => other.decision === 'open' && isSameName(other.term, term))
      .map((other) => ({ ...other, decision: 'merged' }));

  return {
    review,
    title,
    known,
    announcement,
    failure,
    rename: setTitle,
    decide(term, decision) {
      const is = STEPS[decision];
      update(
        changeTerms(latest.current, is, [{ ...term, decision }]),
        announcementOf(decision, term),
      );
    },
    acceptSure() {
      const next = acceptSure(latest.current);
      const count = next.past.at(-1)?.changed.length ?? 0;
      update(next, counted('review.announceAcceptedSure', count));
    },
    change(term, is) {
      update(
        changeTerms(latest.current, is, is === 'add' ? [term, ...replacedBy(term)] : [term]),
        t(is === 'add' ? 'review.announceAdded' : 'review.announceEdited', { term: term.term }),
      );
    },
    merge(from, into) {
      const names = { term: from.term, into: into.term };
      update(mergeTerms(latest.current, from, into), t('review.announceMerged', names));
    },
    undo() {
      if (latest.current.past.length > 0)
        update(undoStep(latest.current), t('review.announceUndone'));
    },
  };
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

const STEPS = {
  open: 'reopen',
  accepted: 'accept',
  rejected: 'reject',
  merged: 'merge',
} as const satisfies Record<ReviewDecision, StepKind>;

function announcementOf(decision: ReviewDecision, { term }: ReviewedTerm): string {
  if (decision === 'accepted') return t('review.announceAccepted', { term });
  return decision === 'rejected'
    ? t('review.announceRejected', { term })
    : t('review.announceOpen', { term });
}
