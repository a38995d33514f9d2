/**
 * Moves a card that is kept open: dragged, by arrow keys, or from corner to corner when it is
 * pressed (WCAG 2.2, 2.5.7).
 */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import { MoveIcon } from '../../ui/components/icons';
import type { CardActions } from '../actions';
import { Drag } from './drag';

/** How far (px) an arrow key moves the card. */
const STEP = 32;

const DIRECTIONS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

export function MoveHandle({ actions }: { readonly actions: CardActions }): JSX.Element {
  const drag = useRef<Drag | null>(null);
  return (
    <button
      type="button"
      class="handle move"
      aria-label={t('actions.move')}
      title={t('actions.moveHint')}
      onPointerDown={(event) => {
        if (event.button === 0) drag.current = new Drag(event, actions.move);
      }}
      onClick={() => {
        if (!drag.current?.hasMoved) actions.toNextCorner();
        drag.current = null;
      }}
      onKeyDown={(event) => {
        const direction = DIRECTIONS.get(event.key);
        if (!direction) return;
        event.preventDefault();
        const [x, y] = direction;
        actions.move(x * STEP, y * STEP);
      }}
    >
      <MoveIcon />
    </button>
  );
}
