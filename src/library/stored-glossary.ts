/** Reads a glossary's bytes as they are stored. */
import type { Entry, Glossary } from '../glossary/model';
import { type Parts, parted } from './layout';
import { digestOf, type StoredHead } from './packed';

/** The database no longer has what was stored. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord';

  constructor(
    readonly id: string,
    cause?: unknown,
  ) {
    super(`The stored glossary "${id}" is damaged.`, { cause });
  }
}

/** @throws DamagedRecord if the data isn't, byte for byte, what was stored */
export async function checkedParts(head: StoredHead, data: unknown): Promise<Parts> {
  try {
    if (!(data instanceof ArrayBuffer)) throw new TypeError('There are no bytes.');
    if ((await digestOf(data)) !== head.digest) throw new Error('The digest differs.');
    return parted(data);
  } catch (cause) {
    throw new DamagedRecord(head.id, cause);
  }
}

const decoder = /* @__PURE__ */ new TextDecoder();

/** The entry at a position, with its own id. */
export function storedEntry({ starts, texts }: Parts, place: number): Entry {
  const text = texts.subarray(starts[place], starts[place + 1]);
  return JSON.parse(decoder.decode(text)) as Entry;
}

/** The glossary as it is stored, with its entries' own ids and those that are hidden. */
export function storedGlossary(parts: Parts): Glossary {
  const rest = JSON.parse(parts.rest) as Omit<Glossary, 'entries'>;
  return { ...rest, entries: parts.ids.map((_, place) => storedEntry(parts, place)) };
}
