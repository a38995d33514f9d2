/** Tabs for the popup's views. Arrow keys move and select. */
import type { JSX } from 'preact';
import { tabReachedBy } from '../components/tab-keys';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Null if it isn't known yet: there is room for it, so that no tab moves under the pointer. */
  readonly count?: number | null;
  /** Its name with the count, for screen readers; begins with the label. */
  readonly countedName?: string | undefined;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  /** Null while something else is shown. */
  readonly selected: Id | null;
  /** Whether the panels exist; while they load, no tab refers to one. */
  readonly panels: boolean;
  readonly onSelect: (id: Id) => void;
}

export function Tabs<Id extends string>(props: TabsProps<Id>): JSX.Element {
  const { label, tabs, selected, panels, onSelect } = props;
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const to = tabReachedBy(event.key, at, tabs.length);
    const next = to === undefined ? undefined : tabs[to];
    const list = event.currentTarget;
    if (!next || !(list instanceof HTMLElement)) return;
    event.preventDefault();
    onSelect(next.id);
    list.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map(({ id, label: name, count, countedName }, at) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-selected={id === selected}
          aria-controls={panels ? panelId(id) : undefined}
          // Without it, screen readers would run label and count together.
          aria-label={countedName}
          tabIndex={id === selected || (selected === null && at === 0) ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {name}
          {/* The space separates them in the button's text; it can't be seen. */}
          {count !== undefined && <span class="badge">{count === null ? null : ` ${count}`}</span>}
        </button>
      ))}
    </div>
  );
}

/** The id of a tab's button. */
export function tabId(id: string): string {
  return `tab-${id}`;
}

/** The id of the panel that a tab shows. */
export function panelId(id: string): string {
  return `panel-${id}`;
}
