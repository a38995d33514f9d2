/**
 * Text whose terms can be opened. Must show text as text: nothing in a glossary is ever
 * interpreted as markup.
 */
import type { JSX } from 'preact';
import type { EntryId, Run } from '../../glossary/model';
import { GlossaryText } from './glossary-text';

export interface RunsProps {
  readonly runs: readonly Run[];
  /** Opens an entry; without it terms are plain text. `from` is the link that was used. */
  readonly onOpen?: ((entry: EntryId, from: HTMLElement) => void) | undefined;
  /** The entry that is shown, which isn't linked to itself. */
  readonly current?: EntryId | undefined;
  /**
   * If terms open beside the text: the entry that is open there, or null. Left out if opening
   * a term replaces the text.
   */
  readonly opened?: EntryId | null | undefined;
}

/** A text with its linked terms. */
export function Runs({ runs, onOpen, current, opened }: RunsProps): JSX.Element {
  return (
    <GlossaryText>
      {runs.map((run, at) =>
        run.entry === undefined || run.entry === current || !onOpen ? (
          run.text
        ) : (
          // Runs never change their order, so the index can be the key.
          <TermLink
            key={at}
            entry={run.entry}
            text={run.text}
            expanded={opened === undefined ? undefined : opened === run.entry}
            onOpen={onOpen}
          />
        ),
      )}
    </GlossaryText>
  );
}

interface TermLinkProps {
  readonly entry: EntryId;
  readonly text: string;
  readonly expanded: boolean | undefined;
  readonly onOpen: (entry: EntryId, from: HTMLElement) => void;
}

/**
 * A term in running text. Not a `button` element: browsers lay it out as one box, which would
 * not wrap with the line.
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
