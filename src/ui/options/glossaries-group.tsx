/** The glossaries: which are on, in what order, and adding the reader's own. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import type { GlossaryList } from '../../messaging/protocol';
import { usedAs } from '../../settings/glossaries';
import { useOf } from '../../settings/glossary-use';
import { useLoad } from '../components/load';
import { LoadFailure } from '../components/load-failure';
import { Skeleton } from '../components/skeleton';
import { GlossariesToTry } from './glossaries-to-try';
import { GlossaryFiles } from './glossary-files';
import { GlossaryRows } from './glossary-rows';
import type { HandedFiles } from './handed-files';
import { LIBRARY_TROUBLES } from './library-trouble';
import { NewGlossaryForm } from './new-glossary';
import { Group } from './parts';
import { useAdditions } from './use-additions';
import { useGlossaryActions } from './use-glossary-actions';
import type { SettingsGroupProps } from './use-settings';

interface GlossariesGroupProps extends SettingsGroupProps {
  readonly handed: HandedFiles;
}

export function GlossariesGroup(props: GlossariesGroupProps): JSX.Element {
  const { known, ports, outcome, change, handed } = props;
  const choice = known.settings.glossaries;
  const [loaded, reload] = useLoad<GlossaryList>(() => ports.ask('glossaries', { check: true }));
  const actions = useGlossaryActions(props, reload);
  const additions = useAdditions(
    ports.glossaries,
    async (id, use) => {
      const { glossaries: now } = await ports.ask('settings', {});
      await ports.ask('setSettings', { settings: { glossaries: usedAs(now, id, use) } });
      return useOf(now.uses, id);
    },
    (file) => handed.hand('backup', file),
  );
  useEffect(() => handed.listen('glossaries', additions.read));

  useEffect(() => {
    const life = new AbortController();
    // Also called when another tab adds or removes a glossary.
    ports.onSettings(() => void reload(), life.signal);
    return () => life.abort();
  }, [ports, reload]);

  if (loaded.is === 'loading') {
    return (
      <Group place="glossaries">
        <Skeleton />
      </Group>
    );
  }
  if (loaded.is === 'failed') {
    return (
      <Group place="glossaries">
        <LoadFailure
          title={t('glossaries.failed')}
          message={loaded.message}
          onRetry={() => void reload()}
        />
      </Group>
    );
  }
  const { glossaries, damaged, trouble } = loaded.value;
  return (
    <Group place="glossaries" outcome={outcome}>
      <p class="hint">{t('glossaries.text')}</p>
      <GlossaryRows {...{ glossaries, damaged, choice, actions }} />
      {trouble ? (
        <p class="failure" role="alert">
          {t(LIBRARY_TROUBLES[trouble])}
        </p>
      ) : (
        <>
          <NewGlossaryForm
            onMake={(asked, made) =>
              change('glossaries', {}, async () => {
                made(await ports.ask('newGlossary', asked));
                await reload();
              })
            }
          />
          <GlossaryFiles
            {...{ additions, glossaries }}
            useOf={(id) => useOf(choice.uses, id)}
            onAdd={(uses) =>
              change('glossaries', {}, async () => {
                try {
                  await additions.add(uses);
                } finally {
                  await reload();
                }
              })
            }
            onUndo={(added) =>
              change('glossaries', {}, async () => {
                await additions.undo(added);
                await reload();
              })
            }
          />
          <GlossariesToTry isOpen={!glossaries.some(({ own }) => own)} />
        </>
      )}
    </Group>
  );
}
