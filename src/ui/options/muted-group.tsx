/** The terms that the reader chose to ignore, each with a button that undoes that. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Glossary } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { type Mute, mutesOf, unmute, withMute } from '../../settings/muted';
import type { Muted } from '../../settings/schema';
import { Group, SettingRow } from './parts';
import type { LoadedSettings, SettingsGroupProps } from './use-settings';

interface MutedGroupProps extends SettingsGroupProps {
  /** Null while it isn't known: terms are named by their ids. */
  readonly glossary: Glossary | null;
}

export function MutedGroup(props: MutedGroupProps): JSX.Element {
  const { known, glossary, ports, outcome, change } = props;
  const { muted } = known.settings;
  const [removed, setRemoved] = useState<readonly Mute[]>([]);
  const there = new Map(mutesOf(muted).map((mute) => [keyOf(mute), mute]));
  const listed = new Map([...removed.map((mute) => [keyOf(mute), mute] as const), ...there]);
  const show = (next: Muted): Partial<LoadedSettings> => ({
    settings: { ...known.settings, muted: next },
  });
  const rows = [...listed].map(([key, mute]) => {
    const term = glossary?.entries.find(({ id }) => id === mute.entry)?.term ?? mute.entry;
    return { key, mute, term, place: mute.place ?? t('options.everywhere') };
  });
  rows.sort((a, b) => a.term.localeCompare(b.term) || a.place.localeCompare(b.place));
  if (listed.size === 0) {
    return (
      <Group place="muted">
        <p class="hint">{t('options.mutedNone', { mute: t('card.mute') })}</p>
      </Group>
    );
  }
  return (
    <Group place="muted" outcome={outcome}>
      <p class="hint">{t('options.mutedText')}</p>
      <ul class="rows">
        {rows.map(({ key, mute, term, place }) => (
          <SettingRow
            key={key}
            name={term}
            detail={place}
            gone={!there.has(key)}
            goneText={t('options.unmuted')}
            action={{ text: t('options.unmute'), label: t('options.unmuteLabel', { term, place }) }}
            undo={{ label: t('options.undoUnmute', { term, place }) }}
            onAction={() => {
              setRemoved([...removed.filter((other) => keyOf(other) !== key), mute]);
              change('muted', show(unmute(muted, mute.entry, mute.place)), () =>
                ports.ask('unmute', mute),
              );
            }}
            onUndo={() =>
              change('muted', show(withMute(muted, mute)), async () => {
                // Starts from what is stored now, because another tab may have changed it.
                const { muted: now } = await ports.ask('settings', {});
                await ports.ask('setSettings', { settings: { muted: withMute(now, mute) } });
              })
            }
          />
        ))}
      </ul>
    </Group>
  );
}

function keyOf({ entry, place }: Mute): string {
  return `${place ?? ''} ${entry}`;
}
