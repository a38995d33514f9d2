/** A message where a view has nothing else to show: what is the case, why, and what to do. */
import type { ComponentChildren, JSX } from 'preact';

interface MessageProps {
  readonly title: string;
  readonly text?: string | undefined;
  /** Whether it reports an error: screen readers announce it at once. */
  readonly alert?: boolean | undefined;
  readonly children?: ComponentChildren;
}

export function Message({ title, text, alert = false, children }: MessageProps): JSX.Element {
  return (
    <div class={alert ? 'message failed' : 'message'} role={alert ? 'alert' : undefined}>
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children}
    </div>
  );
}
