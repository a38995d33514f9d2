/**
 * The cards of one document: one for the term that the reader points at, and one that the reader
 * keeps open beside it.
 */
import { OneCard } from './card';
import type { Card, CardHit, CardPorts } from './ports';

/** Makes the cards of this document. */
export function createCard(ports: CardPorts): Card {
  return new DocumentCards(ports);
}

interface Place {
  readonly card: OneCard;
  /** Ends it. */
  readonly life: AbortController;
}

class DocumentCards implements Card {
  readonly #ports: CardPorts;
  /** Opens at terms. */
  #current: Place;
  #kept: Place | null = null;
  #isOpen = false;

  constructor(ports: CardPorts) {
    this.#ports = ports;
    this.#current = this.#make();
  }

  get at(): CardHit | null {
    return this.#current.card.at ?? this.#kept?.card.at ?? null;
  }

  openAt(hit: CardHit): void {
    this.#current.card.openAt(hit);
  }

  refresh(): void {
    this.#current.card.refresh();
    this.#kept?.card.refresh();
  }

  dismiss(): void {
    const last = this.#current.card.at ? this.#current : this.#kept;
    last?.card.dismiss();
  }

  close(): void {
    this.#current.card.close();
    this.#kept?.card.close();
  }

  #make(): Place {
    const life = new AbortController();
    const place: Place = {
      life,
      card: new OneCard({
        ...this.#ports,
        signal: AbortSignal.any([this.#ports.signal, life.signal]),
        opened: () => this.#report(),
        closed: () => this.#closed(place),
        kept: (isKept) => (isKept ? this.#keep(place) : this.#release(place)),
        yieldEscape: () => place === this.#kept && this.#dismissCurrent(),
      }),
    };
    return place;
  }

  #dismissCurrent(): boolean {
    const { card } = this.#current;
    if (!card.at) return false;
    card.dismiss();
    return true;
  }

  /** From now on, other terms open in another card. A card that was kept before closes. */
  #keep(place: Place): void {
    this.#kept?.life.abort();
    this.#kept = place;
    this.#current = this.#make();
  }

  /** A card that is no longer kept closes for the next term again. */
  #release(place: Place): void {
    if (place !== this.#kept) return;
    this.#kept = null;
    this.#current.life.abort();
    this.#current = place;
  }

  #closed(place: Place): void {
    if (place === this.#kept) {
      this.#kept = null;
      place.life.abort();
    }
    this.#report();
  }

  #report(): void {
    const isOpen = this.at !== null;
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    if (isOpen) this.#ports.opened?.();
    else this.#ports.closed?.();
  }
}
