/**
 * Keeps marks out of what readers copy or drag: while the browser, or a handler of the page,
 * takes the selection, the marks in it are removed. Rewriting the copied text would not be
 * enough: browsers write styles into it, and pages read the selection themselves.
 */
import { boxContains } from '../../dom/boxes';

export interface Copied {
  /**
   * Removes marks until `comeBack`.
   *
   * @param isWanted whether to remove a mark
   */
  stepAside(isWanted: (mark: Element) => boolean): void;
  /** Restores them. */
  comeBack(): void;
  /** Tag name of the marks. */
  readonly name: string;
}

/** Browsers start a drag when a pressed pointer has moved at least this far (px). */
const DRAG_PX = 2;

/** Keys that copy or cut the selection, with Ctrl or ⌘. */
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
  /** The browser takes the selection right after the last handler. */
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

  // Handlers that the page added earlier get the event first, so this listens to the events
  // before it as well.
  on('beforecopy beforecut copy cut', copy);
  on('keydown', (event: KeyboardEvent) => {
    const { ctrlKey, metaKey, key } = event;
    if ((ctrlKey || metaKey) && KEYS.has(key.toLowerCase())) copy();
  });

  // Browsers take the dragged content before `dragstart`. Not at `mousedown`, because a click
  // needs the element it began on.
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
    // A link can be dragged without being selected.
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
