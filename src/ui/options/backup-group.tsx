/** All settings into a file and back: what a file would change is shown before it does. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Glossary } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import type { Prepared } from '../../library/read-file';
import type { ListedGlossary } from '../../messaging/protocol';
import {
  BadFile,
  LARGEST,
  type Restored,
  readBackup,
  writeBackup,
  writeSiteList,
} from '../../settings/backup';
import { heldUses } from '../../settings/glossary-use';
import { differences, restored, type Way } from '../../settings/restore';
import type { Settings } from '../../settings/schema';
import { Status } from '../components/status';
import { fileProblemText } from './file-problem-text';
import { Choice, Group } from './parts';
import type { OptionsPorts } from './ports';
import {
  type Before,
  bringAllBack,
  type GlossaryRestore,
  glossaryDifferences,
  NO_GLOSSARIES,
  restoreGlossaries,
} from './restore-glossaries';
import { RestorePreview } from './restore-preview';
import { useFocusOnMount } from './use-focus-on-mount';
import type { ChangeSettings, LoadedSettings, Outcome } from './use-settings';

interface BackupGroupProps {
  readonly known: LoadedSettings;
  /** Absent while it isn't known: terms are named by their ids. */
  readonly glossary: Glossary | null;
  readonly ports: OptionsPorts;
  readonly outcome: Outcome | null;
  readonly change: ChangeSettings;
}

/** Where the reader is on the way from a file to settings. */
type Stage =
  | { readonly at: 'start' }
  | { readonly at: 'bad'; readonly message: string }
  | { readonly at: 'reading'; readonly name: string }
  | {
      readonly at: 'preview';
      readonly name: string;
      readonly file: Restored;
      readonly glossaries: GlossaryRestore;
      readonly way: Way;
    }
  /** `before` is brought back by undoing, for as long as all is as it was then. */
  | {
      readonly at: 'done';
      readonly before: Settings;
      readonly after: Settings;
      readonly glossaries: readonly Before[];
    };

export function BackupGroup(props: BackupGroupProps): JSX.Element {
  const { known, glossary, ports, outcome, change } = props;
  const { settings } = known;
  const [stage, setStage] = useState<Stage>({ at: 'start' });

  const reading = useRef<AbortController | null>(null);
  const stop = (): void => {
    reading.current?.abort();
    setStage({ at: 'start' });
  };

  const read = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    reading.current?.abort();
    const life = new AbortController();
    reading.current = life;
    setStage({ at: 'reading', name: file.name });
    try {
      if (file.size > LARGEST) throw new BadFile({ is: 'large' });
      const bare = settings.sites.default === 'on' ? 'off' : 'on';
      const { says, glossaries } = readBackup(await file.text(), bare);
      const found = await readGlossaries(glossaries, ports, life.signal);
      if (life.signal.aborted) return;
      setStage({ at: 'preview', name: file.name, file: says, glossaries: found, way: 'merge' });
    } catch (error) {
      if (!life.signal.aborted) setStage({ at: 'bad', message: fileProblemText(error) });
    }
    // The same file, mended, may be chosen again.
    input.value = '';
  };

  const save = (): void =>
    change('backup', {}, async () => {
      const texts = await Promise.all(
        (await ownGlossaries(ports)).map(({ id }) => ports.glossaries.textOf(id, true)),
      );
      ports.save('glossa-settings.json', writeBackup(settings, texts));
    });

  const restore = ({ file, glossaries, way }: Stage & { readonly at: 'preview' }): void =>
    change('backup', { settings: restored(settings, file, way) }, async () => {
      // From what is stored now: another tab may have changed it meanwhile.
      const before = await ports.ask('settings', {});
      const after = restored(before, file, way);
      const held = heldChoice(before, after);
      if (held) await ports.ask('setSettings', { settings: held });
      let done: Before[] = [];
      try {
        done = await restoreGlossaries(ports.glossaries, glossaries, way);
        await ports.ask('setSettings', { settings: after });
      } catch (error) {
        await bringAllBack(ports.glossaries, done);
        if (held) await ports.ask('setSettings', { settings: before });
        throw error;
      }
      setStage({ at: 'done', before, after, glossaries: done });
    });

  const undo = ({ before, after, glossaries }: Stage & { readonly at: 'done' }): void =>
    change('backup', { settings: before }, async () => {
      const held = heldChoice(after, before);
      if (held) await ports.ask('setSettings', { settings: held });
      await bringAllBack(ports.glossaries, glossaries);
      await ports.ask('setSettings', { settings: before });
      setStage({ at: 'start' });
    });

  return (
    <Group place="backup" outcome={outcome}>
      <p>{t('backup.text')}</p>
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
      <ChooseFile onChoose={(input) => void read(input)} />
      {stage.at === 'bad' && (
        <p class="failure" role="alert">
          {stage.message}
        </p>
      )}
      {stage.at === 'reading' && (
        <div class="file-progress">
          <p>
            <Status>{t('glossaries.reading', { file: stage.name })}</Status>
          </p>
          <progress aria-label={t('glossaries.reading', { file: stage.name })} />
          <button type="button" class="button" onClick={stop}>
            {t('backup.cancel')}
          </button>
        </div>
      )}
      {stage.at === 'preview' && (
        <Restore
          {...{ stage, settings, glossary }}
          onWay={(way) => setStage({ ...stage, way })}
          onRestore={() => restore(stage)}
          onCancel={stop}
        />
      )}
      {stage.at === 'done' && differences(settings, stage.after).length === 0 && (
        <Done onUndo={() => undo(stage)} />
      )}
    </Group>
  );
}

/** The reader's own glossaries that can be read. */
async function ownGlossaries(ports: OptionsPorts): Promise<readonly ListedGlossary[]> {
  const { glossaries } = await ports.ask('glossaries', { check: true });
  return glossaries.filter(({ own }) => own);
}

/**
 * What keeps glossaries from pages whose use is about to change, while they come and go; null
 * where no use changes.
 */
function heldChoice(from: Settings, to: Settings): Pick<Settings, 'glossaries'> | null {
  const uses = heldUses(from.glossaries.uses, to.glossaries.uses);
  if (!uses || JSON.stringify(uses) === JSON.stringify(from.glossaries.uses)) return null;
  return { glossaries: { ...from.glossaries, uses } };
}

/** What a backup has of glossaries, proven and ready to be kept. @throws UnreadableFile */
async function readGlossaries(
  glossaries: readonly unknown[],
  ports: OptionsPorts,
  signal: AbortSignal,
): Promise<GlossaryRestore> {
  if (glossaries.length === 0) return NO_GLOSSARIES;
  const prepared: Prepared[] = [];
  for (const [at, each] of glossaries.entries()) {
    const file = new File([JSON.stringify(each)], `glossaries[${at}]`);
    prepared.push(await ports.glossaries.prepare(file, signal, () => {}));
  }
  return { own: await ownGlossaries(ports), prepared };
}

function ChooseFile(props: { readonly onChoose: (input: HTMLInputElement) => void }): JSX.Element {
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
        accept=".json,.txt,application/json,text/plain"
        aria-describedby={`${id}-hint`}
        onChange={(event) => props.onChoose(event.currentTarget)}
      />
    </div>
  );
}

interface RestoreProps {
  readonly stage: Stage & { readonly at: 'preview' };
  readonly settings: Settings;
  readonly glossary: Glossary | null;
  readonly onWay: (way: Way) => void;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

function Restore(props: RestoreProps): JSX.Element {
  const { stage, settings, glossary, onWay, onRestore, onCancel } = props;
  const id = useId();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const changes = [
    ...differences(settings, restored(settings, stage.file, stage.way)),
    ...glossaryDifferences(stage.glossaries, stage.way),
  ];
  return (
    <section class="restore" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('backup.preview', { file: stage.name })}
      </h3>
      <Choice<Way>
        legend={t('backup.way')}
        value={stage.way}
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
