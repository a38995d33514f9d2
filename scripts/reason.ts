import type { Reason } from '../src/matching/hit';

/**
 * A reason in English, as `explain` prints it in `why`. Other programs read that output, so
 * what is printed for a kind of reason must not change.
 */
export function describeReason(reason: Reason): string {
  switch (reason.by) {
    case 'unambiguous':
      return 'no gate';
    case 'phrase':
      return `collocation "${reason.pattern}"`;
    case 'topic': {
      const { score, words } = reason;
      const sum = `topic ${score > 0 ? '+' : '−'}${Math.abs(score).toFixed(1)}`;
      return words.length > 0 ? `${sum} (${words.join(', ')})` : sum;
    }
    case 'subject': {
      const { score, words, belonging, of } = reason;
      const sum = `subject ${score > 0 ? '+' : '−'}${Math.abs(score).toFixed(1)}`;
      const page = `${belonging} of the page's ${of} words belong to the glossary`;
      return score > 0 && words.length > 0 ? `${sum} (${words.join(', ')})` : `${sum} (${page})`;
    }
    case 'reader':
      return 'switched off by you';
  }
}
