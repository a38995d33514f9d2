/** What is wrong with a file of settings, in words for readers. */
import { t } from '../../i18n/i18n';
import { UnreadableFile } from '../../library/unreadable-file';
import { type BackupProblem, BadFile } from '../../settings/backup';
import { messageOf } from '../components/error-message';
import { faultText } from './fault-text';

export function fileProblemText(error: unknown): string {
  if (error instanceof BadFile) return backupProblemText(error.problem);
  if (!(error instanceof UnreadableFile)) return messageOf(error);
  // Here the file's name is its position in the backup.
  return t('backup.badGlossary', {
    reason: [`${error.file}:`, ...error.faults.map(faultText)].join(' '),
  });
}

function backupProblemText(problem: BackupProblem): string {
  switch (problem.is) {
    case 'large':
      return t('backup.large');
    case 'empty':
      return t('backup.empty');
    case 'json':
      return t('backup.badJson', { reason: problem.reason });
    case 'foreign':
      return t('backup.foreign');
    case 'newer':
      return t('backup.newer', { version: problem.version });
    case 'missing':
      return t('backup.missing', { place: problem.place });
    case 'wrong':
      return t('backup.wrong', { place: problem.place, found: problem.found });
    case 'many':
      return t('backup.many', { most: problem.most });
    case 'line':
      return t('backup.badLine', { line: problem.line, text: problem.text });
  }
}
