/** A term in a list, with its gloss; the rest opens below. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { EntryId, Glossary, SectionId } from '../../glossary/model';
import { DownIcon } from '../components/icons';
import { Explanation } from '../entry/explanation';
import { GlossaryContext, useGlossary } from '../entry/glossary-context';
import { ContentLanguage, GlossaryText } from '../entry/glossary-text';
import { useOthers } from '../entry/other-entries';
import { Runs } from '../entry/runs';
import { SourceView } from '../entry/source-view';

interface TermRowProps {
  readonly entry: EntryId;
  /** The headword, in case the glossary no longer has the entry. */
  readonly term: string;
  /** A remark on the term on this page. */
  readonly remark?: string | undefined;
  /** What is at the end of the row. */
  readonly aside?: JSX.Element | undefined;
  /** Whether the page is about the subject of its glossary. Default: it isn't. */
  readonly isSubject?: boolean | undefined;
  readonly onSection: (section: SectionId, entry: EntryId) => void;
}

export function TermRow(props: TermRowProps): JSX.Element {
  const { entry } = props;
  const isHere = useGlossary().entries.has(entry);
  const others = useOthers(isHere ? [] : [entry]);
  const known = isHere ? null : others.knownOf(entry);
  if (!known) return <Row {...props} />;
  const { glossary } = known;
  return (
    <GlossaryContext.Provider value={known}>
      <ContentLanguage.Provider value={glossary.language}>
        <Row
          {...props}
          from={glossary}
          onSection={(section, id) => others.openSection(glossary.id, section, id)}
        />
      </ContentLanguage.Provider>
    </GlossaryContext.Provider>
  );
}

interface RowProps extends TermRowProps {
  /** The glossary it comes from, if that isn't the one whose article is shown. */
  readonly from?: Glossary;
}

function Row(props: RowProps): JSX.Element {
  const { entry: id, term, remark, aside, from, isSubject = false, onSection } = props;
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
              <GlossaryText>{term}</GlossaryText>
            </span>
            <DownIcon />
          </button>
        ) : (
          <span class="term">
            <GlossaryText>{term}</GlossaryText>
          </span>
        )}
        {aside}
      </div>
      {entry && (
        <p class="gloss">
          <Runs runs={entry.gloss} />
        </p>
      )}
      {entry && from && (
        <p class="row-glossary">
          <GlossaryText>{from.title}</GlossaryText>
        </p>
      )}
      {remark !== undefined && <p class="row-remark">{remark}</p>}
      {entry && open && (
        <div id={panel}>
          <Explanation entry={id} headless folded={!isSubject} onSection={onSection} />
          {from && <SourceView source={from.source} />}
        </div>
      )}
    </li>
  );
}
