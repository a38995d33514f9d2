// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIndex } from '../../../src/glossary/index';
import type { Form, Sense, SourcedEntry } from '../../../src/glossary/model';
import { Topics } from '../../../src/matching/topic-model';
import { HitStore, type PageHit, stands } from '../../../src/page/hits';
import { Marker } from '../../../src/page/marker';
import type { Found } from '../../../src/page/marking';
import { PageObserver } from '../../../src/page/observer';
import type { Painter } from '../../../src/page/painters/painter';
import { Scanner } from '../../../src/page/scanner';

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

const index = createIndex([
  entry('ketamine'),
  entry('opioid receptor'),
  entry('opioid'),
  entry('depression', SENSE),
]);

/** Remembers what is marked, and what it was told. */
class PainterOfRecord implements Painter {
  readonly marked = new Set<PageHit>();
  painted = 0;

  paint(hits: readonly PageHit[]): void {
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
    this.erase(hits.filter((hit) => !stands(hit)));
    return hits.filter(stands);
  }
}

const ENGLISH = new Set(['en']);

class Page {
  readonly life = new AbortController();
  readonly store = new HitStore();
  readonly painter = new PainterOfRecord();
  readonly asked: string[][] = [];
  readonly failures: unknown[] = [];
  readonly muted = new Set<string>();
  readonly scanner: Scanner;
  answer = (words: readonly string[], known: readonly string[]): Found => ({
    entries: index.lookup(words, new Set(known)),
    companions: known.length > 0 ? [] : index.companions(words),
  });

  constructor() {
    const { signal } = this.life;
    const observer = new PageObserver((changes) => this.scanner.note(changes), signal);
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
        return new Marker({ signal, languages: ENGLISH, muted, store, weigh, painter, changed });
      },
      shadow: (root) => observer.watch(root),
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
  const [one, other] = [a.pieces[0], b.pieces[0]];
  if (!one || !other) return 0;
  if (one.node === other.node) return one.start - other.start;
  return one.node.compareDocumentPosition(other.node) & 4 ? -1 : 1;
}

let page: Page;

beforeEach(() => {
  document.body.innerHTML = '';
  page = new Page();
});

afterEach(() => page.life.abort());

const at = (id: string) => document.getElementById(id) as HTMLElement;

describe('Scanner', () => {
  it('asks for each word once, however often the page has it', async () => {
    document.body.innerHTML = '<p>one two</p><p>two three</p>';
    await page.scanner.readAll();
    await page.settled();
    document.body.append(document.createElement('p'), 'three four');
    await page.settled();
    expect(page.asked.flat().sort()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('completes a form of which the page had one word before', async () => {
    document.body.innerHTML = '<p>a receptor</p>';
    await page.scanner.readAll();
    document.body.insertAdjacentHTML('beforeend', '<p>an opioid receptor</p>');
    await page.settled();
    expect(page.marks).toEqual(['opioid receptor']);
  });

  it('marks text added later', async () => {
    await page.scanner.readAll();
    document.body.innerHTML = '<p>ketamine</p>';
    await page.settled();
    expect(page.marks).toEqual(['ketamine']);
  });

  it('drops a hit at once when its text changes, before anything is read again', async () => {
    document.body.innerHTML = '<p id="p">ketamine</p>';
    await page.scanner.readAll();
    (at('p').firstChild as Text).data = 'ketchup';
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(page.marks).toEqual([]);
  });

  it('leaves the mark of a hit that stands alone when text around it changes', async () => {
    document.body.innerHTML = '<p id="p">ketamine <i>now</i></p>';
    await page.scanner.readAll();
    const before = page.painter.painted;
    at('p').append(' and more');
    await page.settled();
    expect(page.marks).toEqual(['ketamine']);
    expect(page.painter.painted).toBe(before);
  });

  it('finds a term that comes about only by two texts meeting', async () => {
    document.body.innerHTML = '<p id="p">an opioid <br id="br">receptor</p>';
    await page.scanner.readAll();
    await page.settled();
    expect(page.marks).toEqual(['opioid']);
    at('br').remove();
    await page.settled();
    expect(page.marks).toEqual(['opioid receptor']);
  });

  it('forgets hits with what leaves the page, and finds them when it comes back', async () => {
    document.body.innerHTML = '<section id="s"><p>ketamine</p></section>';
    await page.scanner.readAll();
    const section = at('s');
    section.remove();
    await page.settled();
    expect([page.marks, page.store.roots()]).toEqual([[], []]);
    document.body.append(section);
    await page.settled();
    expect(page.marks).toEqual(['ketamine']);
  });

  it('takes marks away when an ancestor becomes unreadable, and brings them back', async () => {
    document.body.innerHTML = '<section id="s"><p>ketamine</p></section>';
    await page.scanner.readAll();
    at('s').setAttribute('aria-hidden', 'true');
    await page.settled();
    expect(page.marks).toEqual([]);
    at('s').removeAttribute('aria-hidden');
    await page.settled();
    expect(page.marks).toEqual(['ketamine']);
  });

  it('holds back what the gate holds back, and says why', async () => {
    document.body.innerHTML = '<p>the Great Depression</p><p>major depression</p>';
    await page.scanner.readAll();
    expect(page.marks).toEqual(['depression']);
    const held = [...page.store.hits()].find(({ shown }) => !shown);
    expect(held?.why).toContain('great');
  });

  it('holds back what the reader switched off', async () => {
    page.muted.add('ketamine');
    document.body.innerHTML = '<p>ketamine, an opioid</p>';
    await page.scanner.readAll();
    expect(page.marks).toEqual(['opioid']);
    const held = [...page.store.hits()].find(({ shown }) => !shown);
    expect(held?.why).toContain('you');
  });

  it('asks again for words whose look-up failed', async () => {
    const answer = page.answer;
    page.answer = () => {
      throw new Error('gone');
    };
    document.body.innerHTML = '<p id="p">ketamine</p>';
    await expect(page.scanner.readAll()).rejects.toThrow('gone');
    page.answer = answer;
    at('p').append(' again');
    await page.settled();
    expect(page.marks).toEqual(['ketamine']);
  });

  it('does nothing more once its life has ended', async () => {
    document.body.innerHTML = '<p>nothing</p>';
    await page.scanner.readAll();
    page.life.abort();
    document.body.innerHTML = '<p>ketamine</p>';
    await page.settled();
    expect(page.marks).toEqual([]);
  });
});

/** Random changes as pages make them; positions are taken modulo what is there. */
const change = fc.oneof(
  fc.record({ act: fc.constant('text' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('remove' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('insert' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('split' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('join' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('hide' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('wait' as const), at: fc.nat(), to: fc.nat() }),
);

const TEXTS = [
  'an opioid ',
  'receptor',
  ' ketamine ',
  'keta',
  'mine',
  ' and ',
  '',
  'opioid receptor',
];
const MARKUP = ['<p>ketamine</p>', '<b>opioid</b>', '<br>', '<div>an opioid <i>receptor</i></div>'];

function apply({ act, at, to }: { act: string; at: number; to: number }): void {
  const elements = [...document.body.querySelectorAll('*'), document.body];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const element = elements[at % elements.length] as Element;
  const other = elements[to % elements.length] as Element;
  const node = nodes[at % Math.max(nodes.length, 1)];
  const text = TEXTS[to % TEXTS.length] as string;
  if (act === 'text' && node) node.data = text;
  else if (act === 'remove' && element !== document.body) element.remove();
  else if (act === 'insert') {
    if (to % 2) element.insertAdjacentHTML('beforeend', MARKUP[to % MARKUP.length] as string);
    else element.append(text);
  } else if (act === 'move' && element !== document.body && !element.contains(other)) {
    other.append(element);
  } else if (act === 'split' && node && node.data.length > 1) {
    node.splitText(to % node.data.length);
  } else if (act === 'join') element.normalize();
  else if (act === 'hide' && element !== document.body) {
    element.toggleAttribute('contenteditable');
  }
}

describe('Scanner on a living page', () => {
  it('ends with exactly the marks that reading the final page anew gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        document.body.innerHTML = '<div>an opioid <b>receptor</b> and ketamine</div><p>keta</p>';
        const living = new Page();
        await living.scanner.readAll();
        for (const each of changes) {
          if (each.act === 'wait') await living.settled();
          else apply(each);
        }
        await living.settled();
        living.life.abort();
        const anew = new Page();
        await anew.scanner.readAll();
        anew.life.abort();
        const places = ({ painter }: Page) =>
          [...painter.marked].map(({ term, pieces }) => ({
            term,
            pieces: pieces.map(({ node, start, end }) => [node.data, start, end]),
          }));
        expect(new Set(places(living).map((one) => JSON.stringify(one)))).toEqual(
          new Set(places(anew).map((one) => JSON.stringify(one))),
        );
        expect(living.marks.length).toBe(anew.marks.length);
        expect([...living.painter.marked].every(stands)).toBe(true);
        expect([...living.failures, ...anew.failures]).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
