/** Whether what stands at a point of the page can be seen there, or lies below something. */
import { withAncestors } from '../dom/ancestors';
import { alphaOf } from '../marks/colours';

/** What paints something of its own wherever it is. */
const OPAQUE = /^(img|video|canvas|svg|i?frame|object|embed|input|select|textarea|dialog)$/;

/**
 * Whether all that lies over `node` at a point of the viewport (CSS px) can be seen through:
 * links without a background that are laid over a teaser, empty layers that catch clicks.
 */
export function isUncovered(node: Node, x: number, y: number): boolean {
  const around = withAncestors(node);
  for (const element of document.elementsFromPoint(x, y)) {
    if (around.has(element)) return true;
    if (!isTransparent(element)) return false;
  }
  return true;
}

function isTransparent(element: Element): boolean {
  if (OPAQUE.test(element.localName)) return false;
  // A page's own pieces before and after may be what lies there.
  return ['', '::before', '::after'].every((pseudo) => {
    const { opacity, content, backgroundColor, backgroundImage } = getComputedStyle(
      element,
      pseudo || null,
    );
    if (opacity === '0' || (pseudo !== '' && content === 'none')) return true;
    return backgroundImage === 'none' && alphaOf(backgroundColor) === 0;
  });
}
