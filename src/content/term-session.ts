/**
 * Glossa in a document that has terms: the marks, the card, and the entries they need. Loaded
 * when the page's words first match an entry; ends with the host's signal.
 */

import { CARD_FACTORY, type Card, type CardFactory, type CardHit } from '../card/ports';
import { isFrame } from '../dom/safe-node';
import type { EntryId } from '../glossary/model';
import { isSubject } from '../glossary/subject';
import { markName } from '../marks/names';
import { canHighlight } from '../marks/styles';
import type { FoundTerm } from '../matching/hit';
import { type FoundSelection, offer } from '../messaging/frame-calls';
import type { LookupReply, MarkSheet, PagePart, PageState, Reveal } from '../messaging/protocol';
import { ask } from '../messaging/send';
import { NO_CHANGES } from '../page/changes/changes';
import type { PageObserver } from '../page/changes/observer';
import type { PageHit } from '../page/hits';
import type { Host } from '../page/host';
import type { Marking } from '../page/marking';
import { PageMarker } from '../page/page-marker';
import { ELEMENTS_FACTORY, type ElementsFactory } from '../page/painters/elements-factory';
import type { Scanner } from '../page/reading/scanner';
import type { Direction } from '../page/walk';
import { cardRequests } from './card-requests';
import { awaitsHydration, hydrated } from './hydration';
import { KnownEntries } from './known-entries';
import { takePart } from './parts';
import { hitAtSelection } from './selection';

/** What there is in a document before it has terms. */
export interface SessionBase extends Pick<Host, 'signal' | 'languages' | 'changed' | 'failed'> {
  readonly state: PageState;
  readonly scanner: Scanner;
  readonly observer: PageObserver;
  /** Ends this session and starts a new one. */
  restart(): void;
}

/** A burst of changes is reported once, after this time (ms). */
const REPORT_MS = 200;

/** @param replies what the background has sent so far */
export type TermSessionFactory = (
  base: SessionBase,
  replies: readonly LookupReply[],
) => TermSession;

export class TermSession {
  readonly #base: SessionBase;
  readonly #known = new KnownEntries();
  readonly #marker: PageMarker;
  readonly #cardHits = new WeakMap<PageHit, CardHit>();
  readonly #pageHits = new WeakMap<CardHit, PageHit>();
  #card: Card | null = null;
  /** Whether to restart once no card is open. */
  #isRestartDue = false;
  /** Whether another frame listens for Esc. */
  #elsewhere = false;
  /** Whether the background has been asked for the style sheet of the marks. */
  #hasSheet = false;
  #reporting = false;

  /** @param replies what the background has sent so far */
  constructor(base: SessionBase, replies: readonly LookupReply[]) {
    this.#base = base;
    for (const reply of replies) this.#known.add(reply);
    const { state, signal, scanner, observer, failed } = base;
    const { painter } = state;
    // Highlights stand in for elements as long as those could disturb a framework's hydration.
    const waits = painter === 'elements' && canHighlight() && awaitsHydration(document);
    if (waits) void hydrated(signal).then(() => this.#restart());
    this.#marker = new PageMarker(
      {
        ...state,
        ...base,
        ...(waits && { painter: 'highlight' as const }),
        muted: new Set(state.muted),
        shadowRoots: () => observer.shadowRoots,
        reread: (touched) => scanner.handleChanges({ ...NO_CHANGES, touched }),
        changed: () => {
          this.#card?.refresh();
          this.#reportSoon();
        },
        write: (write) => observer.unobserved(write),
        isWritten: (node) => observer.wroteInto(node),
        weigh: (words, glossaries) =>
          ask('weigh', glossaries.length > 0 ? { words, glossaries } : { words }),
      },
      {
        load: (elements) => this.#load(['styles', ...(elements ? ['elements' as const] : [])]),
        loadUnseen: () => void this.#load([]).catch(failed),
        elementsPainter: (given) => takePart<ElementsFactory>(ELEMENTS_FACTORY)(given),
        chosen: (hit) => this.#card?.openAt(this.#cardHit(hit)),
      },
    );
    offer({ step: (direction) => this.#step(direction) }, signal);
    signal.addEventListener('abort', () => this.#dropSheet(), { once: true });
  }

  /** Takes in what the background sends later. */
  add(reply: LookupReply): void {
    this.#known.add(reply);
  }

  get marking(): Marking {
    return this.#marker.marking;
  }

  /** Called now and then, to look for what causes no event. */
  look(): void {
    this.#marker.look();
  }

  /** The visible terms of this document. */
  get terms(): FoundTerm[] {
    return this.#marker.terms((id) => this.#known.get(id)?.entry.term ?? id);
  }

  /**
   * Handles what the popup says to the frames of a tab: if it means this one, scrolls to the
   * nth (0-based, counted round) shown hit of an entry.
   *
   * @param frame names this frame
   */
  handleMessage(message: unknown, frame: string): void {
    if (isReveal(message) && message.frame === frame) {
      this.#marker.reveal(message.reveal, message.nth);
    }
  }

  #step(direction: Direction): boolean {
    const card = this.#card;
    const hit = this.#marker.step(direction, (card?.at && this.#pageHits.get(card.at)) ?? null);
    if (hit) card?.openAt(this.#cardHit(hit));
    return hit !== null;
  }

  /** Restarts the document's session, but closes no card that the reader has open. */
  #restart(): void {
    const { signal, restart } = this.#base;
    this.#isRestartDue = true;
    if (!signal.aborted && !this.#card?.at) restart();
  }

  #reportSoon(): void {
    if (this.#reporting) return;
    this.#reporting = true;
    setTimeout(() => {
      this.#reporting = false;
      if (!this.#base.signal.aborted) this.#base.changed();
    }, REPORT_MS);
  }

  get #sheet(): MarkSheet {
    return { name: markName(), look: this.#base.state.marks.look };
  }

  #dropSheet(): void {
    // If the background can't remove the sheet, it styles names that nothing has any more.
    if (this.#hasSheet) void ask('dropSheet', { sheet: this.#sheet }).catch(() => {});
  }

  /** Loads parts of the page's code; with the first ones the card. */
  async #load(wanted: readonly PagePart[]): Promise<void> {
    const { signal } = this.#base;
    const parts = this.#card ? wanted : ['card' as const, ...wanted];
    this.#hasSheet ||= parts.includes('styles');
    await ask('prepare', { parts, sheet: this.#sheet });
    if (this.#card) return;
    // The first mark and the first hit found by pointing may both have asked for it.
    if (!signal.aborted && !this.#card) this.#makeCard();
  }

  #makeCard(): void {
    const { state, signal, failed, scanner } = this.#base;
    this.#card = takePart<CardFactory>(CARD_FACTORY)({
      signal,
      hitAt: (x, y) => {
        // The reader points at the page: what has changed is read without delay.
        scanner.hurry();
        const hit = this.#marker.hitAt(x, y);
        return hit && this.#cardHit(hit);
      },
      isMarked: (hit) => {
        const marked = this.#pageHits.get(hit);
        return marked !== undefined && this.#marker.hasMark(marked);
      },
      ...cardRequests(this.#known, failed),
      isSubject: (glossary) => isSubject(this.#entriesOf(glossary)),
      trigger: state.marks.opening,
      opened: () => this.#listenElsewhere(),
      closed: () => {
        if (this.#elsewhere) this.#hearEscape(false);
        this.#elsewhere = false;
        // Later, as the card is still handling the event that closed it.
        if (this.#isRestartDue) setTimeout(() => this.#restart());
      },
    });
    const dismiss = (): true => {
      this.#card?.dismiss();
      return true;
    };
    offer({ dismiss }, signal);
    // Nothing else reports that the focus went from here into a frame.
    addEventListener('blur', () => this.#card?.at && this.#listenElsewhere(), { signal });
    offer({ explain: (found) => this.#explain(found) }, signal);
  }

  *#entriesOf(glossary: string): Iterable<EntryId> {
    for (const id of this.#marker.entries()) {
      if (this.#known.get(id)?.entry.glossary === glossary) yield id;
    }
  }

  /** Lets the frame that has the focus listen for Esc, if that isn't this one. */
  #listenElsewhere(): void {
    const { activeElement } = document;
    const inFrame = activeElement !== null && isFrame(activeElement);
    if (this.#elsewhere || (document.hasFocus() && !inFrame)) return;
    this.#elsewhere = true;
    this.#hearEscape(true);
  }

  #hearEscape(on: boolean): void {
    void ask('hearEscape', { on }).catch(this.#base.failed);
  }

  /** Opens the page's own card at the selection, so that no other script makes one. */
  #explain(found: FoundSelection): true {
    this.#known.add(found.reply);
    this.#card?.openAt(hitAtSelection(found));
    return true;
  }

  /** Always the same object for a hit, so that the card can compare hits. */
  #cardHit(hit: PageHit): CardHit {
    const known = this.#cardHits.get(hit);
    if (known) return known;
    const made: CardHit = {
      entry: hit.entry,
      isMark: true,
      term: hit.term,
      node: hit.segments[0]?.node ?? document.documentElement,
      rects: () => this.#marker.rectsOf(hit),
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
