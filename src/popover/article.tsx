/**
 * What the article says of an entry, how sure it is, and where it says so; with it, set
 * apart, what the editors say of that. A statement is never shown without its notes.
 */
import type { JSX } from 'preact';
import type { Certainty, Note, SectionId, Statement } from '../glossary/model';
import { Runs } from '../ui/runs';
import type { CardActions } from './actions';
import { OnwardIcon, OutwardIcon } from './icons';
import type { Explained } from './ports';
import { t } from './strings';

/** So many places of mention are shown at once; the rest on demand. */
const PLACES = 3;

interface ArticleProps {
  readonly explained: Explained;
  readonly actions: CardActions;
}

export function Article({ explained, actions }: ArticleProps): JSX.Element {
  const statements = explained.entry.statements.filter((statement) =>
    isWhole(statement, explained),
  );
  return (
    <section aria-labelledby="article">
      <h3 id="article">{t.inTheArticle}</h3>
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

/** Whether all notes of a statement are at hand: without one it could mislead. */
export function isWhole({ notes = [] }: Statement, { head }: Explained): boolean {
  return notes.every((id) => Object.hasOwn(head.notes, id));
}

type Group = [Statement, ...Statement[]];

/** Neighbouring statements from one section, which is then named once. */
export function bySection(statements: readonly Statement[]): Group[] {
  const groups: Group[] = [];
  for (const statement of statements) {
    const last = groups.at(-1);
    if (last?.[0].section === statement.section) last.push(statement);
    else groups.push([statement]);
  }
  return groups;
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
          return note && <EditorsNote key={id} note={note} />;
        })}
    </>
  );
}

function Sureness({ certainty }: { readonly certainty: Certainty }): JSX.Element | null {
  const words = t.certainty[certainty];
  return words === null ? null : <span class={`sure ${certainty}`}>{words}</span>;
}

function EditorsNote({ note }: { readonly note: Note }): JSX.Element {
  return (
    <aside class="note">
      <p>
        <b>{t.note}</b> {note.text}
      </p>
      {note.references.length > 0 && (
        <ul aria-label={t.references}>
          {note.references.map(({ label, url }) => (
            <li key={url + label}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {label}
                <OutwardIcon />
                <span class="sr"> ({t.newTab})</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
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
      <p class="unsaid">{t.mentionedOnly}</p>
      <ul class="places" aria-label={t.mentionedIn}>
        {mentions.slice(0, PLACES).map(link)}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{t.morePlaces(rest.length)}</summary>
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
      aria-label={t.openSection(title)}
      onClick={() => actions.openSection(section)}
    >
      <span>{title}</span>
      <OnwardIcon />
    </button>
  );
}
