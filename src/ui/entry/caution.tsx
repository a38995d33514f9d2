/** What a glossary isn't: the disclaimer of its publisher or editors, or that nobody checked it. */
import type { JSX } from 'preact';
import type { Source } from '../../glossary/model';
import { ownCaution, theirDisclaimer } from './caution-text';
import { GlossaryText } from './glossary-text';

/** Part of a paragraph: the glossary's disclaimer in its language, ours in the reader's. */
export function Caution({ source }: { readonly source: Source }): JSX.Element {
  const theirs = theirDisclaimer(source);
  const ours = ownCaution(source);
  return (
    <>
      {theirs !== '' && <GlossaryText>{theirs}</GlossaryText>}
      {theirs !== '' && ours !== '' && ' '}
      {ours}
    </>
  );
}
