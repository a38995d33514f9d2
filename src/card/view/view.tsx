/**
 * The card as readers see it. Draws the state that it is given, and reports what the reader
 * does. Asks the page for nothing.
 */

import type { ComponentChild, JSX, Ref } from 'preact';
import type { RelatedTerm } from '../../glossary/model';
import { textOfRuns } from '../../glossary/runs';
import { direction, language, t } from '../../i18n/i18n';
import { CloseIcon, PinIcon, SearchIcon } from '../../ui/components/icons';
import { BackButton } from '../../ui/entry/back-button';
import { TermList } from '../../ui/entry/entry-view';
import { ContentLanguage, GlossaryText } from '../../ui/entry/glossary-text';
import { KindLabel } from '../../ui/entry/kind';
import type { CardActions } from '../actions';
import type { Alternative, CardState } from '../frame-protocol';
import { selectionTitle } from '../selection-title';
import type { Content } from '../trail';
import { Alternatives, PANEL_ID, tabShowing } from './alternatives';
import { Details, GLOSS_ID, Meaning } from './entry';
import { Foot } from './foot';
import { MoveHandle } from './move-handle';

export interface CardViewProps extends CardState {
  readonly actions: CardActions;
  readonly cardRef: Ref<HTMLDivElement>;
}

export function CardView(props: CardViewProps): JSX.Element {
  const { content, alternatives, related, announced, alert, actions, cardRef } = props;
  const explained = content.is === 'entry' ? content.explained : null;
  const tab = explained ? tabShowing(alternatives, explained.entry.id) : undefined;
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
          {/* Firefox would give what scrolls a tab stop of its own. */}
          <div class="text" tabIndex={-1}>
            <div>
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
              {explained && tab !== undefined && (
                <Alternatives all={alternatives} shown={explained.entry.id} actions={actions} />
              )}
              {explained && (
                <div
                  {...(tab !== undefined && {
                    id: PANEL_ID,
                    role: 'tabpanel',
                    'aria-labelledby': tab,
                  })}
                >
                  <Meaning {...{ explained, actions }} />
                  {props.expanded && <Details {...{ explained, related, actions }} />}
                </div>
              )}
            </div>
          </div>
          {explained && <Foot key={explained.entry.id} {...props} explained={explained} />}
        </div>
      </div>
      <p class="sr" role="status" lang={language()} dir={direction()}>
        {announced && (
          <>
            {titleOf(content)}. {gistOf(content)}
            {alternatives.length > 0 && ` ${othersOf(content, alternatives)}`}
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
    // Not a `header` element: that would be the header of a page.
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
              <KindLabel kind={kind} />
            </span>
          </>
        )}
      </div>
      <div class="handles">
        {pinned && <MoveHandle actions={actions} />}
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

/** Names the other glossaries that explain the word, for those who don't see the tabs. */
function othersOf(content: Content, alternatives: readonly Alternative[]): string {
  const shown = content.is === 'entry' ? content.explained.entry.id : undefined;
  const titles = alternatives.filter(({ entry }) => entry !== shown).map(({ title }) => title);
  return t('card.alsoIn', { glossaries: titles.join(', ') });
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
      <p class="offers">
        <button type="button" onClick={actions.search}>
          <SearchIcon />
          {t('selection.search')}
        </button>{' '}
        <button type="button" onClick={actions.addTerm}>
          {t('terms.addButton')}
        </button>
      </p>
    </>
  );
}
