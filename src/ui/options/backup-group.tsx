/** All settings into a file and back: what a file would change is shown before it does. */
import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Glossary } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import {
  BadFile,
  LARGEST,
  type Problem,
  type Restored,
  readFile,
  writeBackup,
  writeSiteList,
} from '../../settings/backup';
import { differences, restored, type Way } from '../../settings/restore';
import type { Settings } from '../../settings/settings';
import { messageOf } from '../load';
import { Choice, Group } from './parts';
import type { OptionsPorts } from './ports';
import { RestorePreview } from './restore-preview';
import type { Change, Known, Outcome } from './use-settings';

interface BackupGroupProps {
  readonly known: Known;
  /** Absent while it isn't known: terms are named by their ids. */
  readonly glossary: Glossary | null;
  readonly ports: OptionsPorts;
  readonly outcome: Outcome | null;
  readonly change: Change;
}

/** Where the reader is on the way from a file to settings. */
type Stage =
  | { readonly at: 'start' }
  | { readonly at: 'bad'; readonly message: string }
  | { readonly at: 'preview'; readonly name: string; readonly file: Restored; readonly way: Way }
  /** `before` is brought back by undoing, for as long as all is as it was then. */
  | { readonly at: 'done'; readonly before: Settings; readonly after: Settings };

export function BackupGroup(props: BackupGroupProps): JSX.Element {
  const { known, glossary, ports, outcome, change } = props;
  const { settings } = known;
  const [stage, setStage] = useState<Stage>({ at: 'start' });

  const read = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      // In UTF-8 a unit of text takes up to three bytes.
      if (file.size > LARGEST * 3) throw new BadFile({ is: 'large' });
      const bare = settings.sites.default === 'on' ? 'off' : 'on';
      const content = readFile(await file.text(), bare);
      setStage({ at: 'preview', name: file.name, file: content, way: 'merge' });
    } catch (error) {
      setStage({ at: 'bad', message: explained(error) });
    }
    // The same file, mended, may be chosen again.
    input.value = '';
  };

  const restore = (file: Restored, way: Way): void =>
    change('backup', { settings: restored(settings, file, way) }, async () => {
      // From what is stored now: another tab may have changed it meanwhile.
      const before = await ports.ask('settings', {});
      const after = restored(before, file, way);
      await ports.ask('setSettings', { settings: after });
      setStage({ at: 'done', before, after });
    });

  const undo = (before: Settings): void =>
    change('backup', { settings: before }, async () => {
      await ports.ask('setSettings', { settings: before });
      setStage({ at: 'start' });
    });

  return (
    <Group title={t('backup.title')} place="backup" outcome={outcome}>
      <p>{t('backup.text')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => ports.save('glossa-settings.json', writeBackup(settings))}
        >
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
      {stage.at === 'preview' && (
        <Restore
          {...{ stage, settings, glossary }}
          onWay={(way) => setStage({ ...stage, way })}
          onRestore={() => restore(stage.file, stage.way)}
          onCancel={() => setStage({ at: 'start' })}
        />
      )}
      {stage.at === 'done' && differences(settings, stage.after).length === 0 && (
        <Done onUndo={() => undo(stage.before)} />
      )}
    </Group>
  );
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
  const heading = useFocus<HTMLHeadingElement>();
  const changes = differences(settings, restored(settings, stage.file, stage.way));
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
  const button = useFocus<HTMLButtonElement>();
  return (
    <p>
      {t('backup.done')}{' '}
      <button ref={button} type="button" class="quiet" onClick={onUndo}>
        {t('backup.undo')}
      </button>
    </p>
  );
}

/** What has the focus once it is there: what the reader pressed before it is gone. */
function useFocus<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}

/** What is wrong with a file, for readers. */
function explained(error: unknown): string {
  return error instanceof BadFile ? told(error.problem) : messageOf(error);
}

function told(problem: Problem): string {
  switch (problem.is) {
    case 'large':
      return t('backup.large');
    case 'empty':
      return t('backup.empty');
    case 'json':
      return t('backup.badJson', { reason: problem.reason });
    case 'foreign':
      return t('backup.foreign');
    case 'newer':
      return t('backup.newer', { version: problem.version });
    case 'missing':
      return t('backup.missing', { place: problem.place });
    case 'wrong':
      return t('backup.wrong', { place: problem.place, found: problem.found });
    case 'line':
      return t('backup.badLine', { line: problem.line, text: problem.text });
  }
}
