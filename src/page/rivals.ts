/**
 * Entries of different glossaries that have the same form with different meanings. Where the text
 * has the sense that one of them knows, that one is a hit, and elsewhere the other. Pure.
 */
import type { EntryId, Form, SourcedEntry } from '../glossary/model';
import type { Candidate, Hit } from '../matching/hit';

/** The one whose senses are known, and the one for other texts. */
interface Pair {
  readonly known: EntryId;
  readonly other: EntryId;
}

export class Rivals {
  /** By both entries of each. */
  readonly #pairs = new Map<EntryId, Pair>();
  readonly #entries = new Map<EntryId, SourcedEntry>();

  add(entries: readonly SourcedEntry[]): void {
    for (const entry of entries) {
      if (entry.rival !== undefined || entry.sense) this.#entries.set(entry.id, entry);
    }
    for (const { id, rival } of entries) {
      if (rival === undefined || !this.#entries.has(rival)) continue;
      const pair = { known: rival, other: id };
      this.#pairs.set(id, pair);
      // Of several, the first is the highest.
      if (!this.#pairs.has(rival)) this.#pairs.set(rival, pair);
    }
  }

  get areNone(): boolean {
    return this.#pairs.size === 0;
  }

  /** The candidate to judge in place of one of two rivals. */
  toJudge(candidate: Candidate): Candidate {
    const pair = this.#pairs.get(candidate.entry);
    if (!pair) return candidate;
    const known = this.#formOf(pair.known, candidate.form);
    const other = this.#formOf(pair.other, candidate.form);
    if (!known?.gated || !other) return candidate;
    return {
      ...candidate,
      entry: pair.known,
      form: known,
      otherwise: { ...candidate, entry: pair.other, form: other },
    };
  }

  /** The candidates to judge again, because the text doesn't have the known sense; null if none. */
  othersOf(candidates: readonly Candidate[], hits: readonly Hit[]): Candidate[] | null {
    const again = candidates.map((candidate, at) =>
      hits[at]?.shown === false ? (candidate.otherwise ?? candidate) : candidate,
    );
    return again.some((candidate, at) => candidate !== candidates[at]) ? again : null;
  }

  /** The form of an entry that is written like this one, in any capitals. */
  #formOf(entry: EntryId, { text, cased }: Form): Form | undefined {
    const wanted = text.toLowerCase();
    if (cased) return undefined;
    return this.#entries
      .get(entry)
      ?.forms.find((form) => !form.cased && form.text.toLowerCase() === wanted);
  }
}
