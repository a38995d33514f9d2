/** Look-ups that are kept to learn from, if the reader wants that. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { counted, t } from '../../i18n/i18n';
import type { KeptLookUps } from '../../settings/kept-look-ups';
import { useLoad } from '../components/load';
import { LoadFailure } from '../components/load-failure';
import { Skeleton } from '../components/skeleton';
import { Switch } from '../components/switch';
import { Group } from './parts';
import type { SettingsGroupProps } from './use-settings';

/** How many are shown; saved files have all. */
const MAX_SHOWN = 100;

export function LookUpsGroup({ ports, outcome, change }: SettingsGroupProps): JSX.Element {
  const [loaded, reload] = useLoad<KeptLookUps>(() => ports.ask('keptLookUps', {}));
  const id = useId();
  if (loaded.is === 'loading') {
    return (
      <Group place="lookUps">
        <Skeleton />
      </Group>
    );
  }
  if (loaded.is === 'failed') {
    return (
      <Group place="lookUps">
        <LoadFailure
          title={t('lookUps.failed')}
          message={loaded.message}
          onRetry={() => void reload()}
        />
      </Group>
    );
  }
  const { keep, lookUps } = loaded.value;
  const act = (work: () => Promise<unknown>): void =>
    change('lookUps', {}, async () => {
      await work();
      await reload();
    });
  // The code that writes files is loaded only when it is needed.
  type Writers = typeof import('../../exporting/look-ups');
  const saveAs = (name: string, write: (writers: Writers) => string): void =>
    change('lookUps', {}, async () => {
      ports.save(name, write(await import('../../exporting/look-ups')));
    });
  return (
    <Group place="lookUps" outcome={outcome}>
      <div class="switch-row">
        <p>
          <b>{t('lookUps.keep')}</b>{' '}
          <span class="option-text" id={id}>
            {t('lookUps.text')}
          </span>
        </p>
        <Switch
          on={keep}
          label={t('lookUps.keep')}
          describedBy={id}
          onSwitch={(on) => act(() => ports.ask('keepLookUps', { keep: on }))}
        />
      </div>
      {lookUps.length > 0 && (
        <>
          <details>
            <summary>{counted('lookUps.count', lookUps.length)}</summary>
            <ul class="kept-look-ups">
              {lookUps.slice(0, MAX_SHOWN).map(({ entry, term, meaning, sentence }) => (
                <li key={entry}>
                  <b>{term}</b>: {meaning}
                  {sentence !== '' && <p class="hint">{sentence}</p>}
                </li>
              ))}
            </ul>
          </details>
          <div class="buttons">
            <button
              type="button"
              class="button"
              onClick={() =>
                saveAs('glossa-look-ups.txt', ({ lookUpsForAnki }) => lookUpsForAnki(lookUps))
              }
            >
              {t('lookUps.anki')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() =>
                saveAs('glossa-look-ups.csv', ({ lookUpsAsCsv }) => lookUpsAsCsv(lookUps))
              }
            >
              {t('lookUps.csv')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => act(() => ports.ask('forgetKeptLookUps', {}))}
            >
              {t('lookUps.forget')}
            </button>
          </div>
        </>
      )}
    </Group>
  );
}
