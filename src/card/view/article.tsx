/**
 * What the article says of an entry, how sure it is, and where it says so; with it, set
 * apart, what the editors say of that. A statement is never shown without its notes.
 */
import type { JSX } from 'preact';
import type { Certainty, SectionId, Statement } from '../../glossary/model';
import { counted, t } from '../../i18n/i18n';
import { OnwardIcon } from '../../ui/components/icons';
import { bySection, isWhole, SURENESS } from '../../ui/entry/article';
import { NoteView } from '../../ui/entry/note-view';
import { Runs } from '../../ui/entry/runs';
import { Told } from '../../ui/entry/told';
import type { CardActions } from '../actions';
import type { Explained } from '../ports';

/** So many places of mention are shown at once; the rest on demand. */
const PLACES = 3;

interface ArticleProps {
  readonly explained: Explained;
  readonly actions: CardActions;
}

export function Article({ explained, actions }: ArticleProps): JSX.Element | null {
  const statements = explained.entry.statements.filter((statement) =>
    isWhole(statement, explained.head.notes),
  );
  // Glossaries that readers add seldom have an article.
  if (statements.length === 0 && explained.entry.mentions.length === 0) return null;
  return (
    <section aria-labelledby="article">
      <h3 id="article">{t('shared.inTheArticle')}</h3>
      {statements.length > 0 ? (
        bySection(statements).map((group, place) => (
          // Groups never change places.
          <div class="said" key={place}>
            {group.map((statement, at) => (
              <Said
                key={at}
                statement={statement}
                notesFollow={sameNotes(statement, group[at + 1])}
                explained={explained}
                actions={actions}
              />
            ))}
            <SectionLink section={group[0].section} explained={explained} actions={actions} />
          </div>
        ))
      ) : (
        <Mentions explained={explained} actions={actions} />
      )}
    </section>
  );
}

/** Whether the next statement carries the very same notes, so that they can stand once. */
function sameNotes({ notes = [] }: Statement, next: Statement | undefined): boolean {
  return notes.length > 0 && notes.join() === (next?.notes ?? []).join();
}

interface SaidProps extends ArticleProps {
  readonly statement: Statement;
  readonly notesFollow: boolean;
}

function Said({ statement, notesFollow, explained, actions }: SaidProps): JSX.Element {
  const { entry, head } = explained;
  return (
    <>
      <p class="statement">
        <Runs runs={statement.runs} current={entry.id} onOpen={actions.open} />{' '}
        <Sureness certainty={statement.certainty} />
      </p>
      {!notesFollow &&
        statement.notes?.map((id) => {
          const note = head.notes[id];
          return note && <NoteView key={id} note={note} />;
        })}
    </>
  );
}

function Sureness({ certainty }: { readonly certainty: Certainty }): JSX.Element | null {
  const name = certainty === 'stated' ? null : t(SURENESS[certainty]);
  return name === null ? null : <span class={`sure ${certainty}`}>{name}</span>;
}

function Mentions({ explained, actions }: ArticleProps): JSX.Element {
  const { mentions } = explained.entry;
  const rest = mentions.slice(PLACES);
  const link = (section: SectionId) => (
    <li key={section}>
      <SectionLink section={section} explained={explained} actions={actions} />
    </li>
  );
  return (
    <div class="said">
      <p class="unsaid">{t('shared.mentionedOnly')}</p>
      <ul class="places" aria-label={t('shared.mentionedIn')}>
        {mentions.slice(0, PLACES).map(link)}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{counted('card.morePlaces', rest.length)}</summary>
          <ul class="places">{rest.map(link)}</ul>
        </details>
      )}
    </div>
  );
}

interface SectionLinkProps extends ArticleProps {
  readonly section: SectionId;
}

/** Opens a section of the article in the reader. */
function SectionLink({ section, explained, actions }: SectionLinkProps): JSX.Element {
  const title = explained.head.sections.find(({ id }) => id === section)?.title ?? section;
  return (
    <button
      type="button"
      class="section"
      aria-label={t('shared.readSection', { title })}
      onClick={() => actions.openSection(section)}
    >
      <span>
        <Told>{title}</Told>
      </span>
      <OnwardIcon />
    </button>
  );
}
