/**
 * What a card says, as plain text to be taken elsewhere. A statement is never without its
 * notes, and nothing without its source: text travels far.
 */

import type { Note, Statement } from '../glossary/model';
import { textOfRuns } from '../glossary/runs';
import { t } from '../i18n/i18n';
import { CONFIDENCE, isWhole } from '../ui/entry/article';
import { cautionText } from '../ui/entry/caution-text';
import type { Explained } from './ports';

/** Lines of text, with blank ones between the parts. */
export function asText({ entry, head }: Explained): string {
  const { title, publisher, url, interest } = head.source;
  const name = entry.expansion === undefined ? entry.term : `${entry.term} (${entry.expansion})`;
  const statements = entry.statements.filter((statement) => isWhole(statement, head.notes));
  const said = statements.flatMap((statement) => [
    saidText(statement, head.sections),
    ...(statement.notes ?? []).map((id) => noteText(head.notes[id])),
  ]);
  const source = [title, publisher, url].filter((part) => part !== undefined).join(', ');
  const parts = [
    [name, textOfRuns(entry.gloss)],
    ...(said.length > 0 ? [[`${t('shared.inTheArticle')}:`, ...said]] : []),
    [
      `${t('shared.source')}: ${source}.${interest === undefined ? '' : ` ${interest}`}`,
      cautionText(head.source),
    ],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function saidText(
  { runs, certainty, section }: Statement,
  sections: Explained['head']['sections'],
): string {
  const where = sections.find(({ id }) => id === section)?.title;
  const sure = certainty === 'stated' ? undefined : t(CONFIDENCE[certainty]);
  const aside = [sure, where].filter((each) => each !== undefined);
  return `– ${textOfRuns(runs)}${aside.length > 0 ? ` (${aside.join('; ')})` : ''}`;
}

function noteText(note: Note | undefined): string {
  if (!note) return '';
  const references = note.references.map(({ label, url }) => `${label}, ${url}`);
  return `  ${t('shared.note')}: ${[note.text, ...references].join(' ')}`;
}
