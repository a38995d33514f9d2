/**
 * Which entries a page was sent. Each goes out with a token; a page that wants the entries
 * that it leads to, or wants something done with it, sends the token back. The background
 * needs to remember nothing of a page for that.
 */
import type { EntryId, SourcedEntry } from '../glossary/model';
import type { LookupReply, SentEntry } from '../messaging/protocol';
import { isSealed, sealOf } from './seals';

/** Tokens that were made lately: pages share most of their terms. */
const tokens = new Map<EntryId, Promise<string>>();

/** Number of tokens that are kept; at some 150 bytes each, 3 MB. */
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
  // One that could not be made is tried again with the next reply.
  made.catch(() => tokens.delete(entry));
  return made;
}

/** Whether a token shows that an entry was sent to whoever has it. */
export async function wasSent({ entry, token }: Partial<SentEntry>): Promise<boolean> {
  return entry !== undefined && (await isSealed('entry', entry, token));
}
