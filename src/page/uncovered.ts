/** Whether what is at a point of the page can be seen there, or is below something. */
import { withAncestors } from '../dom/ancestors';
import { alphaOf } from '../marks/colours';

/** Elements that always paint something of their own. */
const OPAQUE = /^(img|video|canvas|svg|i?frame|object|embed|input|select|textarea|dialog)$/;

/**
 * Whether everything over `node` at a point of the viewport (CSS px) is transparent: links
 * without a background that are laid over a teaser, empty layers that catch clicks.
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
  // The page's `::before` and `::after` may cover it as well.
  return ['', '::before', '::after'].every((pseudo) => {
    const { opacity, content, backgroundColor, backgroundImage } = getComputedStyle(
      element,
      pseudo || null,
    );
    if (opacity === '0' || (pseudo !== '' && content === 'none')) return true;
    return backgroundImage === 'none' && alphaOf(backgroundColor) === 0;
  });
}
