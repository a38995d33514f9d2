/**
 * What a glossary's article says of an entry, how sure it is, and where it says so; with it, set
 * apart, what the editors say of that. A statement is never shown without its notes. The article
 * is named, because readers would take "the article" for the page that they are reading.
 */
import type { JSX } from 'preact';
import { groupBySection, hasAllNotes, ownerOf } from '../../glossary/article';
import type {
  Certainty,
  Entry,
  EntryId,
  GlossaryHead,
  SectionId,
  Source,
  Statement,
} from '../../glossary/model';
import { counted, t } from '../../i18n/i18n';
import { OnwardIcon } from '../components/icons';
import { CONFIDENCE } from './confidence';
import { EntryPart } from './entry-part';
import { GlossaryText } from './glossary-text';
import { NoteView } from './note-view';
import { Runs } from './runs';

/** How many sections that only mention the entry a card names; it folds the rest. */
const MAX_MENTIONS_IN_CARD = 3;

interface EntryActions {
  /** Opens another entry in place of this one; `from` is the control that was used. */
  readonly onEntry: (entry: EntryId, from: HTMLElement) => void;
  /** Opens a section of the article, with the entry it was opened from. */
  readonly onSection: (section: SectionId, entry: EntryId) => void;
}

export interface InTheArticleProps extends EntryActions {
  readonly entry: Entry;
  readonly head: Pick<GlossaryHead, 'sections' | 'notes' | 'source'>;
  /** Whether it fills a card, whose lower edge names the publisher. Default: it is within a text. */
  readonly inCard?: boolean | undefined;
  /** Whether the reader has to unfold it. Default: it is unfolded. */
  readonly folded?: boolean | undefined;
  /** The section that is being read: it isn't linked to. */
  readonly section?: SectionId | undefined;
}

export function InTheArticle(props: InTheArticleProps): JSX.Element | null {
  const { entry, head, inCard = false, folded = false } = props;
  const statements = entry.statements.filter((statement) => hasAllNotes(statement, head.notes));
  // Glossaries that readers add seldom have an article.
  if (statements.length === 0 && entry.mentions.length === 0) return null;
  return (
    <EntryPart name="in-article" title={<FromSource {...head.source} />} {...{ inCard, folded }}>
      {!inCard && statements.length > 0 && <Owner {...head.source} />}
      {groupBySection(statements).map((group, place) => (
        // Groups never change their order.
        <div class="statements" key={place}>
          {group.map((statement, at) => (
            <StatementView key={at} statement={statement} next={group[at + 1]} {...props} />
          ))}
          <SectionLink to={group[0].section} {...props} />
        </div>
      ))}
      {statements.length === 0 && <Mentions {...props} />}
    </EntryPart>
  );
}

function FromSource({ title }: Source): JSX.Element {
  return (
    <>
      {t('shared.from')}{' '}
      <cite>
        <GlossaryText>{title}</GlossaryText>
      </cite>
    </>
  );
}

/** Who publishes the claims below, and with what interest. */
function Owner(source: Source): JSX.Element | null {
  const owner = ownerOf(source);
  if (owner === '') return null;
  return (
    <p class="owner">
      <GlossaryText>{owner}</GlossaryText>
    </p>
  );
}

interface StatementViewProps extends InTheArticleProps {
  readonly statement: Statement;
  readonly next: Statement | undefined;
}

function StatementView({ statement, next, entry, head, onEntry }: StatementViewProps): JSX.Element {
  const notes = statement.notes ?? [];
  // Two statements with the very same notes have them once, after the second.
  const notesFollow = notes.length > 0 && notes.join() === (next?.notes ?? []).join();
  return (
    <>
      <p class="statement">
        <Runs runs={statement.runs} current={entry.id} onOpen={onEntry} />{' '}
        <Confidence certainty={statement.certainty} />
      </p>
      {!notesFollow &&
        notes.map((id) => {
          const note = head.notes[id];
          return note && <NoteView key={id} note={note} />;
        })}
    </>
  );
}

function Confidence({ certainty }: { readonly certainty: Certainty }): JSX.Element | null {
  if (certainty === 'stated') return null;
  return <span class={`confidence ${certainty}`}>{t(CONFIDENCE[certainty])}</span>;
}

/** The sections that mention an entry of which the article says nothing. */
function Mentions(props: InTheArticleProps): JSX.Element {
  const { mentions } = props.entry;
  const shown = props.inCard ? MAX_MENTIONS_IN_CARD : mentions.length;
  const rest = mentions.slice(shown);
  // Meanings of a glossary that was made from an article are the article's own sentences.
  const { imported, written } = props.head.source;
  const isExplainedThere = imported !== undefined || written === true;
  const link = (section: SectionId) => (
    <li key={section}>
      <SectionLink to={section} {...props} />
    </li>
  );
  return (
    <>
      {!isExplainedThere && <p class="mentioned-only">{t('shared.mentionedOnly')}</p>}
      <ul class="mentions" aria-label={t('shared.mentionedIn')}>
        {mentions.slice(0, shown).map(link)}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{counted('card.morePlaces', rest.length)}</summary>
          <ul class="mentions">{rest.map(link)}</ul>
        </details>
      )}
    </>
  );
}

interface SectionLinkProps extends InTheArticleProps {
  readonly to: SectionId;
}

function SectionLink({ to, section, entry, head, onSection }: SectionLinkProps): JSX.Element {
  if (to === section) return <p class="here">{t('shared.here')}</p>;
  const title = head.sections.find(({ id }) => id === to)?.title ?? to;
  return (
    <button
      type="button"
      class="onward"
      aria-label={t('shared.readSection', { title })}
      onClick={() => onSection(to, entry.id)}
    >
      <span>
        <GlossaryText>{title}</GlossaryText>
      </span>
      <OnwardIcon />
    </button>
  );
}
