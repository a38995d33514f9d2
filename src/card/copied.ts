/**
 * What a card shows as plain text, for the clipboard. A statement always has its notes, and the
 * whole its source, because readers may paste it anywhere.
 */

import { hasAllNotes } from '../glossary/article';
import type { Note, Statement } from '../glossary/model';
import { textOfRuns } from '../glossary/runs';
import { t } from '../i18n/i18n';
import { cautionText } from '../ui/entry/caution-text';
import { CONFIDENCE } from '../ui/entry/confidence';
import type { Explained } from './ports';

/**
 * An entry in lines of text, with blank lines between its parts.
 *
 * @param expanded whether the card shows more than the meaning
 */
export function entryAsText({ entry, head }: Explained, expanded: boolean): string {
  const { title, publisher, url, interest } = head.source;
  const name = entry.expansion === undefined ? entry.term : `${entry.term} (${entry.expansion})`;
  const statements = expanded
    ? entry.statements.filter((statement) => hasAllNotes(statement, head.notes))
    : [];
  const article = statements.flatMap((statement) => [
    statementText(statement, head.sections),
    ...(statement.notes ?? []).map((id) => noteText(head.notes[id])),
  ]);
  const source = [title, publisher, url].filter((part) => part !== undefined).join(', ');
  const parts = [
    [name, textOfRuns(entry.gloss), ...(entry.corrected ? [t('terms.corrected')] : [])],
    ...(article.length > 0 ? [[`${t('shared.fromTitle', { title })}:`, ...article]] : []),
    [
      `${t('shared.source')}: ${source}.${interest === undefined ? '' : ` ${interest}`}`,
      cautionText(head.source),
    ],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function statementText(
  { runs, certainty, section }: Statement,
  sections: Explained['head']['sections'],
): string {
  const where = sections.find(({ id }) => id === section)?.title;
  const confidence = certainty === 'stated' ? undefined : t(CONFIDENCE[certainty]);
  const aside = [confidence, where].filter((each) => each !== undefined);
  return `– ${textOfRuns(runs)}${aside.length > 0 ? ` (${aside.join('; ')})` : ''}`;
}

function noteText(note: Note | undefined): string {
  if (!note) return '';
  const references = note.references.map(({ label, url }) => `${label}, ${url}`);
  return `  ${t('shared.note')}: ${[note.text, ...references].join(' ')}`;
}
