/** Whether an event opens a card, by the reader's choice. */
import type { CardTrigger } from '../marks/choices';

/** The `key` of each modifier that can open a card. */
const KEYS = { alt: 'Alt', ctrl: 'Control', shift: 'Shift' } as const;

/**
 * Whether pointing at a term opens its card, with the modifier keys as they are.
 *
 * @param event of the pointer, or of a modifier key
 */
export function opensByPointing(trigger: CardTrigger = 'hover', event: Event): boolean {
  if (trigger === 'hover' || trigger === 'click') return trigger === 'hover';
  // The event of the key's own press may not have its modifier flag set yet.
  if ((event as KeyboardEvent).key === KEYS[trigger]) return true;
  return (event as MouseEvent | KeyboardEvent)[`${trigger}Key`] === true;
}
