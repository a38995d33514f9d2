/** Keeps the reader's selection on its letters while their text is divided or joined. */
import type { DividedTexts } from './divided-texts';

/** @param change called to divide or join texts of the page */
export function keepingSelection(texts: DividedTexts, change: () => void): void {
  const selection = getSelection();
  const anchor = selection && texts.toWhole(selection.anchorNode, selection.anchorOffset);
  const focus = selection && texts.toWhole(selection.focusNode, selection.focusOffset);
  change();
  if (!selection?.anchorNode || !selection.focusNode) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const from = anchor ? texts.toPart(anchor) : { node: anchorNode, offset: anchorOffset };
  const to = focus ? texts.toPart(focus) : { node: focusNode, offset: focusOffset };
  const isKept =
    from.node === anchorNode &&
    from.offset === anchorOffset &&
    to.node === focusNode &&
    to.offset === focusOffset;
  if (!isKept) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
