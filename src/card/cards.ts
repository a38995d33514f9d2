/**
 * The cards of one document: one for the term that the reader points at, and those that the reader
 * keeps open, each in a corner of the window at first.
 */
import { OneCard } from './card';
import { CORNERS, type Corner } from './placement';
import type { Card, CardHit, CardPorts } from './ports';

/** Makes the cards of this document. */
export function createCard(ports: CardPorts): Card {
  return new DocumentCards(ports);
}

interface Place {
  readonly card: OneCard;
  /** Ends it. */
  readonly life: AbortController;
  /** The corner that it was given when the reader kept it open. */
  corner: Corner | null;
}

class DocumentCards implements Card {
  readonly #ports: CardPorts;
  /** Opens at terms. */
  #current: Place;
  /** Kept open, the last one last. */
  #kept: readonly Place[] = [];
  #isOpen = false;

  constructor(ports: CardPorts) {
    this.#ports = ports;
    this.#current = this.#make();
  }

  get at(): CardHit | null {
    return this.#last?.card.at ?? null;
  }

  openAt(hit: CardHit): void {
    this.#current.card.openAt(hit);
  }

  refresh(): void {
    this.#current.card.refresh();
    for (const { card } of this.#kept) card.refresh();
  }

  dismiss(): void {
    this.#last?.card.dismiss();
  }

  close(): void {
    this.#current.card.close();
    for (const { card } of this.#kept) card.close();
  }

  /** The card that was opened last. */
  get #last(): Place | undefined {
    return this.#current.card.at ? this.#current : this.#kept.at(-1);
  }

  #make(): Place {
    const life = new AbortController();
    const place: Place = {
      life,
      corner: null,
      card: new OneCard({
        ...this.#ports,
        signal: AbortSignal.any([this.#ports.signal, life.signal]),
        opened: () => this.#report(),
        closed: () => this.#closed(place),
        kept: (isKept) => (isKept ? this.#keep(place) : this.#release(place)),
        yieldEscape: () => this.#dismissLater(place),
      }),
    };
    return place;
  }

  /** Closes the last card, if it was opened after this one. @returns whether there was one */
  #dismissLater(place: Place): boolean {
    const last = this.#last;
    if (!last || last === place) return false;
    last.card.dismiss();
    return true;
  }

  /** From now on, other terms open in another card. With a card in each corner, the first closes. */
  #keep(place: Place): Corner {
    const [first] = this.#kept;
    if (first && this.#kept.length === CORNERS.length) first.card.close();
    const taken = this.#kept.map(({ corner }) => corner);
    place.corner = CORNERS.find((corner) => !taken.includes(corner)) ?? CORNERS[0];
    this.#kept = [...this.#kept, place];
    this.#current = this.#make();
    return place.corner;
  }

  /** A card that is no longer kept closes for the next term again. */
  #release(place: Place): Corner {
    this.#kept = this.#kept.filter((other) => other !== place);
    this.#current.life.abort();
    this.#current = place;
    return place.corner ?? CORNERS[0];
  }

  #closed(place: Place): void {
    if (this.#kept.includes(place)) {
      this.#kept = this.#kept.filter((other) => other !== place);
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
