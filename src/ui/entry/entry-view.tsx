/**
 * An entry as popup and reader show it below its term: its names and meaning, what the article
 * says about it, related terms. Holds no state.
 */
import type { JSX } from 'preact';
import type { Entry, RelatedTerm } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { EntryPart } from './entry-part';
import { GlossaryText } from './glossary-text';
import { InTheArticle, type InTheArticleProps } from './in-the-article';
import { KindLabel } from './kind';
import { ReadersPart } from './readers-part';
import { Runs } from './runs';

interface EntryViewProps extends Omit<InTheArticleProps, 'inCard'> {
  readonly related: readonly RelatedTerm[];
  /** Leaves out the gloss, where the reader has just read it. */
  readonly withoutGloss?: boolean | undefined;
}

export function EntryView(props: EntryViewProps): JSX.Element {
  const { entry, related, withoutGloss = false, onEntry } = props;
  return (
    <div class="entry">
      <Names {...entry} />
      {!withoutGloss && (
        <p class="gloss">
          <Runs runs={entry.gloss} current={entry.id} onOpen={onEntry} />
        </p>
      )}
      <ReadersPart entry={entry} />
      <InTheArticle {...props} />
      <TermList title={t('shared.related')} terms={related} onEntry={onEntry} />
    </div>
  );
}

type NamesProps = Pick<Entry, 'kind' | 'expansion' | 'aliases'>;

function Names({ kind, expansion, aliases }: NamesProps): JSX.Element {
  return (
    <p class="about">
      {kind !== '' && (
        <span class="kind">
          <KindLabel kind={kind} />
        </span>
      )}
      {expansion !== undefined && (
        <span>
          <GlossaryText>{expansion}</GlossaryText>
        </span>
      )}
      {aliases.length > 0 && (
        <span>
          <Aliases aliases={aliases} />
        </span>
      )}
    </p>
  );
}

export function Aliases({ aliases }: Pick<Entry, 'aliases'>): JSX.Element {
  return (
    <>
      {t('shared.alsoCalled')}{' '}
      <i>
        <GlossaryText>{aliases.join(', ')}</GlossaryText>
      </i>
    </>
  );
}

interface TermListProps extends Pick<InTheArticleProps, 'inCard' | 'onEntry'> {
  readonly title: string;
  readonly terms: readonly RelatedTerm[];
}

/** Terms that open in place of what is shown. */
export function TermList({ title, terms, inCard, onEntry }: TermListProps): JSX.Element | null {
  if (terms.length === 0) return null;
  return (
    <EntryPart name="related" {...{ title, inCard }}>
      <ul>
        {terms.map(({ entry, term }) => (
          <li key={entry}>
            <button
              type="button"
              class="chip"
              onClick={(event) => onEntry(entry, event.currentTarget)}
            >
              <GlossaryText>{term}</GlossaryText>
            </button>
          </li>
        ))}
      </ul>
    </EntryPart>
  );
}
