/** Changes of the glossary in the editor, with undo. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import type { ChangeReply } from '../../messaging/own-terms';
import type { EntryBefore, EntryChange } from '../../writing/changes';
import type { DraftProblem } from '../../writing/draft';
import { messageOf } from '../components/error-message';

/** A change that can be undone. */
interface Undoable {
  readonly before: readonly EntryBefore[];
  /** What was done, as a message for readers. */
  readonly text: string;
}

export interface EntryChanges {
  readonly problems: readonly DraftProblem[];
  readonly failure: string | null;
  readonly saving: boolean;
  /** What was done last; empty at first. */
  readonly announcement: string;
  readonly canUndo: boolean;
  /** @param text says what was done. @param done called once it is stored */
  change(change: EntryChange, text: string, done: () => void): void;
  undo(): void;
  /** Clears the problems, because another entry is open. */
  clear(): void;
}

/** @param send asks the background for a change */
export function useEntryChanges(send: (change: EntryChange) => Promise<ChangeReply>): EntryChanges {
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [announcement, setAnnouncement] = useState('');
  const [stack, setStack] = useState<readonly Undoable[]>([]);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (saving) return;
    setSaving(true);
    setFailure(null);
    setProblems([]);
    try {
      await work();
    } catch (error) {
      setFailure(messageOf(error));
    }
    setSaving(false);
  };
  return {
    problems,
    failure,
    saving,
    announcement,
    canUndo: stack.length > 0,
    change: (change, text, done) =>
      void attempt(async () => {
        const reply = await send(change);
        if (reply.is === 'wrong') return setProblems(reply.problems);
        setStack([...stack, { before: reply.before, text }]);
        setAnnouncement(text);
        done();
      }),
    undo: () =>
      void attempt(async () => {
        const last = stack.at(-1);
        if (!last) return;
        await send({ do: 'undo', before: last.before });
        setStack(stack.slice(0, -1));
        setAnnouncement(t('terms.undone', { text: last.text }));
      }),
    clear() {
      setProblems([]);
      setFailure(null);
    },
  };
}
