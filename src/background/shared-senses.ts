/** Shares between glossaries what one of them knows about the senses of a word. */
import { sameForms, withSharedSense } from '../matching/sense/shared';
import { type TopicModel, Topics } from '../matching/sense/topic-model';
import type { LookupReply } from '../messaging/protocol';
import { isKeptToSubject, useOf } from '../settings/glossary-use';
import type { GlossaryChoice } from '../settings/schema';
import { readBundled } from './installed-glossaries';

let topics: Promise<Topics> | null = null;

/** Read once per start of the background, when first needed. */
export function topicWeights(): Promise<Topics> {
  topics ??= readBundled<TopicModel>('topics.json').then(
    (model) => new Topics(model),
    (error: unknown) => {
      // The next request tries again.
      topics = null;
      throw error;
    },
  );
  return topics;
}

/**
 * The reply, with entries of different glossaries that mean the same judged in the same way.
 *
 * @param address of the page that asks. Where the reader wants all words of a glossary marked, no
 *   other glossary decides about them.
 */
export async function withSharedSenses(
  reply: LookupReply,
  { uses }: GlossaryChoice,
  address: string,
): Promise<LookupReply> {
  if (reply.heads.length < 2) return reply;
  const pairs = sameForms(reply.entries).filter(({ entry }) =>
    isKeptToSubject(useOf(uses, entry.glossary), address),
  );
  if (pairs.length === 0) return reply;
  const weights = await topicWeights();
  const judged = new Map(pairs.map((pair) => [pair.entry, withSharedSense(pair, weights)]));
  return { ...reply, entries: reply.entries.map((entry) => judged.get(entry) ?? entry) };
}
