/** What restoring a file would change, line by line. */
import type { JSX } from 'preact';
import type { Glossary } from '../../glossary/model';
import { counted, t } from '../../i18n/i18n';
import type { ChoiceName, SettingsDifference } from '../../settings/restore';
import { siteName } from '../components/site-name';
import { Status } from '../components/status';

/** How many lines are shown; the rest is counted. */
const MAX_LINES = 50;

const CHOICES = {
  look: 'marks.look',
  density: 'marks.density',
  opening: 'marks.opening',
  default: 'options.onOff',
  painter: 'options.painter',
  glossaries: 'glossaries.title',
  uses: 'use.title',
} as const satisfies Record<ChoiceName, string>;

interface RestorePreviewProps {
  readonly changes: readonly SettingsDifference[];
  readonly glossary: Glossary | null;
}

export function RestorePreview({ changes, glossary }: RestorePreviewProps): JSX.Element {
  if (changes.length === 0) {
    return (
      <p class="hint">
        <Status>{t('backup.nothing')}</Status>
      </p>
    );
  }
  const rest = changes.length - MAX_LINES;
  return (
    <>
      <ul class="changes">
        {changes.slice(0, MAX_LINES).map((change) => (
          <li key={JSON.stringify(change)} data-how={change.how}>
            {lineOf(change, nameOf(change, glossary))}
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="hint">{counted('backup.more', rest)}</p>}
    </>
  );
}

function lineOf({ how }: SettingsDifference, what: string): string {
  switch (how) {
    case 'added':
      return t('backup.added', { what });
    case 'changed':
      return t('backup.changed', { what });
    case 'removed':
      return t('backup.removed', { what });
  }
}

function nameOf(change: SettingsDifference, glossary: Glossary | null): string {
  if ('choice' in change) return t(CHOICES[change.choice]);
  if ('site' in change) {
    const site = siteName(change.site);
    return t(change.on ? 'backup.siteOn' : 'backup.siteOff', { site });
  }
  if ('glossary' in change) return t('backup.glossary', { title: change.glossary });
  const { entry, place = t('options.everywhere') } = change.mute;
  const term = glossary?.entries.find(({ id }) => id === entry)?.term ?? entry;
  return t('backup.mute', { term, place });
}
