/**
 * The browser's database of the reader's glossaries, for `vi.mock`:
 *
 *     vi.mock('../../../src/library/database', async (original) =>
 *       (await import('./fake-database')).fakeDatabase(await original()));
 */
import type { StoredGlossary } from '../../../src/library/database';

type Database = typeof import('../../../src/library/database');

export const database = {
  heads: new Map<string, unknown>(),
  data: new Map<string, unknown>(),
  /** Whether the browser fails to read the bytes of any glossary. */
  fails: false,
  /** Runs before a glossary is replaced, like another writer. */
  beforeReplacing: async (): Promise<void> => {},
};

export function fakeDatabase(real: Database): object {
  return {
    ...real,
    storedHeads: async () => database.heads,
    storedRecord: async (id: string) => {
      if (database.fails) throw new real.LibraryError('failed', 'no backing store');
      return { id, head: database.heads.get(id), data: database.data.get(id) };
    },
    replaceRecord: async ({ id, head, data }: StoredGlossary, digest: string | null) => {
      if (database.fails) throw new real.LibraryError('full', 'no room');
      await database.beforeReplacing();
      const there = database.heads.get(id) as { digest: string } | undefined;
      if ((there?.digest ?? null) !== digest) return false;
      database.heads = new Map(database.heads).set(id, head);
      database.data.set(id, data);
      return true;
    },
  };
}
