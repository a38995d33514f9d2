/** Saves all settings to a file, and restores them: the reader first sees what would change. */
import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { Glossary } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { writeBackup, writeSiteList } from '../../settings/backup';
import { differences, type RestoreMode, restored } from '../../settings/restore';
import type { Settings } from '../../settings/schema';
import { Status } from '../components/status';
import type { HandedFiles } from './handed-files';
import { Choice, Group } from './parts';
import { glossaryDifferences } from './restore-glossaries';
import { RestorePreview } from './restore-preview';
import { useFocusOnMount } from './use-focus-on-mount';
import { ownGlossaries, type RestorePlan, useRestore } from './use-restore';
import type { SettingsGroupProps } from './use-settings';

interface BackupGroupProps extends SettingsGroupProps {
  /** Null while it isn't known: terms are named by their ids. */
  readonly glossary: Glossary | null;
  readonly handed: HandedFiles;
}

export function BackupGroup(props: BackupGroupProps): JSX.Element {
  const { known, glossary, outcome, handed } = props;
  const { settings } = known;
  const restore = useRestore(props, (file) => handed.hand('glossaries', file));
  const { stage, read } = restore;
  useEffect(() => handed.listen('backup', (files) => void read(files)));
  return (
    <Group place="backup" outcome={outcome}>
      <p>{t('backup.text')}</p>
      <SaveButtons {...props} />
      <ChooseFile onChoose={(files) => void read(files)} />
      {stage.at === 'bad' && (
        <p class="failure" role="alert">
          {stage.message}
        </p>
      )}
      {stage.at === 'reading' && <FileReading name={stage.name} onCancel={restore.cancel} />}
      {stage.at === 'preview' && (
        <Preview
          {...{ settings, glossary }}
          plan={stage}
          onWay={(way) => restore.chooseWay(stage, way)}
          onRestore={() => restore.restore(stage)}
          onCancel={restore.cancel}
        />
      )}
      {stage.at === 'done' && differences(settings, stage.after).length === 0 && (
        <Done onUndo={() => restore.undo(stage)} />
      )}
    </Group>
  );
}

function SaveButtons({ known, ports, change }: SettingsGroupProps): JSX.Element {
  const { settings } = known;
  const save = (): void =>
    change('backup', {}, async () => {
      const texts = await Promise.all(
        (await ownGlossaries(ports)).map(({ id }) => ports.glossaries.textOf(id, true)),
      );
      ports.save('glossa-settings.json', writeBackup(settings, texts));
    });
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={save}>
        {t('backup.save')}
      </button>
      <button
        type="button"
        class="button"
        disabled={Object.keys(settings.sites.rules).length === 0}
        onClick={() => ports.save('glossa-sites.txt', writeSiteList(settings.sites))}
      >
        {t('backup.saveSites')}
      </button>
    </div>
  );
}

interface FileReadingProps {
  readonly name: string;
  readonly onCancel: () => void;
}

function FileReading({ name, onCancel }: FileReadingProps): JSX.Element {
  const text = t('glossaries.reading', { file: name });
  return (
    <div class="file-progress">
      <p>
        <Status>{text}</Status>
      </p>
      <progress aria-label={text} />
      <button type="button" class="button" onClick={onCancel}>
        {t('backup.cancel')}
      </button>
    </div>
  );
}

function ChooseFile(props: { readonly onChoose: (files: readonly File[]) => void }): JSX.Element {
  const id = useId();
  return (
    <div class="choose-file">
      <label for={id}>{t('backup.load')}</label>
      <p class="hint" id={`${id}-hint`}>
        {t('backup.loadText')}
      </p>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          props.onChoose([...(currentTarget.files ?? [])]);
          // So that the same file can be chosen again, once it is corrected.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

interface PreviewProps {
  readonly plan: RestorePlan;
  readonly settings: Settings;
  readonly glossary: Glossary | null;
  readonly onWay: (way: RestoreMode) => void;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

function Preview(props: PreviewProps): JSX.Element {
  const { plan, settings, glossary, onWay, onRestore, onCancel } = props;
  const id = useId();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const changes = [
    ...differences(settings, restored(settings, plan.file, plan.way)),
    ...glossaryDifferences(plan.glossaries, plan.way),
  ];
  return (
    <section class="restore" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('backup.preview', { file: plan.name })}
      </h3>
      <Choice<RestoreMode>
        legend={t('backup.way')}
        value={plan.way}
        options={[
          { value: 'merge', label: t('backup.merge'), text: t('backup.mergeText') },
          { value: 'replace', label: t('backup.replace'), text: t('backup.replaceText') },
        ]}
        onChoose={onWay}
      />
      <RestorePreview {...{ changes, glossary }} />
      <div class="buttons">
        {changes.length > 0 && (
          <button type="button" class="button" onClick={onRestore}>
            {t('backup.restore')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t('backup.cancel')}
        </button>
      </div>
    </section>
  );
}

function Done({ onUndo }: { readonly onUndo: () => void }): JSX.Element {
  const button = useFocusOnMount<HTMLButtonElement>();
  return (
    <p>
      <Status>{t('backup.done')}</Status>{' '}
      <button ref={button} type="button" class="quiet" onClick={onUndo}>
        {t('backup.undo')}
      </button>
    </p>
  );
}
