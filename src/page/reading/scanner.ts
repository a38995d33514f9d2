/**
 * Reads the page: collects blocks, asks for the entries that their words can match, and passes
 * the blocks on to be marked. Then does the same for what changes. Works in slices: the page's
 * own work comes first. Every page loads this, so it must not import what only pages with terms
 * need.
 */

import { Climb, parentAcross } from '../../dom/ancestors';
import { isConnected, rootElementOf } from '../../dom/safe-node';
import { type Slice, whenIdle } from '../../dom/slices';
import { MAX_WORDS_ASKED } from '../../matching/asking';
import { Vocabulary } from '../../matching/vocabulary';
import { type Changes, NO_CHANGES } from '../changes/changes';
import type { Marking } from '../marking';
import { Batch } from './batch';
import { type Block, blockRootOf, isInline, readClimb } from './blocks';
import { takeUnjudged } from './code';
import { collect } from './collect';
import { isEdited } from './edited';
import type { ScannerPorts } from './scanner-ports';
import { Stretch } from './stretch';

/** The first look-up is made after this much text: about as much as fits on a screen. */
const FIRST_BATCH_UNITS = 20_000; // UTF-16 units
const MAX_BATCH_UNITS = 400_000;
/** At most this many new words are gathered for a look-up: sending more takes long. */
const MAX_WORDS_PER_LOOKUP = 5_000;

/** Changes are gathered for this long (ms) before they are read. */
const GATHER_MS = 60;

/** How long (ms) a reading waits, all in all, for moments in which the page is idle. */
const MAX_WAIT_MS = 500;

/**
 * After a long reading the next one waits longer: this many times as long as the reading took,
 * but at most this long (ms). A page may change all the time and be of any size.
 */
const REST_FACTOR = 3;
const MAX_REST_MS = 2_000;

/**
 * A stretch of reading ends at the first place after this time (ms). Otherwise, on a page that
 * changes all the time, hits that are decided at its end would never be.
 */
const MAX_STRETCH_MS = 200;

export class Scanner {
  readonly #ports: ScannerPorts;
  readonly #vocabulary = new Vocabulary();
  /** Places to read, in the order they were added; true for only a place's own text. */
  readonly #places = new Map<Element | ShadowRoot, boolean>();
  /** What marks hits, once the page has some; only the scanner sets it. */
  marking: Marking | null = null;
  #running = false;
  #gathering = false;
  #isChanged = false;
  /** Ends the wait for a moment in which the page is idle. */
  #begin = () => {};
  /** How long to gather changes next (ms). */
  #gather = GATHER_MS;
  /** Whether a place is read at all; valid until something may have moved. */
  #isRead = readClimb();
  #pass = 0;
  #read = 0;

  constructor(ports: ScannerPorts) {
    this.#ports = ports;
  }

  /** Reads the whole document. */
  async readAll(): Promise<void> {
    this.#addAll();
    await whenIdle(MAX_WAIT_MS);
    await this.#run();
  }

  #addAll(): void {
    // A page may have no root for a moment; it is read when it has one.
    const root = rootElementOf(document);
    if (root) this.#places.set(root, false);
  }

  /** Handles what the observer saw: removes stale hits at once, and reads the changes soon. */
  handleChanges(changes: Changes): void {
    this.#isRead = readClimb();
    this.marking?.handleChanges(changes);
    const { touched, added, relabelled } = changes;
    for (const root of touched) this.#places.set(root, this.#places.get(root) ?? true);
    for (const root of relabelled) this.#places.set(root, false);
    for (const root of added) this.#places.set(root, false);
    this.#readSoon();
  }

  /** The page has changed; what has is asked for when the page is idle. */
  noteChanges(): void {
    this.#isChanged = true;
    this.#readSoon();
  }

  /** Whether all changes so far have been read. */
  get idle(): boolean {
    return !this.#running && !this.#gathering && !this.#isChanged && this.#places.size === 0;
  }

  /** The reader points at the page: what was gathered is read, whether or not the page is idle. */
  hurry(): void {
    this.#begin();
  }

  #readSoon(): void {
    if (this.#gathering || this.#running || !(this.#isChanged || this.#places.size)) return;
    this.#gathering = true;
    setTimeout(async () => {
      await new Promise<void>((begin) => {
        this.#begin = begin;
        void whenIdle(MAX_WAIT_MS).then(begin);
      });
      this.#gathering = false;
      if (!this.#ports.signal.aborted) this.#run().catch(this.#ports.failed);
    }, this.#gather);
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    const { signal } = this.#ports;
    try {
      this.#isChanged = false;
      this.#ports.settle?.();
      const isAgain = this.#vocabulary.isFull;
      if (isAgain) {
        this.#forgetWords();
        this.#addAll();
      }
      const reading = new Stretch(this.#vocabulary, ++this.#pass, MAX_WAIT_MS);
      const { slice } = reading;
      const end = performance.now() + MAX_STRETCH_MS;
      await this.#leaveOutCovered(slice);
      // Places that are added meanwhile are read in the same run: a Map's iterator finds them.
      for (const [root, own] of this.#places) {
        this.#places.delete(root);
        if (isConnected(root) && !isEdited(root) && this.#isRead.from(root))
          await this.#readPlace(root, own, reading);
        else await slice.through(this.marking?.unmark(root) ?? [], signal);
        if (!slice.open) await this.#turn(slice);
        // One request covers all places that are added together: a page may change a thousand
        // texts a second, and each request costs both sides.
        if (this.#places.size === 0 || reading.batch.size > FIRST_BATCH_UNITS)
          await this.#close(reading);
        if (performance.now() > end) break;
      }
      await this.#close(reading);
      await this.marking?.decide(reading);
      if (isAgain) this.#vocabulary.allowMore();
      const relabelled = takeUnjudged();
      if (relabelled.size > 0) {
        await this.#ports.loadProse?.();
        this.handleChanges({ ...NO_CHANGES, relabelled });
      }
      this.#gather = Math.max(GATHER_MS, Math.min(slice.spent * REST_FACTOR, MAX_REST_MS));
    } catch (error) {
      this.#forgetWords();
      throw error;
    } finally {
      this.#running = false;
      // It may keep nodes alive that the page has removed.
      this.#isRead = readClimb();
      if (!signal.aborted) this.#readSoon();
    }
  }

  /** Words will be asked about again when they are next read. */
  #forgetWords(): void {
    this.#vocabulary.clear();
    this.marking?.clear();
  }

  async #turn(slice: Slice): Promise<void> {
    await slice.next(this.#ports.signal);
    this.#isRead = readClimb();
  }

  /** Leaves out places inside another one that is read with everything in it. */
  async #leaveOutCovered(slice: Slice): Promise<void> {
    const places = this.#places;
    if (places.size < 2) return;
    const climb = () =>
      new Climb<boolean>((at) => places.get(at as Element) === false || undefined, false);
    let within = climb();
    for (const root of places.keys()) {
      const around = parentAcross(root);
      if (around && within.from(around)) places.delete(root);
      if (slice.open) continue;
      await this.#turn(slice);
      within = climb();
    }
  }

  async #readPlace(root: Element | ShadowRoot, own: boolean, reading: Stretch): Promise<void> {
    const { languages, shadow } = this.#ports;
    const { vocabulary, slice } = reading;
    // Hits here may be gone, or be in text that is no longer read.
    for (const met of this.marking?.restore(root, own) ?? []) {
      if (met) reading.roots.add(met);
      if (!slice.open) await this.#turn(slice);
    }
    // An inline element's text belongs to the block around it, which is read separately.
    const around = isInline(root) ? blockRootOf(root) : null;
    const into = {
      block: (block: Block) => {
        if (block.root === around) return;
        vocabulary.add(block.text);
        // A word that may be two is looked up both as one and as two.
        if (block.doubts?.length) for (const { data } of block.nodes) vocabulary.add(data);
        reading.batch.add(block, vocabulary.logged);
      },
      shadow,
    };
    for (const _ of collect(root, into, languages, own)) {
      const { size } = reading.batch;
      if (
        size > (this.#read < FIRST_BATCH_UNITS ? FIRST_BATCH_UNITS : MAX_BATCH_UNITS) ||
        vocabulary.freshCount > MAX_WORDS_PER_LOOKUP
      ) {
        await this.#match(reading);
      }
      if (!slice.open) await this.#turn(slice);
    }
  }

  /** Matches what was read. */
  async #match(reading: Stretch): Promise<void> {
    const { batch, vocabulary } = reading;
    reading.size += batch.size;
    this.#read += batch.size;
    await this.#learn(reading.words);
    if (this.marking) {
      // Hits of an earlier pass may be gone.
      for (const block of batch.blocks) reading.roots.add(block.root);
      await this.marking.mark(batch, reading);
    }
    vocabulary.clearLog();
    reading.batch = new Batch();
  }

  /** Ends a pass: all its places have been read. */
  async #close(reading: Stretch): Promise<void> {
    if (reading.batch.blocks.length === 0 && reading.roots.size === 0) return;
    await this.#match(reading);
    if (this.marking) {
      const { signal } = this.#ports;
      await reading.slice.through(this.marking.dropStale(reading.roots, reading.pass), signal);
    }
    reading.roots = new Set();
    reading.pass = ++this.#pass;
  }

  /**
   * Looks up the words that are new since the last time.
   *
   * @param words gets these words added
   */
  async #learn(words: string[]): Promise<void> {
    const fresh = this.#vocabulary.takeFresh();
    for (const word of fresh) words.push(word);
    while (fresh.length > 0) {
      const some = fresh.splice(0, MAX_WORDS_ASKED);
      // Forms of several words may be complete only with words that were read earlier. If there
      // are none, one word as known keeps the background from sending thousands of companions.
      const isAll = some.length === this.#vocabulary.size;
      const companions = await this.#lookUp(some, some.slice(0, isAll ? 1 : 0));
      const known = companions.filter((word) => this.#vocabulary.has(word));
      if (known.length > 0) await this.#lookUp(some, known);
    }
  }

  /** Adds the entries of some words. @returns the companions of the words */
  async #lookUp(words: readonly string[], known: readonly string[]): Promise<readonly string[]> {
    const { entries, companions } = await this.#ports.lookup(words, known);
    this.#ports.signal.throwIfAborted();
    if (entries.length === 0) return companions;
    if (!this.marking) {
      this.marking = await this.#ports.marking();
      this.#ports.signal.throwIfAborted();
      // With marks, some of what was noted can't wait.
      this.#ports.settle?.();
    }
    this.marking.add(entries, this.#vocabulary);
    return companions;
  }
}
