import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What has the focus once it is there: what the reader pressed before it is gone. */
export function useFocusOnMount<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
