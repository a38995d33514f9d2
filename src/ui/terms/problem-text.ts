/** A problem with a draft as a message for readers: what is wrong, where, and what to do. */
import { t } from '../../i18n/i18n';
import type { DraftProblem } from '../../writing/draft';

export function draftProblemText(problem: DraftProblem): string {
  switch (problem.is) {
    case 'empty':
      return t(problem.field === 'term' ? 'terms.emptyTerm' : 'terms.emptyMeaning');
    case 'long':
      return t('terms.long', { most: problem.most });
    case 'many':
      return t('terms.many', { most: problem.most });
    case 'wordy':
      return t('terms.wordy', { name: problem.name, most: problem.most });
    case 'unfindable':
      return t('terms.unfindable', { name: problem.name });
    case 'common':
      return t('terms.common', { name: problem.name });
    case 'taken':
      return t('terms.taken', { name: problem.name, term: problem.by.term });
  }
}
