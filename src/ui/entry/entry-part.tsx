/** A part of an entry, under a title. */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface EntryPartProps {
  /** Its class. */
  readonly name: string;
  readonly title: string;
  readonly inCard?: boolean | undefined;
  readonly children: ComponentChildren;
}

/**
 * In a card, which is a document of its own, a section with a heading. Within a text, whose
 * headings name its sections, a group with a label.
 */
export function EntryPart({ name, title, inCard = false, children }: EntryPartProps): JSX.Element {
  const id = useId();
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
