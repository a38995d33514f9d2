/**
 * Keeps reviews in the browser's memory, never on the disk. Only the latest are kept, because that
 * memory is small (10 MB in Chromium and Firefox).
 */
import { storage } from 'wxt/utils/storage';
import type { ReviewDraft } from '../reviewing/draft';

const MAX_KEPT = 5;

interface KeptReview {
  readonly key: string;
  /** Of the page; empty if it has none. */
  readonly url: string;
}

/** Oldest first. */
const list = storage.defineItem<readonly KeptReview[]>('session:reviews', { fallback: [] });

export function keptReview(key: string): Promise<ReviewDraft | null> {
  return storage.getItem<ReviewDraft>(itemOf(key));
}

/** The key of the latest review of a page; null if there is none. */
export async function reviewOf(url: string): Promise<string | null> {
  if (url === '') return null;
  return (await list.getValue()).findLast((each) => each.url === url)?.key ?? null;
}

export async function keepReview(key: string, draft: ReviewDraft): Promise<void> {
  const all = await list.getValue();
  if (!all.some((each) => each.key === key)) {
    const left = [...all, { key, url: draft.article.url }];
    const dropped = left.splice(0, Math.max(0, left.length - MAX_KEPT));
    await storage.removeItems(dropped.map((each) => itemOf(each.key)));
    await list.setValue(left);
  }
  await storage.setItem(itemOf(key), draft);
}

export async function dropReview(key: string): Promise<void> {
  await storage.removeItem(itemOf(key));
  await list.setValue((await list.getValue()).filter((each) => each.key !== key));
}

function itemOf(key: string): `session:${string}` {
  return `session:review:${key}`;
}
