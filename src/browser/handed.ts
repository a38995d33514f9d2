/**
 * Hands places in an article to the reader page without using its address. Chromium opens the
 * extension's pages only in ordinary windows and keeps their addresses. For a reader in a private
 * window, those addresses must reveal nothing.
 */
import { storage } from 'wxt/utils/storage';
import { type ReaderAddress, readStoredAddress } from '../messaging/reader-address';

/** In the browser's memory; a place's number is its position in the list. */
const item = storage.defineItem<unknown>('session:handed', { fallback: [] });

/** Stores a place. @returns the query by which the reader page finds it */
export async function handOver(place: ReaderAddress): Promise<string> {
  const kept = listOf(await item.getValue());
  await item.setValue([...kept, place]);
  return `?handed=${kept.length}`;
}

/** The place for a query; undefined if it names none. */
export async function handed(search: string): Promise<ReaderAddress | undefined> {
  const number = new URLSearchParams(search).get('handed');
  if (number === null) return undefined;
  return readStoredAddress(listOf(await item.getValue())[Number(number)]);
}

function listOf(stored: unknown): unknown[] {
  return Array.isArray(stored) ? stored : [];
}
