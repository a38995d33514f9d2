/**
 * Markup from a server that a framework's script takes over ("hydrates"). Until then, React and
 * Svelte compare it with what they would have made, and throw it away if it has unknown
 * elements. No event reports the end of hydration, so marks wait until it should be over.
 */

/** Comments that frameworks' servers leave for their scripts, such as `<!--$-->`. */
const COMMENT = new RegExp(
  [
    '^ $', // React, between texts
    '^/?[$&][!?~]?$', // React's and Solid's boundaries
    '^F!?$', // React's forms
    '^(\\[([!?]|-?\\d+)?|])$', // Svelte's and Vue's blocks
    '^/?lit-part', // Lit
    '^/?qv', // Qwik
    '^nghm$', // Angular
  ].join('|'),
);

/** … and elements. */
const ELEMENTS = [
  ...['#__next', '#__nuxt', '#___gatsby', 'astro-island'], // their roots
  ...['[data-reactroot]', '[data-server-rendered]'], // React before 18, Vue 2
  ...['[data-svelte-h]', '[data-hk]', '[ng-server-context]'], // Svelte 4, Solid, Angular
].join();

/** How long (ms) after a page's load its scripts may still hydrate markup. */
export const AFTER_LOAD = 2_000;

/** Whether scripts of the page may still hydrate what a server rendered. */
export function awaitsHydration(document: Document): boolean {
  return timeLeft() > 0 && isServerRendered(document);
}

/** Resolves when hydration should be over, or later, even if the signal aborts. */
export async function hydrated(signal: AbortSignal): Promise<void> {
  for (let left = timeLeft(); left > 0; left = timeLeft()) {
    await new Promise<void>((resolve) => {
      if (left < Number.POSITIVE_INFINITY) setTimeout(resolve, left);
      else addEventListener('load', () => resolve(), { once: true, signal });
    });
  }
}

function isServerRendered(document: Document): boolean {
  if (document.querySelector(ELEMENTS)) return true;
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) {
    if (COMMENT.test(comments.currentNode.nodeValue ?? '')) return true;
  }
  return false;
}

/** How long (ms) marks should still wait; infinite until the page has loaded. */
function timeLeft(): number {
  if (document.readyState !== 'complete') return Number.POSITIVE_INFINITY;
  const [navigation] = performance.getEntriesByType('navigation');
  const { loadEventStart = 0 } = (navigation ?? {}) as { loadEventStart?: number };
  return loadEventStart + AFTER_LOAD - performance.now();
}
