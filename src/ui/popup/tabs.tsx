/** The popup's views as tabs, after the ARIA pattern: arrows move, and moving selects. */
import type { JSX } from 'preact';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Null where there may be one later: it has its room, so that no tab moves under a pointer. */
  readonly count?: number | null;
  /** Its name with the count, for those who hear it; begins with the label. */
  readonly countedName?: string | undefined;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  /** Null while something else is on show. */
  readonly selected: Id | null;
  /** Whether the panels are there; while they load, no tab points to one. */
  readonly panels: boolean;
  readonly onSelect: (id: Id) => void;
}

export function Tabs<Id extends string>(props: TabsProps<Id>): JSX.Element {
  const { label, tabs, selected, panels, onSelect } = props;
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const list = event.currentTarget;
    if (step === undefined || !(list instanceof HTMLElement)) return;
    const at = tabs.findIndex(({ id }) => id === selected);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
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
          // Read one after the other, label and count would run together.
          aria-label={countedName}
          tabIndex={id === selected || (selected === null && at === 0) ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {name}
          {/* The space keeps them apart where their text is taken together; it has no room. */}
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
