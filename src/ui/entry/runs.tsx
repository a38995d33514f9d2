/**
 * Text whose terms can be opened where they stand. Shows text as text: nothing of a
 * glossary is ever read as markup.
 */
import type { JSX } from 'preact';
import type { EntryId, Run } from '../../glossary/model';
import { Told } from './told';

export interface RunsProps {
  readonly runs: readonly Run[];
  /** Opens an entry; without it terms are plain text. `from` is the link that was used. */
  readonly onOpen?: ((entry: EntryId, from: HTMLElement) => void) | undefined;
  /** The entry on show: it isn't linked to itself. */
  readonly current?: EntryId | undefined;
  /**
   * Where terms open beside the text: the entry that stands open there, or null. Left out
   * where opening leads away from the text.
   */
  readonly opened?: EntryId | null | undefined;
}

/** A text with its linked terms. Its style is `RUNS_CSS`. */
export function Runs({ runs, onOpen, current, opened }: RunsProps): JSX.Element {
  return (
    <Told>
      {runs.map((run, at) =>
        run.entry === undefined || run.entry === current || !onOpen ? (
          run.text
        ) : (
          // A text's runs never change places, so their index names them.
          <TermLink
            key={at}
            entry={run.entry}
            text={run.text}
            expanded={opened === undefined ? undefined : opened === run.entry}
            onOpen={onOpen}
          />
        ),
      )}
    </Told>
  );
}

interface TermLinkProps {
  readonly entry: EntryId;
  readonly text: string;
  readonly expanded: boolean | undefined;
  readonly onOpen: (entry: EntryId, from: HTMLElement) => void;
}

/**
 * A term in running text. Not a `button` element: browsers lay those out as one box,
 * which would not wrap with the line.
 */
function TermLink({ entry, text, expanded, onOpen }: TermLinkProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button does not wrap with its line
    <span
      class="term-link"
      role="button"
      tabIndex={0}
      aria-expanded={expanded}
      onClick={(event) => onOpen(entry, event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen(entry, event.currentTarget);
      }}
    >
      {text}
    </span>
  );
}

/** The style of linked terms; needs the tokens. */
export const RUNS_CSS = `
.term-link {
  color: inherit; cursor: pointer; border-radius: 2px;
  text-decoration: underline dotted var(--accent) 1px; text-underline-offset: 0.2em;
}
.term-link:hover { color: var(--accent); text-decoration-style: solid; }
.term-link[aria-expanded="true"] {
  color: var(--accent); background: var(--accent-paper); text-decoration-style: solid;
}
.term-link:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
`;
