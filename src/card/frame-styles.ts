/** The style of the frame that shows a card in the page. */
import { tokensFor } from '../ui/styles/tokens';
import { WIDTH } from './placement';

/** Its border and shadow, and how it appears; for the host's shadow root. */
export const FRAME_CSS: string = `${tokensFor('iframe')}
iframe {
  position: fixed; inset: auto; box-sizing: border-box; display: block; margin: 0; padding: 0;
  inline-size: ${WIDTH}px; block-size: 200px; overflow: hidden;
  background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius);
  box-shadow: var(--shadow); opacity: 0; pointer-events: none;
}
iframe[data-side] { opacity: 1; pointer-events: auto; animation: appear 120ms ease-out; }
iframe[data-side="top"] { --from: -4px; }
@keyframes appear { from { opacity: 0; translate: 0 var(--from, 4px); } }
@media (prefers-reduced-motion: reduce) { iframe[data-side] { animation: none; } }
`;
