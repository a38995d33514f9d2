/**
 * The browser's database of the reader's glossaries, for `vi.mock`:
 *
 *     vi.mock('../../../src/library/database', async (original) =>
 *       (await import('./fake-database')).fakeDatabase(await original()));
 */

type Database = typeof import('../../../src/library/database');

export const database = {
  heads: new Map<string, unknown>(),
  data: new Map<string, unknown>(),
  /** Whether the browser can't read the bytes of any. */
  fails: false,
};

export function fakeDatabase(real: Database): object {
  return {
    ...real,
    storedHeads: async () => database.heads,
    storedRecord: async (id: string) => {
      if (database.fails) throw new real.LibraryError('failed', 'no backing store');
      return { id, data: database.data.get(id) };
    },
  };
}
