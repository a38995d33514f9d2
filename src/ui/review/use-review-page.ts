/** What the review page does before a review begins: reads the page, checks it, proposes terms. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageArticle } from '../../proposing/page-article';
import { type ArticleFault, faultOf } from '../../reviewing/article-check';
import type { ReviewDraft } from '../../reviewing/draft';
import { startReview } from '../../reviewing/review';
import { proposedTerms } from '../../reviewing/reviewed-term';
import { messageOf } from '../components/error-message';
import type { ReviewPorts } from './ports';

type PageStage =
  | { readonly at: 'reading' }
  /** `share`: how much is done, 0 to 1. */
  | { readonly at: 'proposing'; readonly share: number }
  | { readonly at: 'cancelled' }
  | { readonly at: 'failed'; readonly message: string }
  | { readonly at: 'unfit'; readonly fault: ArticleFault }
  | {
      readonly at: 'reviewing';
      readonly draft: ReviewDraft;
      /** Whether the page is in a private window. */
      readonly isPrivate: boolean;
      /** The article as it is now, if the review was begun earlier. */
      readonly newer?: PageArticle;
    };

export interface ReviewPageState {
  readonly stage: PageStage;
  /** Starts again. */
  retry(): void;
  /** Begins a new review of an article, and drops the one that is shown. */
  restart(article: PageArticle): void;
  cancel(): void;
}

export function useReviewPage(ports: ReviewPorts): ReviewPageState {
  const [stage, setStage] = useState<PageStage>({ at: 'reading' });
  const work = useRef<AbortController | null>(null);

  const start = useCallback(
    async (article?: PageArticle) => {
      work.current?.abort();
      const mine = new AbortController();
      work.current = mine;
      const show = (next: PageStage): void => {
        if (!mine.signal.aborted) setStage(next);
      };
      show({ at: 'reading' });
      try {
        const onProgress = (share: number): void => show({ at: 'proposing', share });
        if (article) show(await proposeFrom(article, ports, mine.signal, onProgress));
        else show(await begin(ports, mine.signal, onProgress));
      } catch (error) {
        show({ at: 'failed', message: messageOf(error) });
      }
    },
    [ports],
  );

  useEffect(() => {
    void start();
    return () => work.current?.abort();
  }, [start]);

  return {
    stage,
    retry: () => void start(),
    restart: (article) => void start(article),
    cancel() {
      work.current?.abort();
      setStage({ at: 'cancelled' });
    },
  };
}

async function begin(
  ports: ReviewPorts,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<PageStage> {
  const page = await ports.page();
  if (page.is === 'read') {
    const stage = await proposeFrom(page.article, ports, signal, onProgress);
    return stage.at === 'reviewing' ? { ...stage, isPrivate: page.isPrivate } : stage;
  }
  const { draft, isEarlier, article } = page;
  return {
    at: 'reviewing',
    draft,
    isPrivate: false,
    ...(isEarlier && article ? { newer: article } : {}),
  };
}

async function proposeFrom(
  article: PageArticle,
  ports: ReviewPorts,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<PageStage> {
  const fault = faultOf(article);
  if (fault) return { at: 'unfit', fault };
  onProgress(0);
  const { proposals, sections } = await ports.propose(article, signal, onProgress);
  const review = startReview(proposedTerms(proposals));
  const draft = { article, sections, review, title: article.title };
  return { at: 'reviewing', draft, isPrivate: false };
}
