/** Keeps look-ups on pages on the disk, if the reader wants that; none from private windows. */
import { storage } from 'wxt/utils/storage';
import type { EntryId } from '../glossary/model';
import { textOfRuns } from '../glossary/runs';
import { type KeptLookUps, NO_KEPT_LOOK_UPS, readKept, withKept } from '../settings/kept-look-ups';
import { sentenceAround } from '../writing/sentence';
import { callIn, TOP } from './frames';
import { entriesOf } from './look-ups';
import { isPrivate, type Sender } from './sender';
import { WriteQueue } from './write-queue';

const item = storage.defineItem<unknown>('local:lookUps', { fallback: NO_KEPT_LOOK_UPS });

const queue = new WriteQueue();

export async function keptLookUps(): Promise<KeptLookUps> {
  return readKept(await item.getValue());
}

/** Starts or stops keeping look-ups. What was kept stays. */
export function setKeepLookUps(keep: boolean): Promise<KeptLookUps> {
  return change((now) => ({ ...now, keep }));
}

export function forgetKeptLookUps(): Promise<KeptLookUps> {
  return change((now) => ({ ...now, lookUps: [] }));
}

/** Keeps a look-up with its sentence on the page. Look-ups in the popup have none and aren't kept. */
export async function keepLookUp(id: EntryId, sender: Sender): Promise<void> {
  const { tab, frameId = TOP } = sender;
  if (tab?.id === undefined || isPrivate(sender) || !(await keptLookUps()).keep) return;
  const { entries, heads } = await entriesOf([id]);
  const entry = entries.find((other) => other.id === id);
  if (!entry) return;
  // There is no sentence if the page has gone meanwhile, or is one of Glossa's own.
  const context = await callIn(tab.id, frameId, 'hitContext', id).catch(() => undefined);
  const added = {
    entry: id,
    term: entry.term,
    meaning: textOfRuns(entry.gloss),
    sentence: context ? sentenceAround(context) : '',
    glossary: heads.find((head) => head.id === entry.glossary)?.title ?? '',
    at: Date.now(),
  };
  // It may have been switched off meanwhile.
  await change((now) => (now.keep ? withKept(now, added) : now));
}

function change(by: (now: KeptLookUps) => KeptLookUps): Promise<KeptLookUps> {
  return queue.run(async () => {
    const next = by(await keptLookUps());
    await item.setValue(next);
    return next;
  });
}
