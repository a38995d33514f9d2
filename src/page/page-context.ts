/**
 * Decides which candidates are shown, by the sense gate, with what the page says about
 * its subject: title, headings, and all its text.
 *
 * The page's text is read for this only once an ambiguous entry has turned up; pages
 * without one pay nothing.
 */
import type { SourcedEntry } from '../glossary/model';
import type { Candidate, Hit } from '../matching/hit';
import { createGate, type PageSense } from '../matching/sense-gate';
import type { Block } from './blocks';
import { collect } from './collect';
import { headingOf } from './heading';
import { Slice } from './slices';

/** How much of the page's text is weighed, at most (UTF-16 units). */
const ENOUGH = 200_000;

/** Less new text than this makes no page another one (UTF-16 units). */
const LITTLE = 4_000;

export class PageContext {
  readonly #languages: ReadonlySet<string>;
  readonly #signal: AbortSignal;
  readonly #entries = new Map<string, SourcedEntry>();
  #topics: unknown;
  #sense: PageSense | null = null;
  #decidedAt = -1;
  /** Text weighed when the document was read for it, and text that came since. */
  #read = 0;
  #added = 0;
  #outdated = false;

  constructor(languages: ReadonlySet<string>, signal: AbortSignal) {
    this.#languages = languages;
    this.#signal = signal;
  }

  /** Takes in entries that turned up, with the gate's table if it came along. */
  learn(entries: readonly SourcedEntry[], topics: unknown): void {
    const before = this.#entries.size;
    for (const entry of entries) if (entry.sense) this.#entries.set(entry.id, entry);
    this.#topics ??= topics;
    if (this.#entries.size > before) this.#sense = null;
  }

  /** Whether the page's text has changed the page's sense since hits were last decided. */
  get stale(): boolean {
    if (this.#outdated) return true;
    return this.#sense !== null && this.#decidedAt >= 0 && this.#sense.version !== this.#decidedAt;
  }

  /** The candidates of a block, decided. */
  async decide(block: Block, candidates: readonly Candidate[]): Promise<Hit[]> {
    if (!candidates.some(({ form }) => form.gated)) {
      return candidates.map((candidate) => ({ ...candidate, shown: true, why: 'no gate' }));
    }
    const sense = this.#sense ?? (await this.#readSense());
    this.#decidedAt = sense.version;
    return sense.decide(block.text, candidates, headingOf(block.root));
  }

  /** Weighs text that came to the page later. */
  add(text: string): void {
    if (!this.#sense) return;
    this.#added += text.length;
    if (this.#added > Math.max(this.#read, LITTLE)) {
      // As much is new as there was: a page that navigates without a load is another one
      // now, and what it said before no longer counts.
      this.#sense = null;
      this.#outdated = true;
    } else {
      this.#sense.addText(text);
    }
  }

  async #readSense(): Promise<PageSense> {
    const sense = createGate([...this.#entries.values()], this.#topics as never).page(
      document.title,
    );
    const slice = new Slice();
    let size = 0;
    const into = {
      block: ({ text }: Block) => {
        size += text.length;
        sense.addText(text);
      },
      shadow: () => {},
    };
    for (const _ of collect(document.documentElement, into, this.#languages)) {
      if (size > ENOUGH) break;
      await slice.next(this.#signal);
    }
    this.#sense = sense;
    this.#read = size;
    this.#added = 0;
    this.#outdated = false;
    return sense;
  }
}
