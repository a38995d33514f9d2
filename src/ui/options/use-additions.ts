/**
 * The way from chosen files to glossaries: read one by one, previewed, added, undone. Files that
 * are chosen meanwhile wait for their turn.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadChoices } from '../../importing/how-read';
import type { StoredGlossary } from '../../library/database';
import type { Prepared, ReadingStep } from '../../library/reader-protocol';
import { useOf } from '../../settings/glossary-use';
import type { GlossaryUse, GlossaryUses } from '../../settings/schema';
import { isBackupFile, isSiteList } from './file-kinds';
import type { GlossaryPorts } from './glossary-ports';
import { type FoundFile, readFile, readFileAgain } from './read-file';

/** A glossary that was added, and what was there before. */
export interface Added {
  readonly id: string;
  readonly title: string;
  readonly before: StoredGlossary | null;
  /** Its previous use. */
  readonly useBefore: GlossaryUse;
}

export type Stage =
  | { readonly at: 'start' }
  | {
      readonly at: 'reading';
      readonly file: string;
      readonly step: ReadingStep;
      /** How much of the step is done, from 0 to 1, where that is known. */
      readonly share?: number | undefined;
    }
  | {
      readonly at: 'read';
      readonly found: readonly FoundFile[];
      /** The file that is being read again. */
      readonly rereading?: File;
      readonly isAdding?: boolean;
    };

export interface Additions {
  readonly stage: Stage;
  /** The last ones that were added; empty after *Undo*. */
  readonly added: readonly Added[];
  /** Reads files, after those that are being read or added. */
  read(files: readonly File[]): void;
  /** Reads a file again, with other choices. */
  readAgain(found: FoundFile, choices: ReadChoices): void;
  /** Goes back to the start; stops reading. */
  cancel(): void;
  /**
   * @param uses by id; default: `DEFAULT_USE`
   * @throws what the ports throw; glossaries added before that stay, and are shown as added
   */
  add(uses: GlossaryUses): Promise<void>;
  undo(added: readonly Added[]): Promise<void>;
}

/**
 * @param setUse sets a glossary's use and returns the previous one
 * @param onSettings called for a file that has settings instead of a glossary
 */
export function useAdditions(
  ports: GlossaryPorts,
  setUse: (id: string, use: GlossaryUse) => Promise<GlossaryUse>,
  onSettings: (file: File) => void,
): Additions {
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [added, setAdded] = useState<readonly Added[]>([]);
  /** The reading in progress; the next one aborts it. */
  const work = useRef<AbortController | null>(null);
  const isBusy = useRef(false);
  const waiting = useRef<File[]>([]);
  const found = useRef<readonly FoundFile[]>([]);
  useEffect(() => () => work.current?.abort(), []);

  const begin = (): AbortSignal => {
    work.current?.abort();
    work.current = new AbortController();
    isBusy.current = true;
    return work.current.signal;
  };
  /** Goes on with files that were chosen meanwhile, or shows what was found. */
  const finish = (): void => {
    isBusy.current = false;
    if (waiting.current.length > 0) void readWaiting();
    else if (found.current.length > 0) setStage({ at: 'read', found: found.current });
    else setStage({ at: 'start' });
  };

  const readWaiting = async (): Promise<void> => {
    const signal = begin();
    for (let file = waiting.current.shift(); file; file = waiting.current.shift()) {
      const { name } = file;
      const began = (step: ReadingStep, share?: number): void => {
        if (!signal.aborted) setStage({ at: 'reading', file: name, step, share });
      };
      began('reading');
      const made = (await isBackupFile(file))
        ? undefined
        : await readFile(ports, file, signal, began);
      const isSettings = !made || (made.outcome.is === 'unusable' && (await isSiteList(file)));
      if (signal.aborted) return;
      if (isSettings) onSettings(file);
      else found.current = [...found.current, made];
    }
    finish();
  };

  const readAgain = async (before: FoundFile, choices: ReadChoices): Promise<void> => {
    const asked = { ...before, choices };
    const put = (made: FoundFile): void => {
      found.current = found.current.map((one) => (one.file === made.file ? made : one));
    };
    put(asked);
    const signal = begin();
    setStage({ at: 'read', found: found.current, rereading: before.file });
    const made = await readFileAgain(ports, asked, signal);
    if (signal.aborted || !made) return;
    put(made);
    finish();
  };

  const addAll = async (uses: GlossaryUses): Promise<void> => {
    isBusy.current = true;
    setStage({ at: 'read', found: found.current, isAdding: true });
    const done: Added[] = [];
    try {
      for (const { file, prepared } of readyOf(found.current)) {
        done.push(await addOne(prepared, useOf(uses, prepared.head.id)));
        found.current = found.current.filter((one) => one.file !== file);
      }
      found.current = [];
    } finally {
      if (done.length > 0) setAdded(done);
      finish();
    }
  };

  const addOne = async (prepared: Prepared, use: GlossaryUse): Promise<Added> => {
    const { id, title } = prepared.head;
    // The use comes first, so that no page sees a private glossary before it applies.
    const useBefore = await setUse(id, use);
    const { before } = await ports.add(prepared).catch(async (error: unknown) => {
      await setUse(id, useBefore);
      throw error;
    });
    return { id, title, before, useBefore };
  };

  return {
    stage,
    added,
    read(files) {
      waiting.current.push(...files);
      if (!isBusy.current && files.length > 0) void readWaiting();
    },
    readAgain: (before, choices) => void readAgain(before, choices),
    cancel() {
      work.current?.abort();
      waiting.current = [];
      found.current = [];
      finish();
    },
    async add(uses) {
      for (const { columns, choices } of readyOf(found.current)) {
        if (columns && choices.table) ports.shapes.remember(columns, choices.table);
      }
      await addAll(uses);
    },
    async undo(last) {
      for (const { id, before, useBefore } of [...last].reverse()) {
        await ports.bringBack(id, before);
        await setUse(id, useBefore);
      }
      setAdded([]);
    },
  };
}

/** The files that can be added. */
export function readyOf(
  found: readonly FoundFile[],
): (FoundFile & { readonly prepared: Prepared })[] {
  return found.flatMap((one) =>
    one.outcome.is === 'ready' ? [{ ...one, prepared: one.outcome.prepared }] : [],
  );
}
