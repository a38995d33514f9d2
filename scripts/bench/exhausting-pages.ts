/** Pages made to exhaust whatever reads their text, each in a different way. Run in the page. */

export interface Kind {
  build(body: HTMLElement): void;
  /** What such a page does after it is built, by name. */
  readonly acts?: Readonly<Record<string, () => unknown>>;
}

/** With two terms of the bundled glossary, one of which has several senses. */
const TERMS = 'They gave ketamine for pain and depression, and the boats went home. ';
const PLAIN = 'The boat came back to the harbour late, and nobody had seen the lights. ';

export const KINDS: Readonly<Record<string, Kind>> = {
  'nested inline elements': {
    build: (body) => nest(body, 'span', 2_000, 'ketamine for pain '),
    acts: { 'writing deep': writeLast },
  },
  'nested blocks': {
    build: (body) => nest(body, 'div', 500, 'ketamine for pain '),
    acts: { 'writing deep': writeLast, 'building deep': () => growDeep(300) },
  },
  'nested shadow trees': { build: (body) => nestShadows(body, 400) },
  'a text of 5 MB, all hits': {
    build: (body) => add(body, 'div', TERMS.repeat(5e6 / TERMS.length)),
    acts: { writing: writeLast, normalize },
  },
  'a text of 60 MB without hits': {
    build: (body) => add(body, 'div', PLAIN.repeat(60e6 / PLAIN.length)).toggleAttribute('hidden'),
    acts: { writing: writeLast },
  },
  'a text of 5 MB without a space': {
    build: (body) => add(body, 'div', 'ketamine,pain;'.repeat(5e6 / 14)).toggleAttribute('hidden'),
  },
  'one word of 5 MB': {
    build: (body) => add(body, 'div', 'ketamine'.repeat(5e6 / 8)).toggleAttribute('hidden'),
  },
  '500,000 different words': {
    build: (body) => add(body, 'div', different(500_000)).toggleAttribute('hidden'),
  },
  'a term again and again': {
    build: (body) => add(body, 'p', 'pain '.repeat(40_000)),
    acts: { writing: writeLast, normalize },
  },
  '20,000 paragraphs of terms': {
    build: (body) => repeat(body, 20_000, () => element('p', TERMS)),
    acts: { writing: writeLast, 'labels everywhere': labelAll, moves: reverse },
  },
  '200,000 children': {
    build: (body) => repeat(body, 200_000, (i) => element('div', i % 40 ? 'boat' : 'ketamine')),
    acts: { appending: appendOneByOne, writing: writeLast },
  },
  '20,000 lines of one block': {
    build: (body) => repeat(body, 20_000, () => [TERMS, element('br')]),
    acts: { writing: writeLast, normalize },
  },
  'a table of 40,000 cells': {
    build: (body) => {
      const table = element('table');
      repeat(table, 4_000, () => {
        const row = element('tr');
        repeat(row, 10, () => element('td', 'ketamine'));
        return row;
      });
      body.append(table);
    },
  },
  'a paragraph of 50,000 inline elements': {
    build: (body) => repeat(add(body, 'p', ''), 50_000, () => element('b', 'ketamine for pain ')),
    acts: { writing: writeLast, normalize },
  },
  '200,000 texts of one letter': {
    build: (body) => repeat(add(body, 'p', ''), 200_000, (i) => 'ketamine '.charAt(i % 9)),
    acts: { normalize },
  },
  '200,000 blank texts': {
    build: (body) => repeat(add(body, 'p', ''), 200_000, (i) => (i % 999 ? ' ' : 'pain')),
  },
  '20,000 headings': {
    build: (body) => repeat(body, 20_000, () => [element('h3', 'On pain'), element('p', TERMS)]),
    acts: { 'headings come and go': headings },
  },
  'a heading of 1 MB': {
    build: (body) => {
      add(body, 'h2', '').append(element('header', TERMS.repeat(1e6 / TERMS.length)));
      repeat(body, 5_000, () => element('p', TERMS));
    },
  },
  '2,000 languages': {
    build: (body) => {
      let at = body;
      for (let i = 0; i < 2_000; i++) {
        const inner = element('div', TERMS);
        inner.lang = i % 2 ? 'de' : 'en';
        if (i % 200 === 0) at = body;
        at.append(inner);
        at = inner;
      }
    },
  },
};

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (text !== '') made.textContent = text;
  return made;
}

function add(parent: Element, name: string, text: string): HTMLElement {
  const made = element(name, text);
  parent.append(made);
  return made;
}

function repeat(
  parent: Element,
  count: number,
  make: (index: number) => Node | string | (Node | string)[],
): void {
  const fragment = document.createDocumentFragment();
  for (let i = 0; i < count; i++) fragment.append(...[make(i)].flat());
  parent.append(fragment);
}

function nest(parent: Element, name: string, depth: number, text: string): void {
  const outermost = element(name, text);
  let at = outermost;
  for (let i = 1; i < depth; i++) at = add(at, name, text);
  parent.append(outermost);
}

function nestShadows(parent: Element, depth: number): void {
  let at: Element | ShadowRoot = parent;
  for (let i = 0; i < depth; i++) {
    const host: HTMLElement = element('div');
    at.append(element('p', TERMS), host);
    at = host.attachShadow({ mode: 'open' });
  }
}

function different(count: number): string {
  return Array.from({ length: count }, (_, i) => `w${i.toString(36)}`).join(' ');
}

async function frame(): Promise<void> {
  await new Promise(requestAnimationFrame);
}

/** The last text of the page that isn't blank. */
function lastText(): Text | null {
  let at: Node | null = document.body;
  while (at?.lastChild) at = at.lastChild;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  if (!at) return null;
  walker.currentNode = at;
  return (at.nodeType === 3 ? at : walker.previousNode()) as Text | null;
}

/** Writes letter by letter into the last text. */
async function writeLast(): Promise<void> {
  const text = lastText();
  for (const letter of 'and more ketamine ') {
    text?.appendData(letter);
    await frame();
    await frame();
  }
}

function normalize(): void {
  for (let i = 0; i < 3; i++) document.body.normalize();
}

/** Nests blocks inside each other, each of them in the page from the start. */
function growDeep(depth: number): void {
  let at: Element = document.body;
  for (let i = 0; i < depth; i++) at = add(at, 'div', 'ketamine for pain ');
}

async function labelAll(): Promise<void> {
  for (const label of ['true', 'false', 'true']) {
    for (const each of document.querySelectorAll('p')) each.setAttribute('aria-hidden', label);
    await frame();
    await frame();
  }
  for (const each of document.querySelectorAll('p')) each.removeAttribute('aria-hidden');
}

function reverse(): void {
  document.body.append(...[...document.body.children].reverse());
}

async function appendOneByOne(): Promise<void> {
  for (let i = 0; i < 60; i++) {
    add(document.body, 'div', 'more ketamine');
    await frame();
  }
}

async function headings(): Promise<void> {
  for (let i = 0; i < 10; i++) {
    const heading = element('h2', 'More');
    document.body.prepend(heading);
    await new Promise((resolve) => setTimeout(resolve, 250));
    heading.remove();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
