/**
 * One stretch of work in a document, from switching on to switching off: a session on
 * the page, the card, and the port to the popup.
 */
import { type Browser, browser } from 'wxt/browser';
import type { EntryId, GlossaryHead, SourcedEntry } from '../glossary/model';
import {
  type LookupReply,
  PAGE_PORT,
  type PageReport,
  type PageState,
  type Reveal,
} from '../messaging/protocol';
import { ask } from '../messaging/send';
import type { PageHit } from '../page/hits';
import { ELEMENTS_FACTORY, type ElementsFactory } from '../page/painters/elements-port';
import { Session } from '../page/session';
import {
  CARD_FACTORY,
  type Card,
  type CardFactory,
  type CardHit,
  type Explained,
} from '../popover/ports';

type Port = ReturnType<typeof browser.runtime.connect>;

export class DocumentWork {
  readonly #life = new AbortController();
  readonly #entries = new Map<EntryId, SourcedEntry>();
  readonly #heads = new Map<string, GlossaryHead>();
  readonly #ports = new Set<Port>();
  readonly #session: Session;
  /** Names this document in reports. */
  readonly #frame = crypto.randomUUID();
  #card: Card | null = null;
  #reporting = false;

  /** @param failed told of what went wrong outside the page's own reach */
  constructor(state: PageState, failed: (error: unknown) => void) {
    const { signal } = this.#life;
    this.#session = new Session(
      {
        painter: state.painter,
        languages: new Set(state.languages),
        lookup: (words, known) => this.#lookup(words, known),
        firstHit: (elements) => this.#bring(elements),
        elementsPainter: (ports) => taken<ElementsFactory>(ELEMENTS_FACTORY)(ports),
        chosen: (hit) => this.#card?.openAt(this.#cardHit(hit)),
        changed: () => this.#changed(),
        termOf: (id) => this.#entries.get(id)?.term ?? id,
        failed,
      },
      signal,
    );
    browser.runtime.onConnect.addListener(this.#connected);
    this.#session.start();
  }

  /** Takes everything back from the page; no listener, timer or element is left. */
  end(): void {
    this.#life.abort();
    try {
      browser.runtime.onConnect.removeListener(this.#connected);
      for (const port of this.#ports) port.disconnect();
    } catch {
      // The extension is gone, and its listeners and ports with it.
    }
    this.#ports.clear();
  }

  async #lookup(words: readonly string[], known: readonly string[]): Promise<LookupReply> {
    return this.#keep(await ask('lookup', { words, known }));
  }

  #keep(reply: LookupReply): LookupReply {
    for (const head of reply.heads) this.#heads.set(head.id, head);
    for (const entry of reply.entries) this.#entries.set(entry.id, entry);
    return reply;
  }

  async #bring(elements: boolean): Promise<void> {
    await ask('prepare', { parts: ['styles', 'card', ...(elements ? ['elements' as const] : [])] });
    const { signal } = this.#life;
    if (signal.aborted) return;
    this.#card = taken<CardFactory>(CARD_FACTORY)({
      signal,
      hitAt: (x, y) => {
        const hit = this.#session.hitAt(x, y);
        return hit && this.#cardHit(hit);
      },
      known: (id) => this.#explained(id),
      fetch: (id) => this.#fetch(id),
      openSection: async (glossary, section, entry) => {
        await ask('openSection', { glossary, section, entry });
      },
    });
  }

  #cardHits = new WeakMap<PageHit, CardHit>();

  /** One and the same object for a hit, so that the card can tell hits apart. */
  #cardHit(hit: PageHit): CardHit {
    const known = this.#cardHits.get(hit);
    if (known) return known;
    const made: CardHit = {
      entry: hit.entry,
      term: hit.term,
      node: hit.pieces[0]?.node ?? document.documentElement,
      rects: () => this.#session.rectsOf(hit),
    };
    this.#cardHits.set(hit, made);
    return made;
  }

  #explained(id: EntryId): Explained | undefined {
    const entry = this.#entries.get(id);
    const head = entry && this.#heads.get(entry.glossary);
    return entry && head && { entry, head };
  }

  async #fetch(id: EntryId): Promise<Explained> {
    if (!this.#explained(id)) this.#keep(await ask('entries', { ids: [id] }));
    const explained = this.#explained(id);
    if (!explained) throw new Error('This entry is no longer in the glossary.');
    return explained;
  }

  readonly #connected = (port: Browser.runtime.Port): void => {
    if (port.name !== PAGE_PORT) return;
    this.#ports.add(port);
    port.onDisconnect.addListener(() => this.#ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      if (isReveal(message) && message.frame === this.#frame) {
        this.#session.reveal(message.reveal, message.nth);
      }
    });
    port.postMessage(this.#report());
  };

  #report(): PageReport {
    return {
      report: 'terms',
      frame: this.#frame,
      top: globalThis.top === globalThis.self,
      terms: this.#session.terms,
    };
  }

  #changed(): void {
    this.#card?.refresh();
    if (this.#ports.size === 0 || this.#reporting) return;
    this.#reporting = true;
    // A burst of changes is reported once.
    setTimeout(() => {
      this.#reporting = false;
      if (this.#life.signal.aborted) return;
      const report = this.#report();
      for (const port of this.#ports) port.postMessage(report);
    }, 200);
  }
}

function taken<T>(key: symbol): T {
  const factory = (globalThis as Record<symbol, unknown>)[key];
  if (!factory) throw new Error(`Glossa could not load a part of itself (${key.description}).`);
  return factory as T;
}

function isReveal(message: unknown): message is Reveal {
  const reveal = message as Partial<Reveal> | null;
  return (
    typeof reveal === 'object' &&
    typeof reveal?.reveal === 'string' &&
    typeof reveal.frame === 'string' &&
    Number.isSafeInteger(reveal.nth)
  );
}
