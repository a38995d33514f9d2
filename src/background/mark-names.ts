/**
 * Makes the names of marks (`src/marks/names.ts`). A document's name is derived from a secret and
 * from what identifies the document, so that a newer version of Glossa finds what an older one left
 * in it.
 */
import { storage } from 'wxt/utils/storage';
import { NAME_LETTERS } from '../marks/names';

const item = storage.defineItem<readonly number[] | null>('local:markSecret', { fallback: null });

let secret: Promise<CryptoKey> | undefined;

async function key(): Promise<CryptoKey> {
  const stored = await item.getValue();
  const bytes = stored ? Uint8Array.from(stored) : crypto.getRandomValues(new Uint8Array(32));
  if (!stored) await item.setValue([...bytes]);
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/**
 * @param frame identifies the frame
 * @param since when its document began (ms since 1970, with a fraction)
 */
export async function nameFor(frame: string, since: number): Promise<string> {
  secret ??= key().catch((error: unknown) => {
    secret = undefined;
    throw error;
  });
  const text = new TextEncoder().encode(`${frame} ${since}`);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', await secret, text));
  return [...bytes.slice(0, 12)]
    .map((byte) => NAME_LETTERS.charAt(byte % NAME_LETTERS.length))
    .join('');
}
