/**
 * The review page: a glossary from one web page. The reader accepts, changes and rejects what
 * Glossa proposes, and saves it. Reaches the browser and the background only by its ports.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import type { ArticleFault } from '../../reviewing/article-check';
import { Logo } from '../components/icons';
import { LoadFailure } from '../components/load-failure';
import { Message } from '../components/message';
import { Status } from '../components/status';
import { languageName } from '../language-name';
import type { ReviewPorts } from './ports';
import { ReviewDesk } from './review-desk';
import { useReviewPage } from './use-review-page';

interface ReviewPageProps {
  readonly ports: ReviewPorts;
}

export function ReviewPage({ ports }: ReviewPageProps): JSX.Element {
  const { stage, retry, restart, cancel } = useReviewPage(ports);
  const [isDiscarded, setIsDiscarded] = useState(false);
  if (isDiscarded) {
    return (
      <Frame>
        <Status>{t('review.discarded')}</Status>
      </Frame>
    );
  }
  switch (stage.at) {
    case 'reviewing':
      return (
        <ReviewDesk
          draft={stage.draft}
          isPrivate={stage.isPrivate}
          ports={ports}
          onDiscarded={() => setIsDiscarded(true)}
          onRestart={stage.newer && (() => stage.newer && restart(stage.newer))}
        />
      );
    case 'failed':
      return (
        <Frame>
          <LoadFailure title={t('review.failedTitle')} message={stage.message} onRetry={retry} />
        </Frame>
      );
    case 'cancelled':
      return (
        <Frame>
          <Message title={t('review.cancelledTitle')} text={t('review.cancelledText')}>
            <button type="button" class="button" onClick={retry}>
              {t('shared.retry')}
            </button>
          </Message>
        </Frame>
      );
    case 'unfit':
      return (
        <Frame>
          <Message {...faultMessage(stage.fault)} />
        </Frame>
      );
    default:
      return (
        <Frame>
          <Working share={stage.at === 'proposing' ? stage.share : null} onCancel={cancel} />
        </Frame>
      );
  }
}

function faultMessage(fault: ArticleFault): { title: string; text: string } {
  return fault.is === 'foreign'
    ? {
        title: t('review.foreignTitle'),
        text: t('review.foreignText', { language: languageName(fault.language) }),
      }
    : { title: t('review.shortTitle'), text: t('review.shortText', { words: fault.words }) };
}

/** The page while there is nothing to review. */
function Frame({ children }: { readonly children: JSX.Element }): JSX.Element {
  return (
    <>
      <header class="masthead">
        <h1 class="brand">
          <Logo />
          Glossa
        </h1>
      </header>
      <main class="review-message">{children}</main>
    </>
  );
}

interface WorkingProps {
  /** Null while the page is being read. */
  readonly share: number | null;
  readonly onCancel: () => void;
}

function Working({ share, onCancel }: WorkingProps): JSX.Element {
  const text = share === null ? t('review.readingPage') : t('review.looking');
  return (
    <div class="review-progress">
      <p role="status">{text}</p>
      <progress aria-label={text} {...(share === null ? {} : { value: share, max: 1 })} />
      <button type="button" class="button" onClick={onCancel}>
        {t('review.cancel')}
      </button>
    </div>
  );
}
