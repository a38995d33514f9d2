/** An entry in a card: what it means, and below, if the reader wants more, all the rest. */
import type { JSX } from 'preact';
import { hasSourceTitle } from '../../glossary/article';
import type { RelatedTerm } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { Caution } from '../../ui/entry/caution';
import { Aliases, TermList } from '../../ui/entry/entry-view';
import { GlossaryText } from '../../ui/entry/glossary-text';
import { InTheArticle } from '../../ui/entry/in-the-article';
import { ReadersPart } from '../../ui/entry/readers-part';
import { Runs } from '../../ui/entry/runs';
import { SourceLine } from '../../ui/entry/source-view';
import type { CardActions } from '../actions';
import type { Explained } from '../ports';

/** Ids in a card's document, which holds one entry at a time. */
export const GLOSS_ID = 'gloss';
export const DETAILS_ID = 'details';

interface MeaningProps {
  readonly explained: Explained;
  readonly actions: CardActions;
}

export function Meaning({ explained: { entry }, actions }: MeaningProps): JSX.Element {
  return (
    <>
      {entry.expansion !== undefined && (
        <p class="expansion">
          <GlossaryText>{entry.expansion}</GlossaryText>
        </p>
      )}
      <p class="gloss" id={GLOSS_ID}>
        <Runs runs={entry.gloss} current={entry.id} onOpen={actions.open} />
      </p>
      <ReadersPart entry={entry} />
    </>
  );
}

interface DetailsProps extends MeaningProps {
  readonly related: readonly RelatedTerm[];
}

/** What the source says, related terms, and what kind of source that is. */
export function Details({ explained, related, actions }: DetailsProps): JSX.Element {
  const { entry, head } = explained;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div
      class="details"
      id={DETAILS_ID}
      role="group"
      aria-label={t('shared.explanation', { term: entry.term })}
      tabIndex={-1}
    >
      {entry.aliases.length > 0 && (
        <p class="aliases">
          <Aliases aliases={entry.aliases} />
        </p>
      )}
      <InTheArticle
        inCard
        {...{ entry, head }}
        onEntry={actions.open}
        onSection={(section) => actions.openSection(section)}
      />
      <TermList inCard title={t('shared.related')} terms={related} onEntry={actions.open} />
      <div class="source">
        {(!hasSourceTitle(head) || head.source.url !== undefined) && (
          <SourceLine source={head.source} />
        )}
        <p>
          <Caution source={head.source} />
        </p>
      </div>
    </div>
  );
}
