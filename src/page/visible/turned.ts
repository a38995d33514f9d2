/** How elements are turned and moved in space. Reads styles. */

/** An element's style, and those of the elements around it. */
interface Styled {
  readonly style: CSSStyleDeclaration | null;
  readonly outer: Styled | null;
}

/** Whether an element with a hidden back face shows its back. */
export function showsBack(style: CSSStyleDeclaration, outer: Styled): boolean {
  return viewOf(style, outer).m33 < 0;
}

/** Whether an element's own style moves it out of the plane of what is around it. */
export function hasDepth({ transform, translate }: CSSStyleDeclaration): boolean {
  // `translate` has a third length only if that isn't 0.
  return Boolean(transform?.startsWith('matrix3d') || translate?.split(' ')[2]);
}

/**
 * Whether an element is behind the camera that looks at it (`perspective`): browsers paint nothing
 * there. Judged by the origin of its transform.
 */
export function isBehindCamera(style: CSSStyleDeclaration, outer: Styled): boolean {
  return viewOf(style, outer).m44 <= 0;
}

/** How the reader sees an element: turned, and through the cameras around it. */
function viewOf(style: CSSStyleDeclaration, outer: Styled): DOMMatrix {
  let view = turnOf(style);
  for (let at: Styled | null = outer; at?.style; at = at.outer) {
    const distance = Number.parseFloat(at.style.perspective ?? '');
    if (distance >= 0) view = cameraAt(distance).multiply(view);
    if (at.style.transformStyle !== 'preserve-3d') break;
    view = turnOf(at.style).multiply(view);
  }
  return view;
}

/** @param distance from the plane of the page (px); browsers take less than 1 as 1 */
function cameraAt(distance: number): DOMMatrix {
  return new DOMMatrix([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, -1 / Math.max(1, distance), 0, 0, 0, 1]);
}

/** How `translate`, `rotate` and `transform` move and turn an element. */
function turnOf({ transform, rotate, translate }: CSSStyleDeclaration): DOMMatrix {
  const turned = new DOMMatrix(transform === 'none' ? '' : transform);
  const moved = new DOMMatrix().translate(0, 0, Number.parseFloat(translate?.split(' ')[2] ?? '0'));
  const [, axis, angle] =
    /^(?:([xyz]|[-\d.e]+ [-\d.e]+ [-\d.e]+) )?([-\d.e]+)deg$/.exec(rotate ?? '') ?? [];
  if (angle === undefined) return moved.multiply(turned);
  const axes = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };
  const [x, y, z] = axes[(axis ?? 'z') as 'x'] ?? (axis ?? '').split(' ').map(Number);
  return moved.multiply(new DOMMatrix().rotateAxisAngle(x, y, z, Number(angle)).multiply(turned));
}
