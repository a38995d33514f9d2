/**
 * The comment at the end of a sentence: which facts it states, whether it is ours, and its notes.
 * `F2.1.1 F2.1.2 note: a, b` or `ours`.
 */
import { isFactId, isId } from './ids';
import type { Problems } from './problem';
import type { Located, SourceLocation } from './source';

export interface FactMark {
  readonly facts: readonly Located<string>[];
  readonly notes: readonly Located<string>[];
  readonly ours: boolean;
}

/**
 * @param comment the whole comment, `<!-- … -->`
 * @param place where it ends; every fact and note gets this location
 */
export function readFactMark(comment: string, place: SourceLocation, problems: Problems): FactMark {
  const inner = comment.replace(/^<!--/, '').replace(/-->$/, '');
  const at = inner.search(/\bnote:/);
  const tokens = split(at < 0 ? inner : inner.slice(0, at));
  const noteIds = at < 0 ? [] : split(inner.slice(at + 'note:'.length));
  const ours = tokens.includes('ours');
  const facts: Located<string>[] = [];
  for (const token of tokens) {
    if (isFactId(token)) facts.push({ value: token, ...place });
    else if (token !== 'ours') {
      problems.add(
        'mark',
        place,
        `The mark says "${token}", which is neither a fact nor "ours" nor "note:".`,
        'Write it like "<!-- F2.1.1 F2.1.2 note: note-id -->" or "<!-- ours -->".',
      );
    }
  }
  if (ours && facts.length > 0) {
    problems.add(
      'mark',
      place,
      `The sentence is marked as ours and as carrying ${facts.map((fact) => fact.value).join(', ')}.`,
      'Make it two sentences, or remove one of the marks.',
    );
  }
  if (at >= 0 && noteIds.length === 0) {
    problems.add('mark', place, 'The mark says "note:" without a note.', 'Name the note after it.');
  }
  const notes = noteIds.filter((id) => {
    if (isId(id)) return true;
    problems.add(
      'mark',
      place,
      `"${id}" after "note:" can't be a note's id.`,
      'Put facts before "note:", and ids of notes after it.',
    );
    return false;
  });
  return { facts, ours, notes: notes.map((value) => ({ value, ...place })) };
}

function split(text: string): string[] {
  return text.split(/[\s,]+/).filter((token) => token !== '');
}
