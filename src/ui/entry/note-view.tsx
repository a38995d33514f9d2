/**
 * An editors' note, set apart from the article, with its references.
 */
import type { ComponentChildren, JSX } from 'preact';
import type { Note } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { OutwardIcon } from '../components/icons';
import { GlossaryText } from './glossary-text';

interface NoteViewProps {
  readonly note: Note;
  /** The note's number in its section, if sentences refer to it. */
  readonly number?: number | undefined;
  readonly id?: string | undefined;
}

export function NoteView({ note, number, id }: NoteViewProps): JSX.Element {
  return (
    // Not a landmark: there is one for every contested sentence.
    <div
      role="note"
      class="note"
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-label={number === undefined ? t('shared.note') : t('shared.noteNumber', { number })}
    >
      <p>
        {number !== undefined && <span class="note-number">{number}</span>}{' '}
        <b>{t('shared.note')}.</b> <GlossaryText>{note.text}</GlossaryText>
      </p>
      {note.references.length > 0 && (
        <ul aria-label={t('shared.references')}>
          {note.references.map(({ label, url }) => (
            <li key={url + label}>
              <OutwardLink href={url}>
                <GlossaryText>{label}</GlossaryText>
              </OutwardLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface OutwardLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

/** A link that opens another website in a new tab, and says so. */
export function OutwardLink({ href, children }: OutwardLinkProps): JSX.Element {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <OutwardIcon />
      <span class="sr"> ({t('shared.newTab')})</span>
    </a>
  );
}
