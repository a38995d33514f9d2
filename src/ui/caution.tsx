/** What a glossary isn't: the publisher's or editors' word, or that nobody has checked a file. */
import type { JSX } from 'preact';
import type { Source } from '../glossary/model';
import { t } from '../i18n/i18n';
import { Told } from './told';

/** As part of a paragraph: the glossary's own words in its language, ours in the reader's. */
export function Caution({ source }: { readonly source: Source }): JSX.Element {
  const { disclaimer } = source;
  return (
    <>
      {disclaimer !== undefined && <Told>{disclaimer}</Told>}
      {disclaimer !== undefined && source.imported && ' '}
      {ours(source)}
    </>
  );
}

/** The same as plain text. */
export function cautionText(source: Source): string {
  return [source.disclaimer ?? '', ours(source)].filter((part) => part !== '').join(' ');
}

function ours({ imported }: Source): string {
  if (!imported) return '';
  const { file, licence } = imported;
  const from = t('shared.imported', { file });
  return licence === undefined ? from : `${from} ${t('shared.licence', { licence })}`;
}
