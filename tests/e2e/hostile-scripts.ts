/** The attacks on the card. Each function runs in the page. */

/** In the page: lays an open popover over the window, or over its lower part. */
export function layOver(where: 'page' | 'shadow', part: 'all' | 'bottom' = 'all'): void {
  const root =
    where === 'shadow'
      ? (document.getElementById('box') as Element).attachShadow({ mode: 'closed' })
      : document.body;
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText =
    'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; background: rgb(200 0 0 / 0.9); pointer-events: none';
  if (part === 'bottom') cover.style.top = '85vh';
  cover.textContent = 'Press here to continue';
  root.append(cover);
  cover.showPopover();
}

/** In the page: lays a popover over all below `top` (px) once the frame of a card comes. */
export function coverNext(where: 'page' | 'shadow', top: number): void {
  const cover = document.createElement('div');
  (window as unknown as { cover: HTMLElement }).cover = cover;
  cover.popover = 'manual';
  cover.style.cssText = `position: fixed; inset: ${top}px 0 0; width: 100vw; height: auto; margin: 0; border: 0; background: rgb(200 0 0 / 0.9); pointer-events: none`;
  const box = document.getElementById('box') as Element;
  (where === 'shadow' ? box.attachShadow({ mode: 'closed' }) : box).append(cover);
  new MutationObserver((_, observer) => {
    observer.disconnect();
    setTimeout(() => cover.showPopover(), 20);
  }).observe(document.documentElement, { childList: true });
}

/**
 * In the page, after `listenToAll`: makes the card's frame transparent, and its host.
 *
 * @returns the opacities of both afterwards; `none` if the page has no reference to the frame
 */
export function disguise(): string {
  const { nodes } = window as unknown as { nodes: Node[] };
  const frame = nodes.find((node) => node.nodeName === 'IFRAME') as HTMLIFrameElement | undefined;
  if (!frame) return 'none';
  const root = frame.getRootNode() as ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('iframe { opacity: 0.02 !important; translate: 500px 0 !important }');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  frame.animate([{ opacity: 0.02 }, { opacity: 0.02 }], { duration: 1e8 });
  root.host.animate([{ opacity: 0.02 }, { opacity: 0.02 }], { duration: 1e8 });
  return [frame, root.host].map((element) => getComputedStyle(element).opacity).join(' ');
}

/** In the page: styles the card's host so as to cover the card. @returns what that shows */
export function drawOverHost(): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html > div, html > div::before, html > div::after, html > div::backdrop {
    content: 'Press here to continue' !important; display: block !important;
    position: fixed !important; inset: 0 !important; z-index: 9 !important;
    background: rgb(200 0 0 / 0.9) !important; pointer-events: none !important;
  }`);
  document.adoptedStyleSheets = [sheet];
  const host = document.documentElement.lastElementChild as Element;
  const pseudos = ['::before', '::after'].map((name) => getComputedStyle(host, name).display);
  return [...pseudos, getComputedStyle(host).backgroundColor];
}

/**
 * In the page: keeps every node that any event reveals, and everything that is copied or announced.
 */
export function listenToAll(): void {
  const world = window as unknown as { nodes: Node[]; heard: string[] };
  world.nodes = [];
  world.heard = [];
  const types = Object.getOwnPropertyNames(window)
    .concat(Object.getOwnPropertyNames(HTMLElement.prototype))
    .filter((name) => /^on[a-z]+$/.test(name))
    .map((name) => name.slice(2));
  for (const type of [
    ...types,
    'focusin',
    'focusout',
    'selectionchange',
    'DOMNodeInserted',
    'slotchange',
  ]) {
    const take = (event: Event) => {
      const fields = [
        'target',
        'originalTarget',
        'explicitOriginalTarget',
        'relatedTarget',
        'srcElement',
        'fromElement',
        'toElement',
      ];
      const found = [
        ...fields.map((field) => (event as unknown as Record<string, unknown>)[field]),
        ...event.composedPath(),
      ];
      for (const node of found) {
        if (node instanceof Node && node !== document && !world.nodes.includes(node)) {
          world.nodes.push(node);
          const root = node.getRootNode();
          if (root !== document && !world.nodes.includes(root))
            world.nodes.push(root, ...root.childNodes);
        }
      }
      const { key, data } = event as { key?: unknown; data?: unknown };
      if (type === 'message' || typeof key === 'string')
        world.heard.push(`${type} ${key} ${JSON.stringify(data)}`);
    };
    addEventListener(type, take, { capture: true });
  }
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) world.nodes.push(...addedNodes);
  }).observe(document, { subtree: true, childList: true });
}

/** In the page: fonts for families that a style sheet may name, one file a letter. */
export function defineFonts(): void {
  const families = [
    'Segoe UI',
    'Roboto',
    'Noto Sans',
    'Helvetica Neue',
    'Arial',
    'Iowan Old Style',
    'Charter',
    'Georgia',
    'Noto Serif',
    'Liberation Serif',
    'system-ui',
    'serif',
    'sans-serif',
  ];
  const rules = families.map(
    (family, at) =>
      `@font-face { font-family: "${family}"; src: url("/spy-${at}.woff"); unicode-range: U+77 }`,
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  document.adoptedStyleSheets = [sheet];
}

/** In the page: makes every element that comes a custom one, if its name allows it. */
export function defineNames(): void {
  const world = window as unknown as { roots: string[] };
  world.roots = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    world.roots.push('attachShadow');
    return attachShadow.call(this, init);
  };
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLElement)) continue;
      try {
        customElements.define(
          node.localName,
          class extends HTMLElement {
            connectedCallback(): void {
              if (this.attachInternals().shadowRoot) world.roots.push(this.localName);
            }
          },
        );
      } catch {
        // Not a name of a custom element, or defined already.
      }
    }
  }).observe(document, { subtree: true, childList: true });
}
