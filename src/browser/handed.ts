/**
 * Places in an article that are handed to the reader page apart from its address. Chromium
 * opens the extension's pages in ordinary windows alone, and keeps their addresses: for a
 * reader in a private window, those must say nothing.
 */
import { storage } from 'wxt/utils/storage';
import { type ReaderAddress, readStoredAddress } from '../messaging/reader-address';

/** In the browser's memory; a place's number is where it stands in the list. */
const item = storage.defineItem<unknown>('session:handed', { fallback: [] });

/** Keeps a place. @returns the query by which the reader page finds it */
export async function handOver(place: ReaderAddress): Promise<string> {
  const kept = listOf(await item.getValue());
  await item.setValue([...kept, place]);
  return `?handed=${kept.length}`;
}

/** The place that a query names; undefined where it names none. */
export async function handed(search: string): Promise<ReaderAddress | undefined> {
  const number = new URLSearchParams(search).get('handed');
  if (number === null) return undefined;
  return readStoredAddress(listOf(await item.getValue())[Number(number)]);
}

function listOf(stored: unknown): unknown[] {
  return Array.isArray(stored) ? stored : [];
}
