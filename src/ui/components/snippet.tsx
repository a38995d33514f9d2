/** A sentence from a section, with the searched words marked. */
import type { JSX } from 'preact';
import type { SnippetPiece } from '../../search/search';

interface SnippetProps {
  readonly pieces: readonly SnippetPiece[];
}

export function Snippet({ pieces }: SnippetProps): JSX.Element | null {
  if (pieces.length === 0) return null;
  return (
    <p class="snippet">
      {pieces.map(({ text, hit }, at) =>
        // Pieces never change their order.
        hit ? <mark key={at}>{text}</mark> : text,
      )}
    </p>
  );
}
