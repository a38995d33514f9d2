/**
 * The page that random changes are made to. It keeps references to the nodes it made, as
 * frameworks do, and makes every change to a twin that nobody marks.
 */
import type { FuzzChange } from './changes';

const TEXTS = [
  'an opioid ',
  'receptor',
  ' ketamine ',
  'keta',
  'mine',
  ' and ',
  '',
  ' ',
  '\n  ',
  'opioid receptor',
  'the Great ',
  'Depression',
  'major depression; ',
  'keta\u00admine',
];

const MARKUP = [
  '<p>ketamine</p>',
  '<b>opioid</b>',
  '<br>',
  '<div>an opioid <i>receptor</i></div>',
  '<span>keta</span>',
  '<code>ketamine</code>',
  '<ul><li>opioid</li><li>receptor</li></ul>',
  '<p lang="fr">ketamine <q lang="en">opioid</q></p>',
  '<ruby>ketamine<rt>opioid</rt></ruby>',
  '<p>the Great <em>Depression</em></p>',
  '<x-custom>ketamine</x-custom>',
  '<input value="ketamine">',
];

const ATTRIBUTES = [
  ['aria-hidden', 'true'],
  ['contenteditable', ''],
  ['lang', 'fr'],
  ['lang', 'en'],
  ['role', 'textbox'],
] as const;

/**
 * A prefix of new texts, for marks that divide texts: a new text that begins like the end of the
 * old one can't be distinguished from the old one with an addition.
 */
const NEW = '§ ';
const MORE = ', more ';

/** A node of the page and its counterpart in the twin. */
interface Pair {
  readonly live: Node;
  readonly twin: Node;
}

/** The nodes where changes are made, in page and twin. */
export class Twins {
  readonly live: HTMLElement;
  readonly twin: HTMLElement;
  readonly #pairs: Pair[] = [];
  readonly #gone: Pair[] = [];

  /** @param marksDivide whether marks divide the texts of the live page */
  constructor(readonly marksDivide: boolean) {
    const inert = document.implementation.createHTMLDocument();
    this.live = document.createElement('main');
    this.twin = inert.createElement('main');
    this.#pairs.push({ live: this.live, twin: this.twin });
    document.body.replaceChildren(this.live);
    inert.body.append(this.twin);
    this.#insertMarkup(
      this.#pairs[0] as Pair,
      null,
      '<div>an opioid <b>receptor</b> and ketamine</div>',
    );
    this.#insertMarkup(this.#pairs[0] as Pair, null, '<p>keta</p>');
  }

  /** Makes one change to both. The caller handles `pause` and `settle`. */
  apply({ act, at, to }: FuzzChange): void {
    const element = this.#nth(this.#elements, at);
    const other = this.#nth(this.#elements, to);
    const text = this.#nth(this.#texts, at);
    const words = TEXTS[to % TEXTS.length] as string;
    if (act === 'text' && text) this.#write(text, words);
    else if (act === 'append' && text) this.#append(text, words);
    else if (act === 'insertData' && text) {
      both(text, (node) => (node as Text).insertData(to % ((node as Text).length + 1), words));
    } else if (act === 'replaceData' && text) {
      both(text, (node) => (node as Text).replaceData(to % ((node as Text).length + 1), 3, words));
    } else if (act === 'deleteData' && text) {
      both(text, (node) => (node as Text).deleteData(to % ((node as Text).length + 1), 4));
    } else if (act === 'insertText' && element) this.#insertText(element, at, words);
    else if (act === 'insertMarkup' && element) {
      this.#insertMarkup(element, this.#childOf(element, at), MARKUP[to % MARKUP.length] as string);
    } else if (act === 'markup' && element && element !== this.#pairs[0]) {
      both(element, (node) => (node as Element).replaceChildren());
      this.#insertMarkup(element, null, MARKUP[to % MARKUP.length] as string);
    } else if (act === 'remove') this.#remove(this.#nth(this.#here.slice(1), at));
    else if (act === 'back' && other) this.#put(this.#nth(this.#gone, at), other, to);
    else if (act === 'move' && other) this.#put(this.#nth(this.#here.slice(1), at), other, to);
    else if (act === 'wrap') this.#wrap(this.#nth(this.#here.slice(1), at), to);
    else if (act === 'attribute' && element && element !== this.#pairs[0]) {
      const [name, value] = ATTRIBUTES[to % ATTRIBUTES.length] as (typeof ATTRIBUTES)[number];
      both(element, (node) => toggle(node as Element, name, value));
    } else if (act === 'shadow' && element) this.#insertHost(element, words);
    else if (act === 'split' && text) this.#split(text, to);
    else if (act === 'join' && element) this.#join(element);
  }

  get #here(): Pair[] {
    return this.#pairs.filter(
      ({ twin }) => this.twin.contains(twin) || inShadowOf(this.twin, twin),
    );
  }

  get #elements(): Pair[] {
    return this.#here.filter(({ twin }) => twin.nodeType === 1 && !isLeaf(twin as Element));
  }

  get #texts(): Pair[] {
    return this.#here.filter(({ twin }) => twin.nodeType === 3);
  }

  #nth(pairs: readonly Pair[], n: number): Pair | undefined {
    return pairs[n % Math.max(pairs.length, 1)];
  }

  /** One of a pair's own children to insert before, or null for the end. */
  #childOf({ twin }: Pair, n: number): Pair | null {
    const children = this.#pairs.filter((pair) => pair.twin.parentNode === twin);
    return children[n % (children.length + 1)] ?? null;
  }

  #insertText(parent: Pair, at: number, words: string): void {
    const made = { live: document.createTextNode(words), twin: twinText(this.twin, words) };
    insert(parent, made, this.#childOf(parent, at));
    this.#pairs.push(made);
  }

  #insertMarkup(parent: Pair, before: Pair | null, markup: string): void {
    const made = [this.live, this.twin].map((root) => {
      const template = root.ownerDocument.createElement('div');
      template.innerHTML = markup;
      return template.firstChild as Node;
    });
    const pair = { live: made[0] as Node, twin: made[1] as Node };
    insert(parent, pair, before);
    this.#note(pair);
  }

  #insertHost(parent: Pair, words: string): void {
    const made = [this.live, this.twin].map((root) => {
      const host = root.ownerDocument.createElement('div');
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.innerHTML = '<p>ketamine</p>';
      shadow.append(words);
      return host;
    });
    const pair = { live: made[0] as Node, twin: made[1] as Node };
    insert(parent, pair, null);
    this.#pairs.push(pair);
    const [live, twin] = made.map((host) => (host as Element).shadowRoot as ShadowRoot);
    for (let i = 0; i < (twin?.childNodes.length ?? 0); i++) {
      this.#note({ live: live?.childNodes[i] as Node, twin: twin?.childNodes[i] as Node });
    }
  }

  /** Keeps references to a pair and everything in it. */
  #note(pair: Pair): void {
    this.#pairs.push(pair);
    for (let i = 0; i < pair.twin.childNodes.length; i++) {
      this.#note({
        live: pair.live.childNodes[i] as Node,
        twin: pair.twin.childNodes[i] as Node,
      });
    }
  }

  #remove(pair: Pair | undefined): void {
    if (!pair) return;
    both(pair, (node) => (node as ChildNode).remove());
    this.#gone.push(pair);
  }

  #put(pair: Pair | undefined, parent: Pair, n: number): void {
    if (!pair || holds(pair.twin, parent.twin)) return;
    const before = this.#childOf(parent, n);
    insert(parent, pair, before === pair ? null : before);
  }

  #wrap(pair: Pair | undefined, n: number): void {
    if (!pair) return;
    const name = ['b', 'div', 'code'][n % 3] as string;
    const made = {
      live: document.createElement(name),
      twin: this.twin.ownerDocument.createElement(name),
    };
    both(pair, (node) => {
      const wrapper = node === pair.live ? made.live : made.twin;
      (node as ChildNode).before(wrapper);
      wrapper.append(node);
    });
    this.#pairs.push(made);
  }

  #write(pair: Pair, words: string): void {
    const text = this.marksDivide && words !== '' ? NEW + words : words;
    both(pair, (node) => ((node as Text).data = text));
  }

  /** Where marks divide texts, one that begins with a blank isn't added to (see `NEW`). */
  #isAddable(text: Node): boolean {
    return !this.marksDivide || /^\S/.test((text as Text).data);
  }

  /** Joining texts counts as adding to them. */
  #join(pair: Pair): void {
    const texts = this.#texts.filter(({ twin }) => pair.twin.contains(twin));
    if (texts.every(({ twin }) => this.#isAddable(twin))) both(pair, (node) => node.normalize());
  }

  #append(pair: Pair, words: string): void {
    if (!this.#isAddable(pair.twin)) return;
    const more = this.marksDivide ? MORE + words : words;
    both(pair, (node) => (node as Text).appendData(more));
  }

  #split(pair: Pair, n: number): void {
    const { length } = (pair.twin as Text).data;
    if (length < 2) return;
    const at = 1 + (n % (length - 1));
    const live = (pair.live as Text).splitText(at);
    this.#pairs.push({ live, twin: (pair.twin as Text).splitText(at) });
  }
}

function both({ live, twin }: Pair, change: (node: Node) => unknown): void {
  change(live);
  change(twin);
}

function insert(parent: Pair, made: Pair, before: Pair | null): void {
  parent.live.insertBefore(made.live, before?.live ?? null);
  parent.twin.insertBefore(made.twin, before?.twin ?? null);
}

function twinText(twin: Element, words: string): Text {
  return twin.ownerDocument.createTextNode(words);
}

function toggle(element: Element, name: string, value: string): void {
  if (element.hasAttribute(name)) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Elements that can't have content of the page. */
function isLeaf({ localName }: Element): boolean {
  return localName === 'br' || localName === 'input';
}

function inShadowOf(root: Node, node: Node): boolean {
  const top = node.getRootNode();
  return top.nodeType === 11 && 'host' in top && root.contains((top as ShadowRoot).host);
}

/** Whether `inner` is `outer` or inside it, shadow trees included. */
function holds(outer: Node, inner: Node): boolean {
  for (
    let at: Node | null = inner;
    at;
    at = at.parentNode ?? (at as { host?: Node }).host ?? null
  ) {
    if (at === outer) return true;
  }
  return false;
}
