/** Where it all comes from, whose interest that is, and what it isn't. */
import type { JSX } from 'preact';
import type { Source } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { Caution } from './caution';
import { OutwardLink } from './note-view';
import { Told } from './told';

interface SourceViewProps {
  readonly source: Source;
}

export function SourceView({ source }: SourceViewProps): JSX.Element {
  const { title, publisher, url, interest } = source;
  const cite = <cite>{title}</cite>;
  return (
    <div class="source">
      <p>
        {t('shared.source')}:{' '}
        <Told>
          {url === undefined ? cite : <OutwardLink href={url}>{cite}</OutwardLink>}
          {publisher !== undefined && `, ${publisher}`}. {interest}
        </Told>
      </p>
      <p class="disclaimer">
        <Caution source={source} />
      </p>
    </div>
  );
}
