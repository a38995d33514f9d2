/**
 * The only way to send a request to the background. When the extension has been reloaded or
 * removed, scripts that it left in pages find out here, once, by `ExtensionGone`.
 */
import type { ReplyOf, RequestKind, RequestOf } from './protocol';
import { runtime } from './runtime';

/** The extension that this script belongs to no longer runs. */
export class ExtensionGone extends Error {}

/** The background refused a request or failed at it; the message says why. */
class RequestFailed extends Error {}

/** How a reply travels: messages can't carry errors. */
export type Envelope<T> = { readonly ok: T } | { readonly error: string };

/**
 * Sends a request to the background and waits for its answer.
 *
 * @throws ExtensionGone if this script has outlived its extension
 * @throws RequestFailed if the background answers with an error, or not at all
 */
export async function ask<K extends RequestKind>(
  kind: K,
  request: RequestOf<K>,
): Promise<ReplyOf<K>> {
  if (!isAlive()) throw new ExtensionGone();
  const envelope = await sendTwice<Envelope<ReplyOf<K>>>({ kind, ...request }).catch((cause) => {
    if (!isAlive()) throw new ExtensionGone();
    return { error: `No answer to "${kind}": ${cause}` };
  });
  if (envelope && 'ok' in envelope) return envelope.ok;
  throw new RequestFailed(envelope?.error ?? `No answer to "${kind}"`);
}

/** How long to wait for a background that is starting or stopping (ms). */
const PATIENCE_MS = 250;

/** Sends a message, and once more if nothing received it. */
async function sendTwice<T>(message: object): Promise<T | undefined> {
  try {
    return (await runtime().sendMessage(message)) as T | undefined;
  } catch (error) {
    if (!isAlive()) throw error;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    return (await runtime().sendMessage(message)) as T | undefined;
  }
}

/** Whether the extension that this script belongs to still runs. */
export function isAlive(): boolean {
  try {
    // `runtime.id` is undefined, or its getter throws, once the context is invalidated.
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}
