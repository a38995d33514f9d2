/** Whether a person edits a text: then it is neither read nor written. */
import { elementOf } from '../../dom/safe-node';

const MODIFY = '-webkit-user-modify';

/** In Chromium an `EditContext` and that very style show in the computed style alone. */
const TELLS_BY_STYLE = globalThis.CSS?.supports?.(MODIFY, 'read-write') === true;

/**
 * Whether a person edits what a node holds, however that came about: by an attribute of it
 * or an ancestor, `designMode`, an `EditContext`, or a style.
 */
export function isEdited(node: Element | ShadowRoot): boolean {
  const element = elementOf(node);
  return (
    (element as HTMLElement).isContentEditable === true ||
    element.ownerDocument.designMode === 'on' ||
    (TELLS_BY_STYLE && getComputedStyle(element).getPropertyValue(MODIFY).startsWith('read-w'))
  );
}

/** Whether a person edits a text. */
export function isInEditor(text: Text): boolean {
  return text.parentElement !== null && isEdited(text.parentElement);
}
