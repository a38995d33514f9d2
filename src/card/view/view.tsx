/**
 * The card as readers see it. Draws the state that it is given, and reports what the reader
 * does. Holds no state, and asks the page for nothing.
 */

import type { ComponentChild, JSX, Ref } from 'preact';
import { hasSourceTitle } from '../../glossary/article';
import type { RelatedTerm, Source } from '../../glossary/model';
import { textOfRuns } from '../../glossary/runs';
import { direction, language, t } from '../../i18n/i18n';
import { CloseIcon, CopyIcon, DoneIcon, PinIcon } from '../../ui/components/icons';
import { BackButton } from '../../ui/entry/back-button';
import { Caution } from '../../ui/entry/caution';
import { EntryView, GLOSS_ID, TermList } from '../../ui/entry/entry-view';
import { ContentLanguage, GlossaryText } from '../../ui/entry/glossary-text';
import { SourceLine } from '../../ui/entry/source-view';
import type { CardActions } from '../actions';
import type { CardState } from '../frame-protocol';
import type { Explained } from '../ports';
import { selectionTitle } from '../selection-title';
import type { Content } from '../trail';

export interface CardViewProps extends CardState {
  readonly actions: CardActions;
  readonly cardRef: Ref<HTMLDivElement>;
}

export function CardView(props: CardViewProps): JSX.Element {
  const { content, related, marked, copied, announced, alert, actions, cardRef } = props;
  const explained = content.is === 'entry' ? content.explained : null;
  return (
    <ContentLanguage.Provider value={explained?.head.language}>
      <div
        ref={cardRef}
        class="card"
        role="dialog"
        aria-labelledby={TITLE_ID}
        aria-describedby={content.is === 'loading' ? undefined : GLOSS_ID}
        aria-busy={content.is === 'loading'}
        tabIndex={-1}
        lang={language()}
        dir={direction()}
      >
        <div class="content">
          <Head {...props} />
          {alert !== undefined && (
            <p class="alert" role="alert">
              {alert}
            </p>
          )}
          {content.is === 'near' && <Near terms={content.terms} actions={actions} />}
          {content.is === 'failed' && (
            <p class="gloss" id={GLOSS_ID}>
              {content.message}
            </p>
          )}
          {explained && (
            <>
              <EntryView
                inCard
                entry={explained.entry}
                head={explained.head}
                related={related}
                onEntry={actions.open}
                onSection={(section) => actions.openSection(section)}
              />
              {marked && <Mutes actions={actions} />}
              <Origin head={explained.head} />
              <Foot source={explained.head.source} copied={copied} onCopy={actions.copy} />
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

const TITLE_ID = 'term';

/** The title, with the way back and what keeps or closes the card. */
function Head({ content, backTo, pinned, actions }: CardViewProps): JSX.Element {
  const kind = content.is === 'entry' ? content.explained.entry.kind : '';
  return (
    // Not a `header` element, nor `footer` below: those would be the header and footer of a page.
    <div class="head">
      {backTo !== undefined && <BackButton term={backTo} onBack={actions.back} />}
      <div class="title">
        <h2 id={TITLE_ID} tabIndex={-1}>
          {titleOf(content)}
        </h2>
        {kind !== '' && (
          <>
            {' '}
            <span class="kind">
              <GlossaryText>{kind}</GlossaryText>
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
        <button type="button" class="handle" aria-label={t('shared.close')} onClick={actions.close}>
          <CloseIcon />
        </button>
      </div>
    </div>
  );
}

/** The text right below the title. */
function gistOf(content: Content): ComponentChild {
  switch (content.is) {
    case 'entry':
      return <GlossaryText>{textOfRuns(content.explained.entry.gloss)}</GlossaryText>;
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
      return <GlossaryText>{content.explained.entry.term}</GlossaryText>;
    case 'near':
      return selectionTitle(content.text);
    case 'failed':
      return t('card.failed');
    case 'loading':
      return t('card.loading');
  }
}

interface NearProps {
  readonly terms: readonly RelatedTerm[];
  readonly actions: CardActions;
}

/** For a selection that is no entry. */
function Near({ terms, actions }: NearProps): JSX.Element {
  return (
    <>
      <p class="gloss" id={GLOSS_ID}>
        {t('selection.notFound')}
      </p>
      <TermList inCard title={t('selection.near')} terms={terms} onEntry={actions.open} />
    </>
  );
}

const MUTE = {
  page: 'card.mutePage',
  site: 'card.muteSite',
  everywhere: 'card.muteEverywhere',
} as const;

/** Buttons that remove the marks of this term. */
function Mutes({ actions }: Pick<NearProps, 'actions'>): JSX.Element {
  return (
    <details
      class="mutes"
      onToggle={({ currentTarget }) => {
        // Unfolded at the lower end, they would be out of view.
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

/** Which glossary explains the entry, and where that comes from. */
function Origin({ head }: Pick<Explained, 'head'>): JSX.Element {
  return (
    <div class="source">
      {!hasSourceTitle(head) && (
        <p>
          <GlossaryText>{head.title}</GlossaryText>
        </p>
      )}
      <SourceLine source={head.source} />
    </div>
  );
}

interface FootProps {
  readonly source: Source;
  readonly copied: boolean;
  readonly onCopy: () => void;
}

/** Always visible: what the glossary isn't, and the button that copies. */
function Foot({ source, copied, onCopy }: FootProps): JSX.Element {
  return (
    <div class="foot">
      <p>
        <Caution source={source} />
      </p>
      <button type="button" class="copy" onClick={onCopy}>
        {copied ? <DoneIcon /> : <CopyIcon />}
        {t(copied ? 'actions.copied' : 'actions.copy')}
      </button>
      <span class="sr" role="status">
        {copied && t('actions.copied')}
      </span>
    </div>
  );
}
