/** What a glossary isn't: the disclaimer of its publisher or editors, or that nobody checked it. */
import type { JSX } from 'preact';
import type { Source } from '../../glossary/model';
import { ownCaution } from './caution-text';
import { GlossaryText } from './glossary-text';

/** Part of a paragraph: the glossary's disclaimer in its language, ours in the reader's. */
export function Caution({ source }: { readonly source: Source }): JSX.Element {
  const { disclaimer } = source;
  return (
    <>
      {disclaimer !== undefined && <GlossaryText>{disclaimer}</GlossaryText>}
      {disclaimer !== undefined && source.imported && ' '}
      {ownCaution(source)}
    </>
  );
}
