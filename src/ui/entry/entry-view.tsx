/**
 * An entry as popup and reader show it: what it means, what the article says of it and
 * how sure it is, the editors' notes on that, related terms. Holds no state.
 */
import type { JSX } from 'preact';
import type { Certainty, Entry, EntryId, SectionId, Statement } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { OnwardIcon } from '../components/icons';
import { bySection, isWhole, SURENESS } from './article';
import { useGlossary } from './glossary-context';
import { NoteView } from './note-view';
import { Runs } from './runs';
import { Told } from './told';

export interface EntryActions {
  /** Opens another entry in place of this one. */
  readonly onEntry: (entry: EntryId) => void;
  /** Opens a section of the article, with the entry it was opened from. */
  readonly onSection: (section: SectionId, entry: EntryId) => void;
}

interface EntryViewProps extends EntryActions {
  readonly entry: Entry;
  /** The section that is being read: it isn't linked to. */
  readonly section?: SectionId | undefined;
  /** Leaves out the gloss, where it stands above already. */
  readonly withoutGloss?: boolean | undefined;
}

export function EntryView(props: EntryViewProps): JSX.Element {
  const { entry, withoutGloss = false, onEntry } = props;
  return (
    <div class="entry">
      <p class="about">
        {entry.kind !== '' && (
          <span class="kind">
            <Told>{entry.kind}</Told>
          </span>
        )}
        {entry.expansion !== undefined && (
          <span>
            <Told>{entry.expansion}</Told>
          </span>
        )}
        {entry.aliases.length > 0 && (
          <span>
            {t('shared.alsoCalled')}{' '}
            <i>
              <Told>{entry.aliases.join(', ')}</Told>
            </i>
          </span>
        )}
      </p>
      {!withoutGloss && (
        <p class="gloss">
          <Runs runs={entry.gloss} current={entry.id} onOpen={onEntry} />
        </p>
      )}
      <InTheArticle {...props} />
      <Related {...props} />
    </div>
  );
}

function InTheArticle(props: EntryViewProps): JSX.Element | null {
  const { entry } = props;
  const { glossary } = useGlossary();
  const statements = entry.statements.filter((statement) => isWhole(statement, glossary.notes));
  // Glossaries that readers add seldom have an article.
  if (statements.length === 0 && entry.mentions.length === 0) return null;
  return (
    <div class="in-article">
      <p class="label">{t('shared.inTheArticle')}</p>
      {statements.length === 0 && <p>{t('shared.mentionedOnly')}</p>}
      {bySection(statements).map((group, at) => (
        // Groups never change places.
        <div class="said" key={at}>
          {group.map((statement, place) => (
            <Said key={place} statement={statement} next={group[place + 1]} {...props} />
          ))}
          <SectionLink to={group[0].section} {...props} />
        </div>
      ))}
      {statements.length === 0 && entry.mentions.length > 0 && (
        <ul class="mentions" aria-label={t('shared.mentionedIn')}>
          {entry.mentions.map((section) => (
            <li key={section}>
              <SectionLink to={section} {...props} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface SaidProps extends EntryViewProps {
  readonly statement: Statement;
  readonly next: Statement | undefined;
}

function Said({ statement, next, entry, onEntry }: SaidProps): JSX.Element {
  const { notes } = useGlossary().glossary;
  const own = statement.notes ?? [];
  // Two statements with the very same notes have them once, after the second.
  const notesFollow = own.length > 0 && own.join() === (next?.notes ?? []).join();
  return (
    <>
      <p class="statement">
        <Runs runs={statement.runs} current={entry.id} onOpen={onEntry} />{' '}
        <Sureness certainty={statement.certainty} />
      </p>
      {!notesFollow &&
        own.map((id) => {
          const note = notes[id];
          return note && <NoteView key={id} note={note} />;
        })}
    </>
  );
}

function Sureness({ certainty }: { readonly certainty: Certainty }): JSX.Element | null {
  const words = certainty === 'stated' ? null : t(SURENESS[certainty]);
  return words === null ? null : <span class={`sure ${certainty}`}>{words}</span>;
}

interface SectionLinkProps extends EntryViewProps {
  readonly to: SectionId;
}

function SectionLink({ to, section, entry, onSection }: SectionLinkProps): JSX.Element {
  const { sections } = useGlossary();
  if (to === section) return <p class="here">{t('shared.here')}</p>;
  const title = sections.get(to)?.title ?? to;
  return (
    <button
      type="button"
      class="onward"
      aria-label={t('shared.readSection', { title })}
      onClick={() => onSection(to, entry.id)}
    >
      <span>
        <Told>{title}</Told>
      </span>
      <OnwardIcon />
    </button>
  );
}

function Related({ entry, onEntry }: EntryViewProps): JSX.Element | null {
  const { entries } = useGlossary();
  const related = entry.related.flatMap((id) => entries.get(id) ?? []);
  if (related.length === 0) return null;
  return (
    <div class="related">
      <p class="label">{t('shared.related')}</p>
      <ul>
        {related.map(({ id, term }) => (
          <li key={id}>
            <button type="button" class="chip" onClick={() => onEntry(id)}>
              <Told>{term}</Told>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
