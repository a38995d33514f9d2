/**
 * A card and the terms that it opens at: passes what the reader does (`inputs.ts`) to the state
 * machine and carries out the effects. Everything ends when the ports' signal aborts.
 */
import { boxContains, type Point } from '../dom/boxes';
import type { FocusPosition } from '../dom/focus';
import { offer } from '../messaging/frame-calls';
import { FrameKeeper } from './frame-keeper';
import { isOn, sameRects } from './hit-boxes';
import { contextOfHit } from './hit-context';
import { type InputListener, Inputs } from './inputs';
import { layerOf } from './layer';
import { type Event as CardEvent, type Effect, type MachineState, START, step } from './machine';
import { OpenCard } from './open-card';
import type { Card, CardHit, OneCardPorts } from './ports';
import { Timers } from './timers';
import { inSafeTriangle } from './triangle';
import { opensByPointing } from './trigger';
import { fetchRelated } from './ways';

/** One that the reader keeps open stays at its term; others are for another card. */
export class OneCard implements Card, InputListener {
  readonly #ports: OneCardPorts;
  readonly #timers = new Timers((timer) => this.#take({ on: 'timer', timer }));
  #state: MachineState = START;
  #open: OpenCard | null = null;
  /** Where the pointer is; null when it is somewhere that sends us no events. */
  #pointer: Point | null = null;
  /** Where the pointer was last on the open card's term. */
  #apex: Point | null = null;
  #pressedInCard = false;
  /** The link whose term was tapped, while its card opens. */
  #link: HTMLAnchorElement | null = null;
  readonly #frames: FrameKeeper;
  /** Whether the pointer is in the card's frame, which keeps its events to itself. */
  #inFrame = false;
  /** When (ms since 1970) the pointer last moved on the page. */
  #movedAt = 0;

  constructor(ports: OneCardPorts) {
    this.#ports = ports;
    this.#frames = new FrameKeeper(ports.expectFrame, ports.mount);
    new Inputs(this, ports.signal);
    offer({ hitContext: (entry) => contextOfHit(this.at, entry) }, ports.signal);
    const end = () => {
      this.close();
      this.#frames.clear();
    };
    ports.signal.addEventListener('abort', end, { once: true });
  }

  get at(): CardHit | null {
    return this.#open?.hit ?? null;
  }

  openAt(hit: CardHit): void {
    if (this.#ports.signal.aborted) return;
    this.#take({ on: 'ask', hit, how: 'keyboard' });
  }

  refresh(): void {
    this.#open?.follow();
  }

  dismiss(): void {
    this.escaped();
  }

  close(): void {
    this.#take({ on: 'gone' });
  }

  pointerMoved(point: Point, steady: boolean, event: Event): void {
    if (this.#isPinned) return;
    this.#pointer = point;
    this.#inFrame = false;
    this.#movedAt = performance.timeOrigin + event.timeStamp;
    const where = this.#where(point);
    const under = where === 'card' ? null : this.#hitAt(point, event);
    const hit =
      under === this.#open?.hit || opensByPointing(this.#ports.trigger, event) ? under : null;
    if (hit && hit === this.#open?.hit) this.#apex = point;
    this.#take({ on: 'move', hit, where, steady });
  }

  pointerLeft(): void {
    this.#pointer = null;
    this.#take({ on: 'move', hit: null, where: 'elsewhere', steady: false });
  }

  pressed(point: Point): void {
    const open = this.#open;
    const card = open?.box && boxContains(open.box, point);
    const where = card ? 'card' : open && isOn(open.hit, point) ? 'term' : 'elsewhere';
    this.#pressedInCard = where === 'card';
    this.#take({ on: 'press', where });
  }

  dragged(): void {
    // A selection that began in the card may go on beyond its edge.
    if (!this.#pressedInCard) this.#take({ on: 'press', where: 'elsewhere' });
  }

  tapped(point: Point, event: Event): void {
    if (this.#isPinned || (this.#open?.box && boxContains(this.#open.box, point))) return;
    const hit = this.#hitAt(point, event);
    if (!hit || hit === this.#open?.hit) return;
    this.#pointer = point;
    this.#take({ on: 'ask', hit, how: 'tap' });
  }

  linkTapped(point: Point, event: Event, link: HTMLAnchorElement): boolean {
    if (this.#isPinned) return false;
    const hit = this.#hitAt(point, event);
    // Without a mark the reader expects a link like any other.
    if (!hit || hit === this.#open?.hit || !this.#ports.isMarked?.(hit)) return false;
    this.#pointer = point;
    this.#link = link;
    this.#take({ on: 'ask', hit, how: 'tap' });
    this.#link = null;
    return this.#open?.hit === hit;
  }

  clicked(point: Point, event: Event): void {
    if (this.#ports.trigger === 'click') this.tapped(point, event);
  }

  modifierPressed(event: KeyboardEvent): void {
    const { trigger = 'hover' } = this.#ports;
    const point = this.#isPinned ? null : this.#pointer;
    if (trigger === 'hover' || !point || !opensByPointing(trigger, event)) return;
    // The reader pointed first and pressed the key now, so the card opens at once.
    const hit = this.#where(point) === 'elsewhere' ? this.#hitAt(point, event) : null;
    if (hit && hit !== this.#open?.hit) this.#take({ on: 'ask', hit, how: 'hover' });
  }

  interrupted(): void {
    this.#take({ on: 'interrupt' });
  }

  escaped(): boolean {
    if (!this.#open) return false;
    if (!this.#ports.yieldEscape()) this.#take({ on: 'dismiss' });
    return true;
  }

  scrolled(): void {
    this.#open?.follow();
  }

  hidden(): void {
    // A pinned card is still there when the tab is shown again.
    if (!this.#isPinned) this.close();
  }

  ended(): void {
    this.close();
  }

  get #isPinned(): boolean {
    return this.#state.phase.at === 'open' && this.#state.phase.pinned;
  }

  #take(event: CardEvent): void {
    const [state, effects] = step(this.#state, event);
    this.#state = state;
    const wasOpen = this.#open !== null;
    for (const effect of effects) this.#do(effect);
    if (!wasOpen && this.#open) this.#ports.opened?.();
    if (wasOpen && !this.#open) this.#ports.closed?.();
  }

  #do(effect: Effect): void {
    switch (effect.do) {
      case 'wait':
        this.#timers.start(effect.timer, effect.ms);
        break;
      case 'cancel':
        this.#timers.stop(effect.timer);
        break;
      case 'prepare':
        this.#prepare(effect.hit);
        break;
      case 'show':
        this.#show(effect);
        break;
      case 'hide':
        this.#hide(effect.refocus);
        break;
    }
  }

  /** The pointer rests on a term: its card may open soon. */
  #prepare({ entry, node }: CardHit): void {
    if (entry === null) return;
    // A frame would show the page that there is a term, and this one must stay private.
    if (!this.#ports.known(entry)?.entry.unmarked) this.#frames.prepare(layerOf(node));
    void fetchRelated(this.#ports, entry);
  }

  #show({ hit, how }: Effect & { do: 'show' }): void {
    const before = this.#open?.before;
    this.#hide(false, true);
    const pointer = how === 'keyboard' ? null : this.#pointer;
    // The page may have moved, hidden or covered the term while the pointer rested.
    const found = pointer && isOn(hit, pointer) && this.#ports.hitAt(pointer.x, pointer.y);
    if (how === 'hover' && !(found && found.entry === hit.entry)) {
      this.#take({ on: 'gone' });
      return;
    }
    this.#apex = pointer;
    try {
      this.#open = this.#make(hit, pointer, before);
    } catch (error) {
      this.#take({ on: 'gone' });
      throw error;
    }
    this.#open.start(how === 'keyboard');
  }

  #make(hit: CardHit, pointer: Point | null, before: FocusPosition | undefined): OpenCard {
    const open: OpenCard = new OpenCard({
      hit,
      pointer,
      before,
      link: this.#link,
      ports: this.#ports,
      frame: this.#frames.take(layerOf(hit.node)),
      dismissed: () => this.#take({ on: 'dismiss' }),
      escaped: () => void this.escaped(),
      gone: () => this.#take({ on: 'gone' }),
      moved: () => this.#lookAgain(),
      pointerWent: (inside, time) => this.#pointerWent(inside, time),
      pinned: (pinned) => {
        this.#take({ on: 'pin', pinned });
        return this.#ports.kept(pinned);
      },
      // Ending a card moves the focus as well.
      focused: (inside) => {
        if (this.#open === open) this.#take({ on: 'focus', inside });
      },
    });
    return open;
  }

  /** @param next whether another card opens at once, in the same frame if possible */
  #hide(refocus: boolean, next = false): void {
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    this.#apex = null;
    this.#inFrame = false;
    open.end(refocus);
    if (next) this.#frames.keep(open.frame);
    else open.frame.remove();
  }

  /** The pointer came into the card's frame or went out of it (ms since 1970). */
  #pointerWent(inside: boolean, time: number): void {
    // The page may have reported a later move already.
    if (time < this.#movedAt) return;
    if (inside) {
      this.#inFrame = true;
      this.#take({ on: 'move', hit: null, where: 'card', steady: true });
    } else if (this.#inFrame && !this.#open?.justChanged) {
      this.#inFrame = false;
      this.pointerLeft();
    }
  }

  /** The page moved under a resting pointer: closes a card it moved away from, opens none. */
  #lookAgain(): void {
    const open = this.#open;
    const pointer = this.#pointer;
    if (!open || !pointer || this.#inFrame) return;
    const { phase } = this.#state;
    const next = phase.at === 'open' ? phase.next?.hit : undefined;
    const hit = [open.hit, next].find((one) => one && isOn(one, pointer)) ?? null;
    this.#take({ on: 'move', hit, where: this.#where(pointer), steady: true });
  }

  #where(point: Point): 'card' | 'between' | 'elsewhere' {
    if (!this.#open) return 'elsewhere';
    if (this.#open.holds(point)) return 'card';
    const { box } = this.#open;
    return box && this.#apex && inSafeTriangle(point, this.#apex, box) ? 'between' : 'elsewhere';
  }

  /** The hit at a point; the open card's own hit where the page's was found again in its place. */
  #hitAt(point: Point, event: Event): CardHit | null {
    const hit = this.#ports.hitAt(point.x, point.y, event);
    const open = this.#open?.hit;
    if (!hit || !open || hit === open || hit.entry !== open.entry) return hit;
    return sameRects(hit.rects(), open.rects()) ? open : hit;
  }
}
