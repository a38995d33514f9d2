import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** An element that gets the focus when it appears, because the control used before is gone. */
export function useFocusOnMount<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
