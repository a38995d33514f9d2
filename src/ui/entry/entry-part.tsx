/** A part of an entry, under a title. */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface EntryPartProps {
  /** Its class. */
  readonly name: string;
  readonly title: ComponentChildren;
  readonly inCard?: boolean | undefined;
  /** Whether only its title is shown until the reader unfolds it. Default: all of it is shown. */
  readonly folded?: boolean | undefined;
  readonly children: ComponentChildren;
}

/**
 * In a card, which is a document of its own, a section with a heading. Within a text, whose
 * headings name its sections, a group with a label.
 */
export function EntryPart(props: EntryPartProps): JSX.Element {
  const { name, title, inCard = false, folded = false, children } = props;
  const id = useId();
  if (folded) {
    return (
      <details class={name}>
        <summary class="label">{title}</summary>
        {children}
      </details>
    );
  }
  if (!inCard) {
    return (
      <div class={name}>
        <p class="label">{title}</p>
        {children}
      </div>
    );
  }
  return (
    <section class={name} aria-labelledby={id}>
      <h3 class="label" id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}
