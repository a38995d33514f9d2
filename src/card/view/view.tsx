/**
 * The card as readers see it. Takes what is to be shown and says what the reader does;
 * holds no state, and asks the page for nothing.
 */

import type { ComponentChild, JSX, Ref } from 'preact';
import type { RelatedTerm } from '../../glossary/model';
import { textOfRuns } from '../../glossary/runs';
import { direction, language, t } from '../../i18n/i18n';
import { BackIcon, CloseIcon, CopyIcon, DoneIcon, PinIcon } from '../../ui/components/icons';
import { hasSourceTitle } from '../../ui/entry/article';
import { Caution } from '../../ui/entry/caution';
import { OutwardLink } from '../../ui/entry/note-view';
import { Runs } from '../../ui/entry/runs';
import { ContentLanguage, Told } from '../../ui/entry/told';
import type { CardActions } from '../actions';
import type { Explained } from '../ports';
import { nameOfSelection } from '../selection-name';
import type { Content, TrailStep } from '../trail';
import { Article } from './article';

export interface CardViewProps {
  readonly step: Pick<TrailStep, 'content'>;
  /** The term that "back" leads to; empty while unknown, absent where there is no way back. */
  readonly backTo?: string | undefined;
  readonly related: readonly RelatedTerm[];
  /** Whether this is the term that the card stands at, whose marks can be switched off. */
  readonly marked: boolean;
  /** Whether the reader keeps the card open. */
  readonly pinned: boolean;
  /** Whether what it says was copied just now. */
  readonly copied: boolean;
  /** Whether what it shows is told to those who don't see that it opened. */
  readonly announced: boolean;
  /** Something that went wrong, in words for readers. */
  readonly alert?: string | undefined;
  readonly actions: CardActions;
  readonly cardRef: Ref<HTMLDivElement>;
}

export function CardView(props: CardViewProps): JSX.Element {
  const { step, backTo, related, marked, pinned, copied, announced, alert, actions, cardRef } =
    props;
  const { content } = step;
  const explained = content.is === 'entry' ? content.explained : null;
  return (
    <ContentLanguage.Provider value={explained?.head.language}>
      <div
        ref={cardRef}
        class="card"
        role="dialog"
        aria-labelledby="term"
        aria-describedby={content.is === 'loading' ? undefined : 'gloss'}
        aria-busy={content.is === 'loading'}
        tabIndex={-1}
        lang={language()}
        dir={direction()}
      >
        <div class="content">
          {/* Not a `header` nor a `footer`: in a page they would be the page's. */}
          <div class="head">
            {backTo !== undefined && (
              <button type="button" class="back" onClick={actions.back}>
                <BackIcon />
                <span class="sr">{t('shared.back')} </span>
                <Told>{backTo}</Told>
              </button>
            )}
            <div class="title">
              <h2 id="term" tabIndex={-1}>
                {titleOf(content)}
              </h2>
              {explained && explained.entry.kind !== '' && (
                <>
                  {' '}
                  <span class="kind">
                    <Told>{explained.entry.kind}</Told>
                  </span>
                </>
              )}
            </div>
            <div class="handles">
              <button
                type="button"
                class="handle"
                aria-label={t('actions.pin')}
                title={t('actions.pin')}
                aria-pressed={pinned}
                onClick={actions.pin}
              >
                <PinIcon />
              </button>
              <button
                type="button"
                class="handle"
                aria-label={t('shared.close')}
                onClick={actions.close}
              >
                <CloseIcon />
              </button>
            </div>
          </div>
          {alert !== undefined && (
            <p class="alert" role="alert">
              {alert}
            </p>
          )}
          {content.is === 'near' && <Near terms={content.terms} actions={actions} />}
          {content.is === 'failed' && (
            <p class="gloss" id="gloss">
              {content.message}
            </p>
          )}
          {explained && (
            <>
              <Meaning explained={explained} actions={actions} />
              <Article explained={explained} actions={actions} />
              <Terms title={t('shared.related')} terms={related} actions={actions} />
              {marked && <Mutes actions={actions} />}
              <Origin explained={explained} />
              <div class="foot">
                <p>
                  <Caution source={explained.head.source} />
                </p>
                <button type="button" class="copy" onClick={actions.copy}>
                  {copied ? <DoneIcon /> : <CopyIcon />}
                  {t(copied ? 'actions.copied' : 'actions.copy')}
                </button>
                <span class="sr" role="status">
                  {copied && t('actions.copied')}
                </span>
              </div>
            </>
          )}
        </div>
      </div>
      <p class="sr" role="status" lang={language()} dir={direction()}>
        {announced && (
          <>
            {titleOf(content)}. {gistOf(content)}
          </>
        )}
      </p>
    </ContentLanguage.Provider>
  );
}

/** The first thing that is said below the title. */
function gistOf(content: Content): ComponentChild {
  switch (content.is) {
    case 'entry':
      return <Told>{textOfRuns(content.explained.entry.gloss)}</Told>;
    case 'near':
      return t('selection.notFound');
    case 'failed':
      return content.message;
    case 'loading':
      return null;
  }
}

function titleOf(content: Content): ComponentChild {
  switch (content.is) {
    case 'entry':
      return <Told>{content.explained.entry.term}</Told>;
    case 'near':
      return nameOfSelection(content.text);
    case 'failed':
      return t('card.failed');
    case 'loading':
      return t('card.loading');
  }
}

interface PartProps {
  readonly explained: Explained;
  readonly actions: CardActions;
}

/** What the term means, in general. */
function Meaning({ explained: { entry }, actions }: PartProps): JSX.Element {
  return (
    <>
      {entry.expansion !== undefined && (
        <p class="expansion">
          <Told>{entry.expansion}</Told>
        </p>
      )}
      {entry.aliases.length > 0 && (
        <p class="names">
          {t('shared.alsoCalled')}{' '}
          <i>
            <Told>{entry.aliases.join(', ')}</Told>
          </i>
        </p>
      )}
      <p class="gloss" id="gloss">
        <Runs runs={entry.gloss} current={entry.id} onOpen={actions.open} />
      </p>
    </>
  );
}

interface TermsProps {
  readonly terms: readonly RelatedTerm[];
  readonly actions: CardActions;
}

/** What is said of a selection that is no entry. */
function Near({ terms, actions }: TermsProps): JSX.Element {
  return (
    <>
      <p class="gloss" id="gloss">
        {t('selection.notFound')}
      </p>
      <Terms title={t('selection.near')} terms={terms} actions={actions} />
    </>
  );
}

interface TermListProps extends TermsProps {
  readonly title: string;
}

/** Terms that open inside the card. */
function Terms({ title, terms, actions }: TermListProps): JSX.Element | null {
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h3 id="related">{title}</h3>
      <ul class="related">
        {terms.map(({ entry, term }) => (
          <li key={entry}>
            <button type="button" onClick={(event) => actions.open(entry, event.currentTarget)}>
              <Told>{term}</Told>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MUTE = {
  page: 'card.mutePage',
  site: 'card.muteSite',
  everywhere: 'card.muteEverywhere',
} as const;

/** Ways to be rid of the marks of this term. */
function Mutes({ actions }: Pick<PartProps, 'actions'>): JSX.Element {
  return (
    <details
      class="mutes"
      onToggle={({ currentTarget }) => {
        // What unfolds at the lower end would stay out of view.
        if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary>{t('card.mute')}</summary>
      <ul>
        {(['page', 'site', 'everywhere'] as const).map((reach) => (
          <li key={reach}>
            <button type="button" onClick={() => actions.mute(reach)}>
              {t(MUTE[reach])}
            </button>
          </li>
        ))}
      </ul>
      <p>{t('card.muteUndo')}</p>
    </details>
  );
}

/** Where it all comes from. */
function Origin({ explained: { head } }: { readonly explained: Explained }): JSX.Element {
  const { title, publisher, url, interest } = head.source;
  return (
    <div class="origin">
      {!hasSourceTitle(head) && (
        <p>
          <Told>{head.title}</Told>
        </p>
      )}
      <p>
        {t('shared.source')}:{' '}
        <Told>
          {url === undefined ? <cite>{title}</cite> : <OutwardLink href={url}>{title}</OutwardLink>}
          {publisher !== undefined && `, ${publisher}`}. {interest}
        </Told>
      </p>
    </div>
  );
}
