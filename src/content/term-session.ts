/**
 * The work in a document that has terms: marks and card. Loaded when the page's words
 * first match an entry; ends with its signal.
 */

import { CARD_FACTORY, type Card, type CardFactory, type CardHit } from '../card/ports';
import { isFrame } from '../dom/safe-node';
import { canHighlight } from '../marks/styles';
import type { FoundTerm } from '../matching/hit';
import { type FoundSelection, offer } from '../messaging/frame-calls';
import type { LookupReply, PagePart, Reveal } from '../messaging/protocol';
import { ask } from '../messaging/send';
import type { PageHit } from '../page/hits';
import type { Marking } from '../page/marking';
import { PageMarker } from '../page/page-marker';
import { ELEMENTS_FACTORY, type ElementsFactory } from '../page/painters/elements-factory';
import type { Direction } from '../page/walk';
import { cardRequests } from './card-requests';
import { awaitsHydration, hydrated } from './hydration';
import { KnownEntries } from './known-entries';
import { type PageWork, type PageWorkPorts, takePart } from './parts';
import { hitAtSelection } from './selection';

export class TermSession implements PageWork {
  readonly #ports: PageWorkPorts;
  readonly #known = new KnownEntries();
  readonly #session: PageMarker;
  readonly #cardHits = new WeakMap<PageHit, CardHit>();
  readonly #pageHits = new WeakMap<CardHit, PageHit>();
  #card: Card | null = null;
  /** Whether the work is to begin anew once no card is open. */
  #isDue = false;
  /** Whether another frame listens for Esc. */
  #elsewhere = false;

  constructor(ports: PageWorkPorts) {
    this.#ports = ports;
    for (const reply of ports.replies) this.#known.add(reply);
    const { signal, state, write, isLive, shadowRoots, reread, failed } = ports;
    // Highlights stand in for elements while those could spoil a framework's takeover.
    const waits = state.painter === 'elements' && canHighlight() && awaitsHydration(document);
    if (waits) void hydrated(signal).then(() => this.#beginAnew());
    this.#session = new PageMarker({
      signal,
      painter: waits ? 'highlight' : state.painter,
      density: state.marks.density,
      look: state.marks.look,
      languages: new Set(state.languages),
      muted: new Set(state.muted),
      firstHit: (elements) => this.#bring(['styles', ...(elements ? ['elements' as const] : [])]),
      firstUnmarkedHit: () => void this.#bring([]).catch(ports.failed),
      elementsPainter: (given) => takePart<ElementsFactory>(ELEMENTS_FACTORY)(given),
      weigh: (words) => ask('weigh', { words }),
      write,
      isLive,
      shadowRoots,
      reread,
      chosen: (hit) => this.#card?.openAt(this.#cardHit(hit)),
      changed: () => this.#changed(),
      termOf: (id) => this.#known.get(id)?.entry.term ?? id,
      failed,
    });
    offer({ step: (direction) => this.#step(direction) }, signal);
  }

  keep(reply: LookupReply): void {
    this.#known.add(reply);
  }

  get marking(): Marking {
    return this.#session.marking;
  }

  look(): void {
    this.#session.look();
  }

  get terms(): FoundTerm[] {
    return this.#session.terms;
  }

  heard(message: unknown, frame: string): void {
    if (isReveal(message) && message.frame === frame) {
      this.#session.reveal(message.reveal, message.nth);
    }
  }

  #step(direction: Direction): boolean {
    const card = this.#card;
    const hit = this.#session.step(direction, (card?.at && this.#pageHits.get(card.at)) ?? null);
    if (hit) card?.openAt(this.#cardHit(hit));
    return hit !== null;
  }

  /** Begins the work anew, but takes no open card from its reader. */
  #beginAnew(): void {
    const { signal, again } = this.#ports;
    this.#isDue = true;
    if (!signal.aborted && !this.#card?.at) again();
  }

  #changed(): void {
    this.#card?.refresh();
    this.#ports.changed();
  }

  /** Loads parts of the page's code; with the first ones the card. */
  async #bring(parts: readonly PagePart[]): Promise<void> {
    const { signal, prepare } = this.#ports;
    if (this.#card) {
      await prepare(parts);
      return;
    }
    await prepare(['card', ...parts]);
    // Marks and what is found by pointing may both have been first.
    if (!signal.aborted && !this.#card) this.#makeCard();
  }

  #makeCard(): void {
    const { signal, failed, state } = this.#ports;
    this.#card = takePart<CardFactory>(CARD_FACTORY)({
      signal,
      hitAt: (x, y) => {
        const hit = this.#session.hitAt(x, y);
        return hit && this.#cardHit(hit);
      },
      ...cardRequests(this.#known, failed),
      opening: state.marks.opening,
      opened: () => this.#listenElsewhere(),
      closed: () => {
        if (this.#elsewhere) this.#hearEscape(false);
        this.#elsewhere = false;
        // Not while the card is at it.
        if (this.#isDue) setTimeout(() => this.#beginAnew());
      },
    });
    const dismiss = (): true => {
      this.#card?.dismiss();
      return true;
    };
    offer({ dismiss }, signal);
    // Focus that goes from here into a frame is told by nothing else.
    addEventListener('blur', () => this.#card?.at && this.#listenElsewhere(), { signal });
    offer({ explain: (found) => this.#explain(found) }, signal);
  }

  /** Has Esc listened for in the frame that has the focus, where that isn't this one. */
  #listenElsewhere(): void {
    const { activeElement } = document;
    const inFrame = activeElement !== null && isFrame(activeElement);
    if (this.#elsewhere || (document.hasFocus() && !inFrame)) return;
    this.#elsewhere = true;
    this.#hearEscape(true);
  }

  #hearEscape(on: boolean): void {
    void ask('hearEscape', { on }).catch(this.#ports.failed);
  }

  /** Opens the page's own card at the selection: there are never two. */
  #explain(found: FoundSelection): true {
    this.#known.add(found.reply);
    this.#card?.openAt(hitAtSelection(found));
    return true;
  }

  /** One and the same object for a hit, so that the card can tell hits apart. */
  #cardHit(hit: PageHit): CardHit {
    const known = this.#cardHits.get(hit);
    if (known) return known;
    const made: CardHit = {
      entry: hit.entry,
      isMark: true,
      term: hit.term,
      node: hit.segments[0]?.node ?? document.documentElement,
      rects: () => this.#session.rectsOf(hit),
    };
    this.#cardHits.set(hit, made);
    this.#pageHits.set(made, hit);
    return made;
  }
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
