/** The way from chosen files to glossaries: read one by one, previewed, added, undone. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoredGlossary } from '../../library/database';
import type { Prepared, ReadingStep } from '../../library/reader-protocol';
import { type Fault, UnreadableFile } from '../../library/unreadable-file';
import { useOf } from '../../settings/glossary-use';
import type { GlossaryUse, GlossaryUses } from '../../settings/schema';
import { messageOf } from '../components/error-message';
import type { GlossaryPorts } from './glossary-ports';

/** A file that can't be added, and why. */
export interface Unusable {
  readonly file: string;
  readonly faults: readonly Fault[];
}

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
  | { readonly at: 'reading'; readonly file: string; readonly step: ReadingStep }
  | {
      readonly at: 'read';
      readonly prepared: readonly Prepared[];
      readonly unusable: readonly Unusable[];
      /** The file that is being read again. */
      readonly rereading?: string;
    }
  | { readonly at: 'added'; readonly added: readonly Added[] };

export interface Additions {
  readonly stage: Stage;
  read(files: readonly File[]): void;
  /** Reads a file again, in another language (BCP 47). */
  readIn(language: string, prepared: Prepared): void;
  /** Goes back to the start; stops reading. */
  cancel(): void;
  /**
   * @param uses by id; default: `DEFAULT_USE`
   * @throws what the ports throw; glossaries added before that stay, and are shown as added
   */
  add(prepared: readonly Prepared[], uses: GlossaryUses): Promise<void>;
  undo(added: readonly Added[]): Promise<void>;
}

/** @param setUse sets a glossary's use and returns the previous one */
export function useAdditions(
  ports: GlossaryPorts,
  setUse: (id: string, use: GlossaryUse) => Promise<GlossaryUse>,
): Additions {
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const reading = useRef<AbortController | null>(null);
  const chosen = useRef<readonly File[]>([]);
  useEffect(() => () => reading.current?.abort(), []);

  const read = async (files: readonly File[]): Promise<void> => {
    reading.current?.abort();
    const life = new AbortController();
    reading.current = life;
    chosen.current = files;
    const prepared: Prepared[] = [];
    const unusable: Unusable[] = [];
    for (const file of files) {
      const began = (step: ReadingStep): void => {
        if (!life.signal.aborted) setStage({ at: 'reading', file: file.name, step });
      };
      began('reading');
      try {
        prepared.push(await ports.prepare(file, life.signal, began));
      } catch (error) {
        if (life.signal.aborted) return;
        unusable.push(unusableFile(file, error));
      }
    }
    if (!life.signal.aborted) setStage({ at: 'read', prepared, unusable });
  };

  const readIn = async (language: string, before: Prepared): Promise<void> => {
    const file = chosen.current.find(({ name }) => name === before.file);
    if (!file || stage.at !== 'read') return;
    reading.current?.abort();
    const life = new AbortController();
    reading.current = life;
    setStage({ ...stage, rereading: file.name });
    const { prepared, unusable } = stage;
    try {
      const now = await ports.prepare(file, life.signal, () => {}, language);
      const all = prepared.map((each) => (each === before ? now : each));
      if (!life.signal.aborted) setStage({ at: 'read', prepared: all, unusable });
    } catch (error) {
      if (life.signal.aborted) return;
      const rest = prepared.filter((each) => each !== before);
      const more = [...unusable, unusableFile(file, error)];
      setStage({ at: 'read', prepared: rest, unusable: more });
    }
  };

  return {
    stage,
    readIn: (language, prepared) => void readIn(language, prepared),
    read: (files) => void (files.length > 0 && read(files)),
    cancel() {
      reading.current?.abort();
      setStage({ at: 'start' });
    },
    async add(prepared, uses) {
      const added: Added[] = [];
      try {
        for (const each of prepared) {
          const { id, title } = each.head;
          // The use comes first, so that no page sees a private glossary before it applies.
          const useBefore = await setUse(id, useOf(uses, id));
          const { before } = await ports.add(each).catch(async (error: unknown) => {
            await setUse(id, useBefore);
            throw error;
          });
          added.push({ id, title, before, useBefore });
        }
      } finally {
        if (added.length > 0) setStage({ at: 'added', added });
      }
    },
    async undo(added) {
      for (const { id, before, useBefore } of [...added].reverse()) {
        await ports.bringBack(id, before);
        await setUse(id, useBefore);
      }
      setStage({ at: 'start' });
    },
  };
}

function unusableFile({ name }: File, error: unknown): Unusable {
  const faults = error instanceof UnreadableFile ? error.faults : [messageOf(error)];
  return { file: name, faults };
}
