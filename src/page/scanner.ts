/**
 * Reads the page: collects blocks, asks for the entries their words can match, and hands
 * the blocks on to be marked; then does the same for what changes. All in slices, so that
 * the page's own work comes first. It is what every page pays for, and must not draw in
 * what only pages with terms need (`marker.ts`).
 */
import type { EntryId } from '../glossary/model';
import { Vocabulary } from '../matching/vocabulary';
import { type Block, blockRootOf, isInline, isRead } from './blocks';
import { collect } from './collect';
import type { Found, Marking } from './marking';
import type { Changes } from './observer';
import { Slice } from './slices';

export interface ScannerPorts {
  readonly signal: AbortSignal;
  readonly languages: ReadonlySet<string>;
  /** Asks the background; entries may come again. */
  lookup(words: readonly string[], known: readonly string[]): Promise<Found>;
  /** Brings what marks hits; asked for when the page has the first words of entries. */
  marking(): Promise<Marking>;
  /** A shadow root was met. */
  shadow(root: ShadowRoot): void;
  /** Reading came to an end by an error; what changes next is read all the same. */
  failed(error: unknown): void;
}

/** The first look-up is made after this much text: about what a first screen holds. */
const FIRST_BATCH = 20_000; // UTF-16 units
const BATCH = 400_000;

/** Changes are gathered for this long before they are read (ms). */
const GATHER = 60;

export class Scanner {
  readonly #ports: ScannerPorts;
  readonly #vocabulary = new Vocabulary();
  readonly #entries = new Set<EntryId>();
  /** Places to read, in the order they came up; true: only a place's own text. */
  readonly #places = new Map<Element | ShadowRoot, boolean>();
  #marking: Marking | null = null;
  #running = false;
  #initial = true;
  #gathering = false;
  #pass = 0;
  #read = 0;

  constructor(ports: ScannerPorts) {
    this.#ports = ports;
  }

  /** Reads the whole document. */
  async readAll(): Promise<void> {
    this.#places.set(document.documentElement, false);
    await this.#run();
    this.#initial = false;
  }

  /** Takes in what the observer saw. Stale hits go at once; reading follows soon. */
  note(changes: Changes): void {
    this.#marking?.note(changes);
    const { touched, added, relabelled } = changes;
    for (const root of touched) this.#places.set(root, this.#places.get(root) ?? true);
    for (const root of [...relabelled, ...added]) this.#places.set(root, false);
    this.#gather();
  }

  /** Whether everything noted so far has been read. */
  get idle(): boolean {
    return !this.#running && !this.#gathering && this.#places.size === 0;
  }

  #gather(): void {
    if (this.#gathering || this.#running || this.#places.size === 0) return;
    this.#gathering = true;
    setTimeout(() => {
      this.#gathering = false;
      if (!this.#ports.signal.aborted) this.#run().catch(this.#ports.failed);
    }, GATHER);
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    const { signal } = this.#ports;
    try {
      const slice = new Slice();
      // Places that come up meanwhile are read in the same run: a Map's iterator sees them.
      for (const [root, own] of this.#places) {
        this.#places.delete(root);
        if (root.isConnected && isRead(root)) await this.#readPlace(root, own, slice);
        else this.#marking?.drop(root);
      }
    } catch (error) {
      // Words whose look-up failed must be asked again when they are next met.
      this.#vocabulary.forget();
      throw error;
    } finally {
      this.#running = false;
      if (!signal.aborted) this.#gather();
    }
  }

  async #readPlace(root: Element | ShadowRoot, own: boolean, slice: Slice): Promise<void> {
    const { signal, languages, shadow } = this.#ports;
    const pass = ++this.#pass;
    this.#marking?.begin(root, own);
    let pending: Block[] = [];
    let size = 0;
    // The text of an inline element belongs to the block around it, which is read by itself.
    const around = isInline(root) ? blockRootOf(root) : null;
    const into = {
      block: (block: Block) => {
        if (block.root === around) return;
        this.#vocabulary.add(block.text);
        pending.push(block);
        size += block.text.length;
      },
      shadow,
    };
    const roots = new Set<Element | ShadowRoot>(own ? [root] : []);
    for (const _ of collect(root, into, languages, own)) {
      if (size > (this.#read < FIRST_BATCH ? FIRST_BATCH : BATCH)) {
        const batch = pending;
        this.#read += size;
        pending = [];
        size = 0;
        await this.#match(batch, pass, roots, slice);
      }
      await slice.next(signal);
    }
    this.#read += size;
    await this.#match(pending, pass, roots, slice);
    this.#marking?.finish(roots, pass);
  }

  async #match(
    blocks: readonly Block[],
    pass: number,
    roots: Set<Element | ShadowRoot>,
    slice: Slice,
  ): Promise<void> {
    await this.#learn();
    for (const { root } of blocks) roots.add(root);
    await this.#marking?.mark(blocks, { pass, slice, initial: this.#initial });
  }

  /** Asks about the words met since the last time. */
  async #learn(): Promise<void> {
    const { signal, lookup } = this.#ports;
    const words = this.#vocabulary.takeFresh();
    if (words.length === 0) return;
    const found = await lookup(words, []);
    signal.throwIfAborted();
    await this.#take(found);
    // Forms of several words may be complete only with words met earlier.
    const known = found.companions.filter((word) => this.#vocabulary.has(word));
    if (known.length === 0) return;
    const more = await lookup(words, known);
    signal.throwIfAborted();
    await this.#take(more);
  }

  async #take({ entries, topics }: Found): Promise<void> {
    const fresh = entries.filter(({ id }) => !this.#entries.has(id));
    if (fresh.length === 0) return;
    this.#marking ??= await this.#ports.marking();
    this.#ports.signal.throwIfAborted();
    for (const { id } of fresh) this.#entries.add(id);
    this.#marking.learn(fresh, topics);
  }
}
