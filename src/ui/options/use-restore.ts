/** The way from a file to settings: read, previewed, restored, undone. */
import { useRef, useState } from 'preact/hooks';
import type { Prepared } from '../../library/reader-protocol';
import { UnreadableFile } from '../../library/unreadable-file';
import type { ListedGlossary } from '../../messaging/protocol';
import { BadFile, MAX_BACKUP_SIZE, type Restored, readBackup } from '../../settings/backup';
import { usesDuringChange } from '../../settings/glossary-use';
import { type RestoreMode, restored } from '../../settings/restore';
import type { Settings } from '../../settings/schema';
import { isBackupFile } from './file-kinds';
import { fileProblemText } from './file-problem-text';
import type { OptionsPorts } from './ports';
import {
  type Before,
  bringAllBack,
  type GlossaryRestore,
  NO_GLOSSARIES,
  restoreGlossaries,
} from './restore-glossaries';
import type { SettingsGroupProps } from './use-settings';

/** A file that was read, and what the reader wants to do with it. */
export interface RestorePlan {
  readonly name: string;
  readonly file: Restored;
  readonly glossaries: GlossaryRestore;
  readonly way: RestoreMode;
}

/** Undoing brings `before` back, unless something was changed since. */
interface RestoreDone {
  readonly before: Settings;
  readonly after: Settings;
  readonly glossaries: readonly Before[];
}

type RestoreStage =
  | { readonly at: 'start' }
  | { readonly at: 'bad'; readonly message: string }
  | { readonly at: 'reading'; readonly name: string }
  | ({ readonly at: 'preview' } & RestorePlan)
  | ({ readonly at: 'done' } & RestoreDone);

export interface Restore {
  readonly stage: RestoreStage;
  /** Reads files that were chosen, one after the other. */
  read(files: readonly File[]): Promise<void>;
  /** Stops reading, or drops the file. */
  cancel(): void;
  chooseWay(plan: RestorePlan, way: RestoreMode): void;
  restore(plan: RestorePlan): void;
  undo(done: RestoreDone): void;
}

/** @param onGlossary called for a file that is a glossary instead of a backup */
export function useRestore(
  { known, ports, change }: SettingsGroupProps,
  onGlossary: (file: File) => void,
): Restore {
  const { settings } = known;
  const [stage, setStage] = useState<RestoreStage>({ at: 'start' });
  const reading = useRef<AbortController | null>(null);
  /** The other files that were chosen together with the one that is shown. */
  const waiting = useRef<File[]>([]);

  const readOne = async (file: File): Promise<void> => {
    reading.current?.abort();
    const life = new AbortController();
    reading.current = life;
    setStage({ at: 'reading', name: file.name });
    try {
      if (file.size > MAX_BACKUP_SIZE) throw new BadFile({ is: 'large' });
      const bare = settings.sites.default === 'on' ? 'off' : 'on';
      const { restored, glossaries } = readBackup(await file.text(), bare);
      const found = await readGlossaries(glossaries, ports, life.signal);
      if (life.signal.aborted) return;
      setStage({
        at: 'preview',
        name: file.name,
        file: restored,
        glossaries: found,
        way: 'merge',
      });
    } catch (error) {
      // A file that claims to be a backup is treated as one, even if it is damaged.
      const isOther =
        error instanceof BadFile &&
        !(await isBackupFile(file)) &&
        (await isGlossary(file, ports, life.signal));
      if (life.signal.aborted) return;
      if (!isOther) return setStage({ at: 'bad', message: fileProblemText(error) });
      setStage({ at: 'start' });
      onGlossary(file);
    }
  };
  const readNext = async (): Promise<void> => {
    const file = waiting.current.shift();
    if (file) await readOne(file);
  };

  return {
    stage,
    cancel() {
      reading.current?.abort();
      setStage({ at: 'start' });
      void readNext();
    },
    async read(files) {
      waiting.current.push(...files);
      await readNext();
    },
    chooseWay(plan, way) {
      setStage({ at: 'preview', ...plan, way });
    },
    restore({ file, glossaries, way }) {
      change('backup', { settings: restored(settings, file, way) }, async () => {
        // Starts from what is stored now, because another tab may have changed it meanwhile.
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
        await readNext();
      });
    },
    undo({ before, after, glossaries }) {
      change('backup', { settings: before }, async () => {
        const held = heldChoice(after, before);
        if (held) await ports.ask('setSettings', { settings: held });
        await bringAllBack(ports.glossaries, glossaries);
        await ports.ask('setSettings', { settings: before });
        setStage({ at: 'start' });
      });
    },
  };
}

/** The reader's own glossaries that can be read. */
export async function ownGlossaries(ports: OptionsPorts): Promise<readonly ListedGlossary[]> {
  const { glossaries } = await ports.ask('glossaries', { check: true });
  return glossaries.filter(({ own }) => own);
}

/**
 * Settings that keep glossaries from pages while they are exchanged, for those whose use will
 * change; null if no use changes.
 */
function heldChoice(from: Settings, to: Settings): Pick<Settings, 'glossaries'> | null {
  const uses = usesDuringChange(from.glossaries.uses, to.glossaries.uses);
  if (!uses || JSON.stringify(uses) === JSON.stringify(from.glossaries.uses)) return null;
  return { glossaries: { ...from.glossaries, uses } };
}

/** Whether a file that is no backup can be read as a glossary. */
async function isGlossary(file: File, ports: OptionsPorts, signal: AbortSignal): Promise<boolean> {
  try {
    await ports.glossaries.prepare(file, signal, () => {});
    return true;
  } catch (error) {
    if (error instanceof UnreadableFile || signal.aborted) return false;
    throw error;
  }
}

/** The glossaries of a backup, checked and ready to be stored. @throws UnreadableFile */
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
