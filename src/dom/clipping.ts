/** Which elements clip what is inside them. Reads styles, changes nothing. */
import { elementAround } from './ancestors';

/**
 * The elements around a node that clip it, from the inside out, across shadow trees. The body
 * and the root element are left out: the window takes over their overflow.
 */
export function clippersAround(node: Node): Element[] {
  const clippers: Element[] = [];
  /** An absolutely placed element escapes the boxes between it and its containing block. */
  let escapes = false;
  for (let at = elementAround(node); at; at = elementAround(at)) {
    const { body, documentElement } = at.ownerDocument;
    if (at === body || at === documentElement) break;
    const style = getComputedStyle(at);
    const { overflowX, overflowY, position } = style;
    if (position !== 'static' || transforms(style)) escapes = false;
    const clips = overflowX !== 'visible' || overflowY !== 'visible';
    if (clips && !escapes) clippers.push(at);
    if (position === 'fixed') break;
    if (position === 'absolute') escapes = true;
  }
  return clippers;
}

/** Whether an element contains the fixed and absolutely placed elements inside it. */
export function transforms(style: CSSStyleDeclaration): boolean {
  const { transform, perspective, filter, willChange, translate, scale, rotate } = style;
  const { backdropFilter } = style;
  const given = [transform, perspective, filter, backdropFilter, translate, scale, rotate];
  return (
    given.some((value) => value && value !== 'none') ||
    /transform|perspective|filter|translate|scale|rotate/.test(willChange ?? '')
  );
}
