/** What a view says when it has nothing else to show: what is so, why, and what to do. */
import type { ComponentChildren, JSX } from 'preact';

interface MessageProps {
  readonly title: string;
  readonly text?: string | undefined;
  /** It came from an error: told at once. */
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
