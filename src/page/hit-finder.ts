/**
 * Finds the hits of a block of text: looks for the forms of entries in their language, and lets
 * the sense gate decide which of these candidates are shown.
 */
import type { EntryId, SourcedEntry } from '../glossary/model';
import type { Candidate, Hit } from '../matching/hit';
import { createMatcher, type MatchableEntry, type Matcher } from '../matching/matcher';
import type { SeenTerm } from '../matching/subject/seen-terms';
import type { BlockMarkerPorts } from './block-marker-ports';
import { PageContext } from './page-context';
import { isDivided, nodeIndexAt } from './place-hit';
import type { Block } from './reading/blocks';
import { isReadAt } from './reading/language';
import { Rivals } from './rivals';

export class HitFinder {
  readonly #ports: BlockMarkerPorts;
  readonly #matcher: Matcher = createMatcher([]);
  /** What the page says about the senses of its terms. */
  readonly context: PageContext;
  readonly #rivals = new Rivals();
  /** Entries of known glossaries -> the language of the texts that they explain. */
  readonly #languages = new Map<EntryId, string | undefined>();

  /**
   * @param texts of the blocks that show how the page uses terms of more than one sense
   * @param terms of all blocks, as they are written
   */
  constructor(
    ports: BlockMarkerPorts,
    texts: () => Iterable<string>,
    terms: () => Iterable<SeenTerm>,
  ) {
    this.#ports = ports;
    this.context = new PageContext({ ...ports, texts, terms });
  }

  /** Adds new entries, whose forms aren't looked for yet. */
  add(entries: readonly SourcedEntry[]): void {
    for (const { id, language } of entries) this.#languages.set(id, language);
    this.#rivals.add(entries);
    this.context.addEntries(entries);
  }

  /** Adds forms to look for; some may have been added before. */
  addForms(entries: readonly MatchableEntry[]): void {
    this.#matcher.add(entries);
  }

  find(block: Block): Candidate[] {
    const { keeps } = this.#ports;
    const all = this.#findAll(block);
    const found = this.#rivals.areNone ? all : all.map((each) => this.#rivals.toJudge(each));
    return keeps ? found.filter(({ entry }) => keeps(entry)) : found;
  }

  decide(block: Block, candidates: readonly Candidate[]): Hit[] {
    const { muted } = this.#ports;
    const first = this.context.decide(block, candidates);
    const others = this.#rivals.areNone ? null : this.#rivals.othersOf(candidates, first);
    const hits = others ? this.context.decide(block, others) : first;
    if (muted.size === 0) return hits;
    return hits.map((hit) =>
      muted.has(hit.entry) ? { ...hit, shown: false, reason: { by: 'reader' } } : hit,
    );
  }

  #findAll(block: Block): Candidate[] {
    // With glossaries in one language only, text in other languages isn't read at all.
    const alike = this.#ports.languages.size < 2;
    if (alike && block.nodes.length === 1) return this.#matcher.find(block.text);
    // A long term that the layout divides must not hide shorter terms in it.
    return this.#matcher.find(
      block.text,
      (entry, start, end) =>
        (alike || this.#isSpoken(entry, block, start)) &&
        !isDivided(block, start, end, this.#ports.texts?.()),
    );
  }

  /** Whether the text at an offset of a block is in an entry's language. */
  #isSpoken(entry: EntryId, block: Block, at: number): boolean {
    const language = this.#languages.get(entry);
    const node = block.nodes[nodeIndexAt(block, at)];
    return language === undefined || !node || isReadAt(node, new Set([language]));
  }
}
