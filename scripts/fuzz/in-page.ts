/**
 * Makes random changes to a page that Glossa's own modules mark. Then compares the result with what
 * a fresh reading of the final page gives: the hits must be the same, and without marks the page
 * must be what it would be without Glossa. Bundled into one script, which leaves `glossaFuzz`.
 */
import type { Form, Sense, SourcedEntry } from '../../src/glossary/model';
import { markName } from '../../src/marks/names';
import { Topics } from '../../src/matching/sense/topic-model';
import { BlockMarker } from '../../src/page/block-marker';
import { PageObserver } from '../../src/page/changes/observer';
import { HitStore, isStillThere } from '../../src/page/hits';
import { ElementsPainter } from '../../src/page/painters/elements';
import { HighlightPainter } from '../../src/page/painters/highlight';
import type { Painter } from '../../src/page/painters/painter';
import '../../src/page/reading/judge-prose';
import { Scanner } from '../../src/page/reading/scanner';
import { seeded } from '../bench/chance';
import { openedEntries } from '../bench/opened-entries';
import { type FuzzChange, randomChanges } from './changes';
import { deliverAtOnce, macrotask } from './time';
import { Twins } from './twins';

export type PainterName = 'highlight' | 'elements';

/** A sequence with a wrong result. */
export interface Failure {
  readonly seed: number;
  readonly changes: readonly FuzzChange[];
  readonly wrong: string;
  readonly html: string;
}

const ENGLISH = new Set(['en']);

/**
 * So sure of its sense that only a veto beside the term decides: the result doesn't depend on when
 * the page is read.
 */
const SENSE: Sense = { veto: ['great ~'], prove: [], cues: [], against: [], prior: 50 };

const GLOSSARY = openedEntries([
  entry('ketamine'),
  entry('opioid receptor'),
  entry('opioid'),
  entry('depression', SENSE),
]);

const TOPICS = new Topics({ format: 'topics/1', step: 0.5, words: {}, parts: {} });

function entry(term: string, sense?: Sense): SourcedEntry {
  const words = term.split(' ');
  const form: Form = { text: term, words, ...(sense ? { gated: true as const } : {}) };
  const empty = { kind: 'x', aliases: [], gloss: [], statements: [], mentions: [], related: [] };
  const id = words.join('-');
  return { id, term, forms: [form], glossary: 'g', ...empty, ...(sense ? { sense } : {}) };
}

/** The entry at a place of the glossary. */
function sourced(place: number): SourcedEntry {
  return { ...GLOSSARY.at(place), glossary: 'g' };
}

/** One of Glossa's lives on the page, from switching on to switching off. */
class Life {
  readonly #life = new AbortController();
  readonly store = new HitStore();
  readonly scanner: Scanner;
  readonly failures: unknown[] = [];

  constructor(painter: PainterName | null) {
    const { signal } = this.#life;
    const { store } = this;
    const observer = new PageObserver((changes) => this.scanner.handleChanges(changes), signal, {
      marking: () => this.scanner.marking,
      noted: () => this.scanner.noteChanges(),
    });
    const made = makePainter(painter, signal, (write) => observer.unobserved(write));
    this.scanner = new Scanner({
      signal,
      languages: ENGLISH,
      lookup: async (words, known) => ({
        entries: GLOSSARY.places(words, new Set(known)).map(sourced),
        companions: known.length > 0 ? [] : GLOSSARY.companions(words),
      }),
      marking: async () =>
        new BlockMarker({
          signal,
          languages: ENGLISH,
          muted: new Set(),
          store,
          weigh: async (words) => TOPICS.pack(words),
          painter: async () => made,
          writes: painter === 'elements',
          changed: () => {},
        }),
      shadow: (root) => observer.watch(root),
      settle: () => observer.settle(),
      failed: (error) => this.failures.push(error),
    });
    observer.watch(document);
  }

  /** Resolves once all changes made so far have been read. */
  async settled(): Promise<void> {
    do await macrotask();
    while (!this.scanner.idle);
  }

  end(): void {
    this.#life.abort();
  }
}

const NO_PAINTER: Painter = {
  paint() {},
  erase() {},
  rectsOf: () => [],
  stepBack: (_root, hits) => hits.filter(isStillThere),
};

function makePainter(
  name: PainterName | null,
  signal: AbortSignal,
  write: <T>(write: () => T) => T,
): Painter {
  if (name === null) return NO_PAINTER;
  const highlight = new HighlightPainter(signal);
  if (name === 'highlight') return highlight;
  // Texts that change are divided too, so that the fuzzer tests all the consequences.
  return new ElementsPainter({
    write,
    isWritten: () => false,
    chosen() {},
    other: highlight,
    signal,
  });
}

/** @returns what is wrong, or null */
async function run(changes: readonly FuzzChange[], painter: PainterName): Promise<string | null> {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    errors.push('reason' in event ? String(event.reason) : event.message);
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  const twins = new Twins(painter === 'elements');
  const life = new Life(painter);
  try {
    await life.scanner.readAll();
    for (const change of changes) {
      if (change.act === 'pause') await macrotask();
      else if (change.act === 'settle') await life.settled();
      else {
        // Other changes to joined texts in the same turn can't be distinguished, so it gets its
        // own.
        const apart = change.act === 'join' && painter === 'elements';
        if (apart) await life.settled();
        twins.apply(change);
        if (apart) await life.settled();
      }
    }
    await life.settled();
    const hits = [...life.store.hits()];
    const wrong = [...errors, ...life.failures.map(String), ...paintedWrongly(painter)];
    life.end();
    const fresh = new Life(null);
    await fresh.scanner.readAll();
    fresh.end();
    wrong.push(...differences('page', shape(twins.twin), shape(twins.live)));
    const nodes = numbersOf(twins.live);
    const listed = (found: typeof hits) => {
      const lines = found.map(({ entry, shown, segments }) => {
        const places = segments.map(
          (segment) => `${nodes.get(segment.node)}:${segment.start}-${segment.end}`,
        );
        return `${entry} ${shown ? 'shown' : 'held'} ${places.join('+')}`;
      });
      return lines.sort().join('\n');
    };
    wrong.push(...differences('hits', listed([...fresh.store.hits()]), listed(hits)));
    return wrong.length > 0 ? wrong.join('\n') : null;
  } finally {
    life.end();
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  }
}

function differences(what: string, should: string, is: string): string[] {
  return should === is ? [] : [`${what} should be\n${should}\nbut is\n${is}`];
}

/** Marks where there is no term. */
function paintedWrongly(painter: PainterName): string[] {
  const wrong: string[] = [];
  const terms = /^(ketamine|keta\u00admine|opioid|opioid receptor|depression)$/i;
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith(markName()));
  for (const range of ours.flatMap(([, highlight]) => [...highlight])) {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    if (!terms.test(live.toString().replace(/\s+/g, ' ')))
      wrong.push(`painted: ${JSON.stringify(live.toString())}`);
  }
  if (painter === 'highlight' && document.querySelector(markName())) wrong.push('an element');
  return wrong;
}

/** The tree as text, each text node apart. */
function shape(node: Node): string {
  if (node.nodeType === 3) return JSON.stringify((node as Text).data);
  if (node.nodeType !== 1 && node.nodeType !== 11) return `(${node.nodeName})`;
  const inner = [...node.childNodes].map(shape).join('');
  if (node.nodeType === 11) return `#shadow{${inner}}`;
  const element = node as Element;
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}=${value}`).join('');
  const shadow = element.shadowRoot ? shape(element.shadowRoot) : '';
  return `<${element.localName}${attributes}>${shadow}${inner}</>`;
}

/** Numbers of the text nodes in a tree, shadow trees too. */
function numbersOf(root: Node): Map<Node, number> {
  const numbers = new Map<Node, number>();
  const walk = (node: Node) => {
    if (node.nodeType === 3) numbers.set(node, numbers.size);
    const shadow = node.nodeType === 1 ? (node as Element).shadowRoot : null;
    if (shadow) walk(shadow);
    for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return numbers;
}

/** Removes changes from a sequence as long as it still fails. */
async function shortened(
  changes: readonly FuzzChange[],
  painter: PainterName,
): Promise<readonly FuzzChange[]> {
  let shortest = changes;
  for (let i = shortest.length - 1; i >= 0; i--) {
    const without = shortest.filter((_, at) => at !== i);
    if ((await run(without, painter)) !== null) shortest = without;
  }
  return shortest;
}

const fuzz = {
  /** Runs the sequences of the seeds from `from` on. @returns the first that fails */
  async run(from: number, count: number, painter: PainterName): Promise<Failure | null> {
    const restore = deliverAtOnce();
    try {
      for (let seed = from; seed < from + count; seed++) {
        const changes = randomChanges(seeded(seed), painter === 'highlight');
        const first = await run(changes, painter);
        if (first === null) continue;
        const shortest = await shortened(changes, painter);
        const wrong = (await run(shortest, painter)) ?? `It fails only now and then:\n${first}`;
        const html = document.body.innerHTML;
        return { seed, changes: shortest, wrong, html };
      }
      return null;
    } finally {
      restore();
    }
  },
};

(globalThis as { glossaFuzz?: typeof fuzz }).glossaFuzz = fuzz;

export type Fuzz = typeof fuzz;
