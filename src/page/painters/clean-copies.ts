/**
 * Copying and dragging give what they would give without marks: while the browser, or a
 * handler of the page, takes what is selected, the marks in it are not there. Rewriting what
 * was copied would not do: browsers put styles in, and pages read the selection themselves.
 */
import { boxContains } from '../../dom/boxes';

export interface Copied {
  /**
   * Takes marks away until `comeBack`.
   *
   * @param isWanted whether a mark, or the shadow tree that it is in, is among them
   */
  stepAside(isWanted: (mark: Element) => boolean): void;
  /** Puts them back. */
  comeBack(): void;
  /** Name of the elements that marks are. */
  readonly name: string;
}

/** So far (px) a pressed pointer moves before browsers take it for a drag, at the least. */
const DRAG_PX = 2;

/** Keys that copy or cut what is selected, with Ctrl or ⌘. */
const KEYS = new Set(['c', 'x', 'insert']);

/** Watches until the signal aborts. */
export function keepCopiesClean(copied: Copied, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let press: { readonly x: number; readonly y: number } | null = null;
  let isDragged = false;

  const aside = () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return;
    copied.stepAside((mark) => isWithin(selection, mark));
  };
  const back = () => {
    isDragged = false;
    copied.comeBack();
  };
  /** The browser takes the selection when all handlers are done, before it does anything else. */
  const copy = () => {
    aside();
    clearTimeout(timer);
    if (!isDragged) timer = setTimeout(back);
  };
  const on = <E extends Event>(types: string, take: (event: E) => void) => {
    for (const type of types.split(' ')) {
      const taken = (event: Event) => {
        if (event.isTrusted) take(event as E);
      };
      addEventListener(type, taken, { capture: true, passive: true, signal });
    }
  };

  // Handlers of the page's that were there before this one have had the event already, so
  // whatever comes before it is listened to as well.
  on('beforecopy beforecut copy cut', copy);
  on('keydown', (event: KeyboardEvent) => {
    const { ctrlKey, metaKey, key } = event;
    if ((ctrlKey || metaKey) && KEYS.has(key.toLowerCase())) copy();
  });

  // What is dragged is taken before `dragstart`; but a click needs the element it began on.
  on('mousedown', ({ button, clientX: x, clientY: y }: MouseEvent) => {
    press = button === 0 && isOnSelection(x, y) ? { x, y } : null;
  });
  on('mousemove', ({ buttons, clientX, clientY }: MouseEvent) => {
    if (buttons === 0) {
      press = null;
      if (isDragged) back();
    } else if (press && Math.hypot(clientX - press.x, clientY - press.y) >= DRAG_PX) {
      press = null;
      isDragged = true;
      aside();
    }
  });
  on('mouseup dragend', () => {
    press = null;
    if (isDragged) back();
  });
  on('dragstart', ({ dataTransfer }: DragEvent) => {
    // A link that is dragged by itself was selected by nobody.
    const html = dataTransfer?.getData('text/html') ?? '';
    if (html.includes(`<${copied.name}`)) dataTransfer?.setData('text/html', without(html));
  });

  function without(html: string): string {
    return html.replaceAll(new RegExp(`</?${copied.name}\\b[^>]*>`, 'g'), '');
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Whether a node, or the shadow tree that it is in, is selected in part. */
function isWithin(selection: Selection, node: Node): boolean {
  let at = node;
  for (;;) {
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return selection.containsNode(at, true);
    at = root.host;
  }
}

function isOnSelection(x: number, y: number): boolean {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const boxes = [...selection.getRangeAt(0).getClientRects()];
  return boxes.some((box) => boxContains(box, { x, y }));
}
