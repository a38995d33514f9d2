/** Whether a person can edit a text: then it is neither read nor changed. */
import { elementOf } from '../../dom/safe-node';

const MODIFY = '-webkit-user-modify';

/** In Chromium an `EditContext`, and this style itself, appear only in the computed style. */
const TELLS_BY_STYLE = globalThis.CSS?.supports?.(MODIFY, 'read-write') === true;

/**
 * Whether a person can edit a node's content, for whatever reason: an attribute of the node or
 * an ancestor, `designMode`, an `EditContext`, or a style.
 */
export function isEdited(node: Element | ShadowRoot): boolean {
  const element = elementOf(node);
  return (
    (element as HTMLElement).isContentEditable === true ||
    element.ownerDocument.designMode === 'on' ||
    (TELLS_BY_STYLE && getComputedStyle(element).getPropertyValue(MODIFY).startsWith('read-w'))
  );
}

/** Whether a person can edit a text. */
export function isInEditor(text: Text): boolean {
  return text.parentElement !== null && isEdited(text.parentElement);
}
