/** Where it all comes from, whose interest that is, and what it isn't. */
import type { JSX } from 'preact';
import type { Source } from '../glossary/model';
import { OutwardLink } from './note-view';
import { t } from './strings';

interface SourceViewProps {
  readonly source: Source;
}

export function SourceView({ source }: SourceViewProps): JSX.Element {
  const { title, publisher, url, interest, disclaimer } = source;
  const cite = <cite>{title}</cite>;
  return (
    <div class="source">
      <p>
        {t.source}: {url === undefined ? cite : <OutwardLink href={url}>{cite}</OutwardLink>},{' '}
        {publisher}. {interest}
      </p>
      <p class="disclaimer">{disclaimer}</p>
    </div>
  );
}
