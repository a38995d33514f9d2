/** The document of a test, read and marked by a scanner whose painter only records. */

import type { Form, Sense, SourcedEntry } from '../../../src/glossary/model';
import { Topics } from '../../../src/matching/sense/topic-model';
import { BlockMarker } from '../../../src/page/block-marker';
import { PageObserver } from '../../../src/page/changes/observer';
import { HitStore, isStillThere, type PageHit } from '../../../src/page/hits';
import type { LookupResult } from '../../../src/page/marking';
import type { Painter } from '../../../src/page/painters/painter';
import '../../../src/page/reading/judge-prose';
import { Scanner } from '../../../src/page/reading/scanner';
import { indexed } from '../glossary/indexed';

const SENSE: Sense = { veto: ['great ~'], prove: ['major ~'], cues: [], against: [], prior: 0 };

function entry(term: string, sense?: Sense): SourcedEntry {
  const words = term.toLowerCase().split(' ');
  const form: Form = sense ? { text: term, words, gated: true } : { text: term, words };
  const empty = { kind: 'x', aliases: [], gloss: [], statements: [], mentions: [], related: [] };
  const id = words.join('-');
  return { id, term, forms: [form], glossary: 'g', ...empty, ...(sense ? { sense } : {}) };
}

const TOPICS = new Topics({
  format: 'topics/1',
  step: 0.5,
  words: { 6: 'clinic doctor patient', '-6': 'bank market share' },
  parts: {},
});

const index = indexed([
  entry('ketamine'),
  entry('opioid receptor'),
  entry('opioid'),
  entry('depression', SENSE),
]);

/** Records what is marked, and what was reported to it. */
class PainterOfRecord implements Painter {
  readonly marked = new Set<PageHit>();
  painted = 0;
  /** The most hits that were painted in one go. */
  most = 0;

  paint(hits: readonly PageHit[]): void {
    this.most = Math.max(this.most, hits.length);
    for (const hit of hits) {
      if (!hit.shown) continue;
      this.painted += 1;
      this.marked.add(hit);
    }
  }

  erase(hits: readonly PageHit[]): void {
    for (const hit of hits) this.marked.delete(hit);
  }

  rectsOf(): DOMRect[] {
    return [];
  }

  stepBack(_root: unknown, hits: readonly PageHit[]): readonly PageHit[] {
    this.erase(hits.filter((hit) => !isStillThere(hit)));
    return hits.filter(isStillThere);
  }
}

const ENGLISH = new Set(['en']);

/** A document that is read and marked, with everything that a content script has. */
export class Page {
  readonly life = new AbortController();
  readonly store = new HitStore();
  readonly painter = new PainterOfRecord();
  readonly asked: string[][] = [];
  readonly failures: unknown[] = [];
  readonly muted = new Set<string>();
  /** Places without hits, because they were read while a person could edit them. */
  readonly edited = new Set<Element | ShadowRoot>();
  readonly scanner: Scanner;
  answer = (words: readonly string[], known: readonly string[]): LookupResult => ({
    entries: index.lookup(words, new Set(known)),
    companions: known.length > 0 ? [] : index.companions(words),
  });

  /** @param loadProse loads what judges preformatted text, if it isn't there */
  constructor(loadProse?: () => Promise<void>) {
    const { signal } = this.life;
    const observer = new PageObserver((changes) => this.scanner.handleChanges(changes), signal, {
      marking: () => this.scanner.marking,
      noted: () => this.scanner.noteChanges(),
    });
    this.scanner = new Scanner({
      signal,
      languages: ENGLISH,
      lookup: async (words, known) => {
        this.asked.push([...words]);
        return this.answer(words, known);
      },
      marking: async () => {
        const { store } = this;
        const painter = async () => this.painter;
        const changed = () => {};
        const { muted } = this;
        const weigh = async (words: readonly string[]) => TOPICS.pack(words);
        return new BlockMarker({
          signal,
          languages: ENGLISH,
          muted,
          store,
          weigh,
          painter,
          changed,
          edited: (root) => this.edited.add(root),
        });
      },
      shadow: (root) => observer.watch(root),
      settle: () => observer.settle(),
      ...(loadProse && { loadProse }),
      failed: (error) => this.failures.push(error),
    });
    observer.watch(document);
  }

  /** Resolves once all changes made so far have been read. */
  async settled(): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve, 5));
    while (!this.scanner.idle);
  }

  /** Terms marked, in the page's order. */
  get marks(): string[] {
    return [...this.painter.marked].sort(byPlace).map(({ term }) => term);
  }
}

function byPlace(a: PageHit, b: PageHit): number {
  const [one, other] = [a.segments[0], b.segments[0]];
  if (!one || !other) return 0;
  if (one.node === other.node) return one.start - other.start;
  return one.node.compareDocumentPosition(other.node) & 4 ? -1 : 1;
}
