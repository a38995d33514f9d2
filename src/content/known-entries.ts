/** The entries that the background has told a frame of, with the heads of their glossaries. */
import type { EntryId, GlossaryHead, SourcedEntry } from '../glossary/model';
import { t } from '../i18n/i18n';
import type { LookupReply } from '../messaging/protocol';
import { ask } from '../messaging/send';
import type { Explained } from '../popover/ports';

export class KnownEntries {
  readonly #entries = new Map<EntryId, SourcedEntry>();
  readonly #heads = new Map<string, GlossaryHead>();

  keep(reply: LookupReply): LookupReply {
    for (const head of reply.heads) this.#heads.set(head.id, head);
    for (const entry of reply.entries) this.#entries.set(entry.id, entry);
    return reply;
  }

  get(id: EntryId): Explained | undefined {
    const entry = this.#entries.get(id);
    const head = entry && this.#heads.get(entry.glossary);
    return entry && head && { entry, head };
  }

  /** An entry, asked for where it isn't known. Rejects with a message for readers. */
  async fetch(id: EntryId): Promise<Explained> {
    if (!this.get(id)) this.keep(await ask('entries', { ids: [id] }));
    const explained = this.get(id);
    if (!explained) throw new Error(t('errors.entryGone'));
    return explained;
  }
}
