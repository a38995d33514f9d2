/**
 * Glossaries learn from each other which sense a word has. If one knows the senses of a word and
 * another has the same word with the same meaning, both are judged alike. If it has another
 * meaning, each explains the texts that have its own. Otherwise the order of glossaries would
 * decide whether a word is marked, and not only whose text is shown first. Pure.
 */
import type { Entry, Form, Sense, SourcedEntry } from '../../glossary/model';
import { textOfRuns } from '../../glossary/runs';
import type { Reason } from '../hit';
import { createGate, type TopicWeights } from './gate';

/** Two entries of different glossaries with the same form. */
export interface SameForm {
  /** Knows no senses of the form. */
  readonly entry: SourcedEntry;
  readonly form: Form;
  /** Knows them. */
  readonly from: SourcedEntry & { readonly sense: Sense };
}

/** The entries that may learn from another one, each with the highest glossary that knows more. */
export function sameForms(entries: readonly SourcedEntry[]): SameForm[] {
  const known = new Map<string, SameForm['from'][]>();
  for (const entry of entries) {
    const { sense } = entry;
    if (!sense) continue;
    for (const form of entry.forms.filter(({ gated }) => gated)) {
      const key = keyOf(form);
      known.set(key, [...(known.get(key) ?? []), { ...entry, sense }]);
    }
  }
  if (known.size === 0) return [];
  return entries.flatMap((entry): SameForm[] => {
    // Its reader says that it means the entry everywhere.
    if (entry.sense || entry.everywhere) return [];
    for (const form of entry.forms) {
      const from = known.get(keyOf(form))?.find((other) => mayTeach(other, entry));
      if (from) return [{ entry, form, from }];
    }
    return [];
  });
}

/** What an entry's own text must say against the other sense (nats) to have another meaning. */
const MIN_AGAINST = 1;

/**
 * An entry with the senses of the other one, if what it says about its term has that sense; with
 * the other one as its rival, if it clearly has another.
 */
export function withSharedSense(
  { entry, form, from }: SameForm,
  topics: TopicWeights,
): SourcedEntry {
  const { sense } = from;
  const text = `${form.text}: ${textOf(entry)}`;
  const candidate = {
    start: 0,
    end: form.text.length,
    entry: from.id,
    form: { ...form, gated: true } as const,
  };
  const [hit] = createGate([from], topics).page('').decide(text, [candidate]);
  if (!hit) return entry;
  if (!hit.shown) return isAgainst(hit.reason) ? { ...entry, rival: from.id } : entry;
  const ambiguous = new Set(from.forms.filter(({ gated }) => gated).map(keyOf));
  const forms = entry.forms.map((each) =>
    ambiguous.has(keyOf(each)) ? { ...each, gated: true as const } : each,
  );
  return { ...entry, forms, sense };
}

function isAgainst(reason: Reason): boolean {
  if (reason.by === 'phrase') return true;
  return reason.by === 'topic' && reason.score < -MIN_AGAINST && reason.words.length > 0;
}

/** What is found by pointing only must not show in which words others mark. */
function mayTeach(from: SourcedEntry, entry: SourcedEntry): boolean {
  return (
    from.glossary !== entry.glossary &&
    from.language === entry.language &&
    (from.unmarked === undefined || entry.unmarked === true)
  );
}

function keyOf({ words }: Form): string {
  return words.join(' ');
}

function textOf({ gloss, statements }: Entry): string {
  return [gloss, ...statements.map(({ runs }) => runs)].map(textOfRuns).join(' ');
}
