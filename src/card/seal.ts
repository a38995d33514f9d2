/**
 * Fixes how a card's frame looks. Firefox gives pages the frame's element, and with it its closed
 * shadow root (`event.originalTarget`): a page could make the card transparent by a style sheet
 * or an animation there, and have its reader press what nobody sees. In one tree of elements,
 * nothing but a transition wins over an important declaration of the element's own, and any
 * change of that is noticed (`CardFrame`).
 */

/** What a visible frame must have, whatever style sheets and animations say. */
const FIXED: Readonly<Record<string, string>> = {
  transition: 'none',
  animation: 'none',
  display: 'block',
  position: 'fixed',
  visibility: 'visible',
  opacity: '1',
  'pointer-events': 'auto',
  filter: 'none',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  perspective: 'none',
  clip: 'auto',
  'clip-path': 'none',
  'mask-image': 'none',
  'mix-blend-mode': 'normal',
  'content-visibility': 'visible',
  margin: '0px',
};

/** Of those, what shows whether the page has changed the look before. */
const LOOKS = [
  ...['visibility', 'opacity', 'filter', 'transform', 'translate', 'rotate', 'scale'],
  ...['clip', 'clip-path', 'mask-image', 'mix-blend-mode'],
];

/**
 * Whether something else than our own style sheet decides how a frame looks. Only once it has
 * appeared: while it does, it is neither opaque nor in its place.
 */
export function isDisguised(frame: HTMLElement): boolean {
  const style = getComputedStyle(frame);
  return LOOKS.some((name) => {
    const value = style.getPropertyValue(name);
    return value !== '' && value !== FIXED[name];
  });
}

/** Fixes the look of a visible frame. */
export function seal(style: CSSStyleDeclaration): void {
  for (const [name, value] of Object.entries(FIXED)) style.setProperty(name, value, 'important');
}

/** Leaves the look of a frame to the style sheet again. */
export function unseal(style: CSSStyleDeclaration): void {
  for (const name of Object.keys(FIXED)) style.removeProperty(name);
}
