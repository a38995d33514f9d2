/**
 * What is announced by screen readers without having the focus. They tell what changes in
 * such a region, not what it comes with: so it comes empty.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface StatusProps {
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Words that are announced when they come, and whenever they change. */
export function Status({ class: name, children }: StatusProps): JSX.Element {
  const stands = useIsPainted();
  return (
    <span class={name} role="status">
      {stands && children}
    </span>
  );
}

/** Whether the component was painted before: what a region says may come then. */
export function useIsPainted(): boolean {
  const [stands, setStands] = useState(false);
  useEffect(() => setStands(true), []);
  return stands;
}
