/**
 * The card for selections in a frame that has no marks: Glossa is off there, or nothing on
 * the page is a term. Nothing of it is left once it is closed.
 */
import type { EntryId } from '../glossary/model';
import { t } from '../i18n/i18n';
import type { FoundSelection } from '../messaging/frame-calls';
import type { LookupReply } from '../messaging/protocol';
import { ask } from '../messaging/send';
import { CARD_FACTORY, type CardFactory, type Explained } from '../popover/ports';
import { taken } from './page-work-port';
import { hitAtSelection } from './selection';

export class SelectionCard {
  #life: AbortController | null = null;

  /** Shows what was found for the selection. @returns true, always */
  explain(found: FoundSelection): true {
    this.#life?.abort();
    const life = new AbortController();
    this.#life = life;
    const known = new Known(found.reply);
    const card = taken<CardFactory>(CARD_FACTORY)({
      signal: life.signal,
      hitAt: () => null,
      known: (id) => known.get(id),
      fetch: (id) => known.fetch(id),
      // It is lost on nobody but the list of what was looked up.
      lookedUp: (entry) => void ask('lookedUp', { entry }).catch(() => {}),
      openSection: async (glossary, section, entry) => {
        await ask('openSection', { glossary, section, entry });
      },
      mute: async (entry, scope) => {
        await ask('mute', { entry, scope });
      },
      closed: () => life.abort(),
    });
    card.openAt(hitAtSelection(found));
    return true;
  }
}

/** The entries that the background has told of. */
class Known {
  readonly #entries = new Map<EntryId, Explained>();

  constructor(reply: LookupReply) {
    this.#keep(reply);
  }

  get(id: EntryId): Explained | undefined {
    return this.#entries.get(id);
  }

  async fetch(id: EntryId): Promise<Explained> {
    if (!this.#entries.has(id)) this.#keep(await ask('entries', { ids: [id] }));
    const explained = this.get(id);
    if (!explained) throw new Error(t('errors.entryGone'));
    return explained;
  }

  #keep({ entries, heads }: LookupReply): void {
    for (const entry of entries) {
      const head = heads.find(({ id }) => id === entry.glossary);
      if (head) this.#entries.set(entry.id, { entry, head });
    }
  }
}
