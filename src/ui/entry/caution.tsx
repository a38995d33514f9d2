/** What a glossary isn't: the publisher's or editors' word, or that nobody has checked a file. */
import type { JSX } from 'preact';
import type { Source } from '../../glossary/model';
import { ownCaution } from './caution-text';
import { GlossaryText } from './glossary-text';

/** As part of a paragraph: the glossary's own words in its language, ours in the reader's. */
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
