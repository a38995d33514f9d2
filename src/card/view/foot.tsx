/**
 * The lower edge of a card, always in view: which source explains the entry, its interest in the
 * matter wherever the card shows its claims, and what the reader can do.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { hasSourceTitle, ownerOf } from '../../glossary/article';
import { t } from '../../i18n/i18n';
import { CopyIcon, DoneIcon, DownIcon } from '../../ui/components/icons';
import { GlossaryText } from '../../ui/entry/glossary-text';
import type { CardActions } from '../actions';
import type { CardState } from '../frame-protocol';
import type { Explained } from '../ports';
import { DETAILS_ID } from './entry';

export interface FootProps extends Pick<CardState, 'expanded' | 'copied' | 'marked' | 'link'> {
  readonly explained: Explained;
  readonly actions: CardActions;
}

export function Foot(props: FootProps): JSX.Element {
  const { explained, expanded, copied, marked, link, actions } = props;
  const [isChoosing, setIsChoosing] = useState(false);
  const choices = useId();
  return (
    // Not a `footer` element: that would be the footer of a page.
    <div class="foot">
      {link !== undefined && (
        <button type="button" class="open-link" onClick={actions.openLink}>
          {t('card.openLink')} <bdi>{link}</bdi>
        </button>
      )}
      <From explained={explained} expanded={expanded} />
      <div class="acts">
        <button
          type="button"
          class="more"
          aria-expanded={expanded}
          aria-controls={expanded ? DETAILS_ID : undefined}
          onClick={() => actions.expand(!expanded)}
        >
          {t(expanded ? 'actions.less' : 'actions.more')}
          <DownIcon />
        </button>
        {marked && (
          <button
            type="button"
            aria-expanded={isChoosing}
            aria-controls={isChoosing ? choices : undefined}
            onClick={() => setIsChoosing(!isChoosing)}
          >
            {t('card.mute')}
          </button>
        )}
        <button type="button" class="copy" onClick={actions.copy}>
          {copied ? <DoneIcon /> : <CopyIcon />}
          {t(copied ? 'actions.copied' : 'actions.copy')}
        </button>
        <span class="sr" role="status">
          {copied && t('actions.copied')}
        </span>
      </div>
      {marked && isChoosing && <Mutes id={choices} actions={actions} />}
    </div>
  );
}

/** The source in a line; with its claims above, who publishes it, and with what interest. */
function From({ explained, expanded }: Pick<FootProps, 'explained' | 'expanded'>): JSX.Element {
  const { head, entry } = explained;
  const owner = expanded ? ownerOf(head.source) : '';
  // Above the claims, the title is their heading.
  const isTitled = expanded && entry.statements.length + entry.mentions.length > 0;
  if (isTitled && owner !== '' && hasSourceTitle(head)) {
    return (
      <p class="from">
        <GlossaryText>{owner}</GlossaryText>
      </p>
    );
  }
  return (
    <p class="from">
      {t('shared.from')}{' '}
      <cite>
        <GlossaryText>{hasSourceTitle(head) ? head.source.title : head.title}</GlossaryText>
      </cite>
      {owner !== '' && (
        <>
          {' · '}
          <GlossaryText>{owner}</GlossaryText>
        </>
      )}
    </p>
  );
}

const MUTE = {
  page: 'card.mutePage',
  site: 'card.muteSite',
  everywhere: 'card.muteEverywhere',
} as const;

interface MutesProps {
  readonly id: string;
  readonly actions: CardActions;
}

/** Buttons that remove the marks of this term. */
function Mutes({ id, actions }: MutesProps): JSX.Element {
  return (
    <ul class="mutes" id={id}>
      {(['page', 'site', 'everywhere'] as const).map((reach) => (
        <li key={reach}>
          <button type="button" onClick={() => actions.mute(reach)}>
            {t(MUTE[reach])}
          </button>
        </li>
      ))}
    </ul>
  );
}
