/** A drawing of a browser's toolbar with Glossa's icon in it, and the puzzle piece beside it. */
import type { JSX } from 'preact';
import { MARK } from '../components/icons';

export function Toolbar(): JSX.Element {
  return (
    <svg class="toolbar" viewBox="0 0 260 64" aria-hidden="true">
      <rect class="bar-ground" x="0.5" y="0.5" width="259" height="63" rx="10" />
      <rect class="address" x="12" y="16" width="130" height="32" rx="16" />
      <path class="line" d="M30 32h62" />
      <circle class="ring" cx="172" cy="32" r="20" />
      <g transform="translate(161 21) scale(0.172)">
        <path class="mark-card" d={MARK.card} />
        <path class="mark-letter" d={MARK.letter} />
        <path class="mark-dots" d={MARK.dots} />
      </g>
      <path
        class="puzzle"
        d="M206 25h5.2a3.2 3.2 0 1 1 6 0h4.8v5.4a3.2 3.2 0 1 1 0 6V41h-16v-4.8a3.2 3.2 0 1 0 0-6Z"
      />
      <path class="dots" d="M242 24h.01M242 32h.01M242 40h.01" />
    </svg>
  );
}
