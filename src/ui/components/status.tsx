/**
 * Text that screen readers announce without focus. They announce what changes in a live region,
 * not what it contains at first, so it is empty at first.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface StatusProps {
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Words that are announced when they appear, and whenever they change. */
export function Status({ class: name, children }: StatusProps): JSX.Element {
  const isPainted = useIsPainted();
  return (
    <span class={name} role="status">
      {isPainted && children}
    </span>
  );
}

/** Whether the component was painted before, so that its live regions may get their words. */
export function useIsPainted(): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => setIsPainted(true), []);
  return isPainted;
}
