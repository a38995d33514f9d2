/**
 * Seals: texts by which the background recognises what it gave to a page earlier. Only the
 * background can make them. It still knows them after a restart, because the key is kept in the
 * browser's memory for as long as the browser runs, where pages and content scripts can't read it
 * (`access.ts`).
 */
import { storage } from 'wxt/utils/storage';

const stored = storage.defineItem<string>('session:key', { fallback: '' });

/** Bytes of the key: as many as the hash has, as RFC 2104 (section 3) recommends. */
const KEY_BYTES = 32;

/** Bytes of a seal. Half of the hash is enough (RFC 2104, section 5): 128 bits can't be guessed. */
const SEAL_BYTES = 16;

/** Length of a seal: `SEAL_BYTES` in Base64 (UTF-16 units). */
export const SEAL_LENGTH = 24;

let key: Promise<CryptoKey> | null = null;

/** The purpose of a seal: a seal for an entry is invalid as a revision. */
export type SealPurpose = 'entry' | 'revision';

/**
 * The seal of a text. The same text has the same seal until the browser closes.
 *
 * @returns 24 characters that reveal nothing about the text
 * @throws if the browser stores nothing, not even in memory
 */
export async function sealOf(purpose: SealPurpose, text: string): Promise<string> {
  const data = new TextEncoder().encode(`${purpose} ${text}`);
  const signature = await crypto.subtle.sign('HMAC', await ownKey(), data);
  return base64(new Uint8Array(signature, 0, SEAL_BYTES));
}

/** Whether a text has this seal. Takes the same time however much of the seal is right. */
export async function isSealed(
  purpose: SealPurpose,
  text: string,
  seal: string | undefined,
): Promise<boolean> {
  const right = await sealOf(purpose, text);
  if (seal?.length !== right.length) return false;
  let difference = 0;
  for (let at = 0; at < right.length; at++) {
    difference |= right.charCodeAt(at) ^ seal.charCodeAt(at);
  }
  return difference === 0;
}

function ownKey(): Promise<CryptoKey> {
  key ??= readKey().catch((error: unknown) => {
    // The next request tries again.
    key = null;
    throw error;
  });
  return key;
}

async function readKey(): Promise<CryptoKey> {
  let text = await stored.getValue();
  if (text === '') {
    text = base64(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
    await stored.setValue(text);
  }
  const bytes = Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
