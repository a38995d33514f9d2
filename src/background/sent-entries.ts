/**
 * Which entries a page was sent. Each is sent with a token. A page that wants entries that it leads
 * to, or an action on it, sends the token back. So the background needs to remember nothing about
 * pages.
 */
import type { EntryId, SourcedEntry } from '../glossary/model';
import type { LookupReply, SentEntry } from '../messaging/protocol';
import { isSealed, sealOf } from './seals';

/** Tokens made recently: pages share most of their terms. */
const tokens = new Map<EntryId, Promise<string>>();

/** Number of tokens that are kept: 3 MB at about 150 bytes each. */
const MAX_TOKENS = 20_000;

/** A reply with a token for each entry. */
export async function withTokens(reply: LookupReply): Promise<LookupReply> {
  const entries = await Promise.all(
    reply.entries.map(
      async (entry): Promise<SourcedEntry> => ({ ...entry, token: await tokenOf(entry.id) }),
    ),
  );
  return { ...reply, entries };
}

function tokenOf(entry: EntryId): Promise<string> {
  const known = tokens.get(entry);
  if (known) return known;
  if (tokens.size >= MAX_TOKENS) tokens.clear();
  const made = sealOf('entry', entry);
  tokens.set(entry, made);
  // A token that couldn't be made is tried again with the next reply.
  made.catch(() => tokens.delete(entry));
  return made;
}

/** Whether a token proves that an entry was sent to the page that has the token. */
export async function wasSent({ entry, token }: Partial<SentEntry>): Promise<boolean> {
  return entry !== undefined && (await isSealed('entry', entry, token));
}
