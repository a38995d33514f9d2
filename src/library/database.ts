/**
 * The browser's database of the glossaries that readers added. Heads are small and read for every
 * page; the bytes are separate and read when a glossary is first used. Only stores and returns:
 * what it returns may be anything.
 */

const NAME = 'glossa-shelf';
const VERSION = 2;
const HEADS = 'heads';
const BYTES = 'bytes';
/** What each glossary is about; made again where it is missing. */
const PROFILES = 'profiles';

/** A glossary as it is stored. */
export interface StoredGlossary {
  readonly id: string;
  /** Missing if it was lost, as `data` can be. */
  readonly head?: unknown;
  readonly data?: unknown;
}

/** The database failed. Nothing is changed then. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';

  constructor(
    /** `none`: the browser gives extensions no database; `full`: it takes no more. */
    readonly trouble: 'none' | 'full' | 'failed',
    cause: unknown,
  ) {
    super(`The glossaries' database: ${String(cause)}`, { cause });
  }
}

/** The heads of all glossaries, or whatever is stored in their place. @throws LibraryError */
export function storedHeads(): Promise<Map<string, unknown>> {
  return transact('readonly', async (heads, bytes) => {
    const [ids, values, others] = await Promise.all([
      done(heads.getAllKeys()),
      done(heads.getAll()),
      done(bytes.getAllKeys()),
    ]);
    const found = new Map(ids.map((id, at) => [String(id), values[at] as unknown]));
    // Bytes without a head are reported, too.
    for (const id of others) if (!found.has(String(id))) found.set(String(id), undefined);
    return found;
  });
}

/** A glossary as it is stored; undefined if there is none. @throws LibraryError */
export function storedRecord(id: string): Promise<StoredGlossary | undefined> {
  return transact('readonly', async (heads, bytes) => {
    const [head, data] = await Promise.all([
      done<unknown>(heads.get(id)),
      done<unknown>(bytes.get(id)),
    ]);
    return head === undefined && data === undefined ? undefined : { id, head, data };
  });
}

/** Stores a glossary, replacing one with the same id. @throws LibraryError */
export function storeRecord({ id, head, data }: StoredGlossary): Promise<void> {
  return transact('readwrite', async (heads, bytes, profiles) => {
    heads.delete(id);
    bytes.delete(id);
    profiles.delete(id);
    if (head !== undefined) heads.put(head, id);
    if (data !== undefined) bytes.put(data, id);
  });
}

/**
 * Stores a glossary if it is still the one that was read, so that two writers lose no change.
 *
 * @param digest of the glossary that it replaces; null if there must be none
 * @returns false if it isn't; nothing is changed then
 * @throws LibraryError
 */
export function replaceRecord(
  { id, head, data }: StoredGlossary,
  digest: string | null,
): Promise<boolean> {
  return transact('readwrite', async (heads, bytes, profiles) => {
    const there = await done<{ readonly digest?: unknown } | undefined>(heads.get(id));
    if ((there?.digest ?? null) !== digest) return false;
    heads.put(head, id);
    bytes.put(data, id);
    profiles.delete(id);
    return true;
  });
}

/** @throws LibraryError */
export function removeRecord(id: string): Promise<void> {
  return transact('readwrite', async (heads, bytes, profiles) => {
    heads.delete(id);
    bytes.delete(id);
    profiles.delete(id);
  });
}

/** What is stored as a glossary's profile; undefined where there is none. @throws LibraryError */
export function storedProfile(id: string): Promise<unknown> {
  return transact('readonly', (_heads, _bytes, profiles) => done<unknown>(profiles.get(id)));
}

/** Stores a profile of a glossary that is there. @throws LibraryError */
export function storeProfile(id: string, profile: unknown): Promise<void> {
  return transact('readwrite', async (heads, _bytes, profiles) => {
    if ((await done(heads.count(id))) > 0) profiles.put(profile, id);
  });
}

async function transact<T>(
  mode: IDBTransactionMode,
  work: (heads: IDBObjectStore, bytes: IDBObjectStore, profiles: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction([HEADS, BYTES, PROFILES], mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [heads, bytes, profiles] = [HEADS, BYTES, PROFILES].map((name) =>
      transaction.objectStore(name),
    ) as [IDBObjectStore, IDBObjectStore, IDBObjectStore];
    const done = work(heads, bytes, profiles);
    const [result] = await Promise.all([done.catch((cause) => undo(transaction, cause)), ended]);
    return result;
  } catch (cause) {
    throw new LibraryError(isFull(cause) ? 'full' : 'failed', cause);
  } finally {
    database.close();
  }
}

/** Undoes a transaction that failed halfway. @throws cause */
function undo(transaction: IDBTransaction, cause: unknown): never {
  try {
    transaction.abort();
  } catch {
    // It has already ended, by the same failure.
  }
  throw cause;
}

/** Opened for each task: a connection that stays open would block the deletion of the database. */
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const failed = (cause: unknown): void =>
      reject(new LibraryError(isFull(cause) ? 'full' : 'none', cause));
    try {
      // If databases are switched off, `indexedDB` itself is missing, or opening throws.
      const request = indexedDB.open(NAME, VERSION);
      request.onupgradeneeded = () => {
        const { objectStoreNames } = request.result;
        for (const store of [HEADS, BYTES, PROFILES]) {
          if (!objectStoreNames.contains(store)) request.result.createObjectStore(store);
        }
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => failed(request.error);
    } catch (cause) {
      failed(cause);
    }
  });
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function isFull(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'QuotaExceededError';
}
