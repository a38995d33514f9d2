/**
 * Reads DOM nodes in ways that a page can't break. A form has its fields as properties,
 * whatever their names: with `<input name="parentNode">`, `form.parentNode` is that field, and
 * code that climbs by it never ends. The document has its images and frames as properties in
 * the same way. The prototypes that a content script sees are its own, and intact.
 *
 * Nodes that a parser makes outside a browser have no such prototypes and no such fields: there
 * the properties are read directly.
 */

type Owner = 'Node' | 'Element' | 'Document';

function prototypeOf(owner: Owner): object | undefined {
  return (globalThis as { [Name in Owner]?: { prototype: object } })[owner]?.prototype;
}

function reader<T>(owner: Owner, name: string): (node: Node) => T {
  const prototype = prototypeOf(owner);
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (node) => get.call(node) as T : (node) => node[name as keyof Node] as T;
}

function method<Args extends readonly unknown[], T>(
  owner: Owner,
  name: string,
): (node: Node, ...args: Args) => T {
  type Method = (...args: Args) => T;
  const own = (prototypeOf(owner) as Record<string, Method> | undefined)?.[name];
  return (node, ...args) => {
    const call = own ?? (node as unknown as Record<string, Method>)[name];
    return Reflect.apply(call as Method, node, args) as T;
  };
}

export const typeOf = /* @__PURE__ */ reader<number>('Node', 'nodeType');
export const documentOf = /* @__PURE__ */ reader<Document | null>('Node', 'ownerDocument');
export const parentOf = /* @__PURE__ */ reader<Node | null>('Node', 'parentNode');
export const isConnected = /* @__PURE__ */ reader<boolean>('Node', 'isConnected');
export const rootOf = /* @__PURE__ */ method<[], Node>('Node', 'getRootNode');
export const contains = /* @__PURE__ */ method<[Node | null], boolean>('Node', 'contains');
export const parentElementOf = /* @__PURE__ */ reader<Element | null>('Node', 'parentElement');

export const previousElementOf = /* @__PURE__ */ reader<Element | null>(
  'Element',
  'previousElementSibling',
);
export const attributeOf = /* @__PURE__ */ method<[string], string | null>(
  'Element',
  'getAttribute',
);
export const hasAttribute = /* @__PURE__ */ method<[string], boolean>('Element', 'hasAttribute');
export const matches = /* @__PURE__ */ method<[string], boolean>('Element', 'matches');
export const closest = /* @__PURE__ */ method<[string], Element | null>('Element', 'closest');

const firstElementOfElement = /* @__PURE__ */ reader<Element | null>(
  'Element',
  'firstElementChild',
);
const allInElement = /* @__PURE__ */ method<[string], NodeListOf<Element>>(
  'Element',
  'querySelectorAll',
);

export function firstElementOf(node: Element | ShadowRoot): Element | null {
  return isShadow(node) ? node.firstElementChild : firstElementOfElement(node);
}

export function allIn(node: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  return isShadow(node) ? node.querySelectorAll(selector) : allInElement(node, selector);
}

/** The first element inside another that matches a selector. */
export const firstIn = /* @__PURE__ */ method<[string], Element | null>('Element', 'querySelector');

export function isShadow(node: Node): node is ShadowRoot {
  return typeOf(node) === 11 && 'host' in node;
}

/** By its type, not by `instanceof`: a node may come from another frame's document. */
export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

/** An element itself; the host of a shadow root. */
export function elementOf(root: Element | ShadowRoot): Element {
  return isShadow(root) ? root.host : root;
}

/** Whether an element shows another document, which takes the pointer's and keyboard's events. */
export function isFrame(element: Element): boolean {
  return /^(i?frame|object|embed)$/.test(element.localName);
}

const rootElement = /* @__PURE__ */ reader<Element | null>('Document', 'documentElement');

/** The page's root element; null while it doesn't have one. */
export function rootElementOf(page: Document): Element | null {
  return rootElement(page);
}

export const borderBoxOf = /* @__PURE__ */ method<[], DOMRect>('Element', 'getBoundingClientRect');
/** Whether an element has a box, and nothing around it is hidden; see `checkVisibility`. */
export const isRendered = /* @__PURE__ */ method<[options?: CheckVisibilityOptions], boolean>(
  'Element',
  'checkVisibility',
);
export const slotOf = /* @__PURE__ */ reader<Element | null>('Element', 'assignedSlot');

/** The sizes of an element's box and of its content (px of its own, before transforms). */
export const sizes = {
  clientLeft: /* @__PURE__ */ reader<number>('Element', 'clientLeft'),
  clientTop: /* @__PURE__ */ reader<number>('Element', 'clientTop'),
  clientWidth: /* @__PURE__ */ reader<number>('Element', 'clientWidth'),
  clientHeight: /* @__PURE__ */ reader<number>('Element', 'clientHeight'),
  scrollLeft: /* @__PURE__ */ reader<number>('Element', 'scrollLeft'),
  scrollTop: /* @__PURE__ */ reader<number>('Element', 'scrollTop'),
  scrollWidth: /* @__PURE__ */ reader<number>('Element', 'scrollWidth'),
  scrollHeight: /* @__PURE__ */ reader<number>('Element', 'scrollHeight'),
} as const;
