/** Tabs for the glossaries that explain the same word: "Cell biology", "Physics". */
import type { JSX } from 'preact';
import type { EntryId } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { tabReachedBy } from '../../ui/components/tab-keys';
import { ContentLanguage, GlossaryText } from '../../ui/entry/glossary-text';
import type { CardActions } from '../actions';
import type { Alternative } from '../frame-protocol';

/** The part of the card that the tabs switch. */
export const PANEL_ID = 'panel';

interface AlternativesProps {
  readonly all: readonly Alternative[];
  readonly shown: EntryId;
  readonly actions: CardActions;
}

export function Alternatives({ all, shown, actions }: AlternativesProps): JSX.Element {
  const move = (event: KeyboardEvent): void => {
    const at = all.findIndex(({ entry }) => entry === shown);
    const to = tabReachedBy(event.key, at, all.length);
    const next = to === undefined ? undefined : all[to];
    const list = event.currentTarget;
    if (!next || to === undefined || !(list instanceof HTMLElement)) return;
    event.preventDefault();
    actions.choose(next.entry);
    list.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div class="alternatives" role="tablist" aria-label={t('card.glossaries')} onKeyDown={move}>
      {all.map(({ entry, title, language }, at) => (
        <button
          key={entry}
          type="button"
          role="tab"
          id={tabOf(at)}
          aria-selected={entry === shown}
          aria-controls={entry === shown ? PANEL_ID : undefined}
          tabIndex={entry === shown ? 0 : -1}
          title={title}
          onClick={() => actions.choose(entry)}
        >
          <ContentLanguage.Provider value={language}>
            <GlossaryText>{title}</GlossaryText>
          </ContentLanguage.Provider>
        </button>
      ))}
    </div>
  );
}

/** The tab that names the panel; undefined if there are no tabs. */
export function tabShowing(all: readonly Alternative[], shown: EntryId): string | undefined {
  const at = all.findIndex(({ entry }) => entry === shown);
  return at < 0 ? undefined : tabOf(at);
}

function tabOf(at: number): string {
  return `tab-${at}`;
}
