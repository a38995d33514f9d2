/** The entries that the background has sent to a frame, with the heads of their glossaries. */

import type { Explained } from '../card/ports';
import { leadsTo } from '../glossary/links';
import type { EntryId, GlossaryHead, SourcedEntry } from '../glossary/model';
import { t } from '../i18n/i18n';
import { entriesWrittenAs } from '../matching/selected';
import type { LookupReply, SentEntry } from '../messaging/protocol';
import { ask } from '../messaging/send';

export class KnownEntries {
  readonly #entries = new Map<EntryId, SourcedEntry>();
  readonly #heads = new Map<string, GlossaryHead>();

  add(reply: LookupReply): LookupReply {
    for (const head of reply.heads) this.#heads.set(head.id, head);
    for (const entry of reply.entries) this.#entries.set(entry.id, entry);
    return reply;
  }

  get(id: EntryId): Explained | undefined {
    const entry = this.#entries.get(id);
    const head = entry && this.#heads.get(entry.glossary);
    return entry && head && { entry, head };
  }

  /** An entry; asks the background if it isn't known yet. Rejects with a message for readers. */
  async fetch(id: EntryId): Promise<Explained> {
    const from = this.get(id) ? undefined : this.#leadingTo(id);
    if (from) this.add(await ask('entries', { ids: [id], from: this.sent(from.id) }));
    const explained = this.get(id);
    if (!explained) throw new Error(t('errors.entryGone'));
    return explained;
  }

  /**
   * The entries of other glossaries that a text is a form of, one of each, in the reader's order.
   * The background sends entries of all glossaries with a page's words, so nothing is asked.
   *
   * @param entry the one that explains the text
   */
  alternatives(entry: EntryId, text: string): SourcedEntry[] {
    const shown = this.#entries.get(entry)?.glossary;
    const others = [...this.#entries.values()].filter(({ glossary }) => glossary !== shown);
    return entriesWrittenAs(text, others);
  }

  /** How requests name an entry: with the token that proves that it was sent to this frame. */
  sent(entry: EntryId): SentEntry {
    return { entry, token: this.#entries.get(entry)?.token };
  }

  #leadingTo(id: EntryId): SourcedEntry | undefined {
    return [...this.#entries.values()].find((entry) => leadsTo(entry, id));
  }
}
