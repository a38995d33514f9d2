/**
 * Packs a glossary for the browser's database. It has been checked before; later a digest shows, at
 * little cost, that it is unchanged.
 */
import { headOf } from '../glossary/head';
import type { EntryId, Glossary, GlossaryHead } from '../glossary/model';
import { buildTables } from '../glossary/tables';
import { joined } from './layout';

/** What is stored of a glossary beside its bytes: enough to list it. */
export interface StoredHead extends GlossaryHead {
  /** How many entries it has. */
  readonly terms: number;
  /** When it was added (ms since the epoch). */
  readonly added: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string;
  /** Its entries that the reader hid. */
  readonly hidden?: readonly EntryId[];
}

export interface Packed {
  readonly head: StoredHead;
  readonly data: ArrayBuffer;
}

/**
 * @param glossary as `parseGlossary` returned it
 * @param added the time (ms since the epoch)
 */
export async function pack(glossary: Glossary, added: number): Promise<Packed> {
  const { entries, ...rest } = glossary;
  const hidden = new Set(glossary.hidden);
  const encoder = new TextEncoder();
  const texts = entries.map((entry) => encoder.encode(JSON.stringify(entry)));
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, place) => {
    starts[place + 1] = (starts[place] as number) + text.length;
  });
  const all = new Uint8Array(starts[texts.length] as number);
  texts.forEach((text, place) => {
    all.set(text, starts[place]);
  });
  const data = joined({
    // Nothing finds an entry without forms.
    tables: buildTables(
      entries.map((entry) => (hidden.has(entry.id) ? { ...entry, forms: [] } : entry)),
    ),
    ids: entries.map(({ id }) => id),
    starts,
    rest: JSON.stringify(rest),
    texts: all,
  });
  const terms = entries.length - hidden.size;
  const digest = await digestOf(data);
  const head = { ...headOf(glossary), terms, added, digest };
  return { head: hidden.size === 0 ? head : { ...head, hidden: [...hidden] }, data };
}

/** SHA-256 in hexadecimal. */
export async function digestOf(data: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
