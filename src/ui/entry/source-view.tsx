/** Where a glossary comes from, the publisher's interest in it, and what it isn't. */
import type { JSX } from 'preact';
import type { Source } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { Caution } from './caution';
import { GlossaryText } from './glossary-text';
import { OutwardLink } from './note-view';

interface SourceViewProps {
  readonly source: Source;
}

export function SourceView({ source }: SourceViewProps): JSX.Element {
  return (
    <div class="source">
      <SourceLine source={source} />
      <p class="disclaimer">
        <Caution source={source} />
      </p>
    </div>
  );
}

export function SourceLine({ source }: SourceViewProps): JSX.Element {
  const { title, publisher, url, interest } = source;
  const cite = <cite>{title}</cite>;
  return (
    <p>
      {t('shared.source')}:{' '}
      <GlossaryText>
        {url === undefined ? cite : <OutwardLink href={url}>{cite}</OutwardLink>}
        {publisher !== undefined && `, ${publisher}`}. {interest}
      </GlossaryText>
    </p>
  );
}
