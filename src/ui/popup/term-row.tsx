/** A term in a list: its gloss stands there, the rest opens below it. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { EntryId, SectionId } from '../../glossary/model';
import { Explanation } from '../explanation';
import { useGlossary } from '../glossary-context';
import { DownIcon } from '../icons';
import { Runs } from '../runs';
import { Told } from '../told';

interface TermRowProps {
  readonly entry: EntryId;
  /** The headword, should the glossary no longer have the entry. */
  readonly term: string;
  /** What stands at the end of the row. */
  readonly aside?: JSX.Element | undefined;
  readonly onSection: (section: SectionId, entry: EntryId) => void;
}

export function TermRow({ entry: id, term, aside, onSection }: TermRowProps): JSX.Element {
  const entry = useGlossary().entries.get(id);
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <li class={open ? 'term-row is-open' : 'term-row'}>
      <div class="term-head">
        {entry ? (
          <button
            type="button"
            class="term-open"
            aria-expanded={open}
            aria-controls={open ? panel : undefined}
            onClick={() => setOpen(!open)}
          >
            <span class="term">
              <Told>{term}</Told>
            </span>
            <DownIcon />
          </button>
        ) : (
          <span class="term">
            <Told>{term}</Told>
          </span>
        )}
        {aside}
      </div>
      {entry && (
        <p class="gloss">
          <Runs runs={entry.gloss} />
        </p>
      )}
      {entry && open && (
        <div id={panel}>
          <Explanation entry={id} headless onSection={onSection} />
        </div>
      )}
    </li>
  );
}
