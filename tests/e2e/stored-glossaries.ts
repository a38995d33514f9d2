/**
 * Adds glossaries without the options page, for tests of what happens to added ones: it stores them
 * as that page does, and reports them to the background.
 */
import type { Glossary } from '../../src/glossary/model';
import { pack, type StoredHead } from '../../src/library/packed';
import type { GlossaryList } from '../../src/messaging/protocol';
import { call } from './drivers/driver';
import type { Glossa } from './glossa';

/** A glossary as text, which can be sent to a page. */
interface Sent {
  readonly head: StoredHead;
  /** The bytes in base64. */
  readonly data: string;
}

/** @throws if the background can't read one of them afterwards */
export async function storeGlossaries(
  glossa: Glossa,
  ...glossaries: readonly Glossary[]
): Promise<void> {
  // The background makes the database when it first reads it.
  const { glossaries: before } = await glossa.ask<GlossaryList>('glossaries', {});
  const now = Date.now() + before.length;
  const sent = await Promise.all(
    glossaries.map(async (glossary, at): Promise<Sent> => {
      // Those that the reader hasn't sorted are in the order of their times.
      const { head, data } = await pack(glossary, now + at);
      return { head, data: Buffer.from(data).toString('base64') };
    }),
  );
  await glossa.api(call(putIntoDatabase, sent));
  const list = await glossa.ask<GlossaryList>('glossariesChanged', {});
  if (list.damaged.length > 0) throw new Error(`Damaged: ${JSON.stringify(list.damaged)}`);
}

/** Runs in a page of the extension. */
function putIntoDatabase(sent: readonly Sent[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('glossa-shelf');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction(['heads', 'bytes', 'profiles'], 'readwrite');
      for (const { head, data } of sent) {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        transaction.objectStore('heads').put(head, head.id);
        transaction.objectStore('bytes').put(bytes.buffer, head.id);
        transaction.objectStore('profiles').delete(head.id);
      }
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
