/**
 * A card while it is open: shows its content in a frame beside its term, and carries out what
 * the reader does in the frame. After `end` the frame is free for another card.
 */

import { type Box, boxContains, type Point } from '../dom/boxes';
import { type FocusPosition, focusPosition, returnFocus } from '../dom/focus';
import { CardContent, type Turn } from './card-content';
import type { CardFrame } from './card-frame';
import { Cover } from './cover';
import type { FrameListener } from './frame-listener';
import type { CardAction, FocusTarget } from './frame-protocol';
import { destinationOf } from './page-controls';
import type { Corner } from './placement';
import type { CardHit, CardPorts } from './ports';
import { PositionTracker } from './position-tracker';

/** Actions with effects outside the card, carried out only if the reader could see the card. */
const EFFECTS: ReadonlySet<CardAction['do']> = new Set([
  'copy',
  'follow',
  'openSection',
  'search',
  'addTerm',
  'mute',
]);

export interface OpenCardProps {
  readonly hit: CardHit;
  /** Where the pointer is, which decides the line if the term is on several; null without one. */
  readonly pointer: Point | null;
  /** The page's link that the term is in, if a tap on it opened the card instead. */
  readonly link: HTMLAnchorElement | null;
  readonly ports: CardPorts;
  readonly frame: CardFrame;
  /** Where to return the focus to, if the card replaces one that had it. */
  readonly before?: FocusPosition | undefined;
  /** The reader closed it. */
  dismissed(): void;
  /** The reader pressed Esc in it. */
  escaped(): void;
  /** Its term, or its frame, can no longer be seen. */
  gone(): void;
  /** The keyboard focus moved in or out. */
  focused(inside: boolean): void;
  /** The pointer entered or left the card, at a time in ms since 1970. */
  pointerWent(inside: boolean, time: number): void;
  /** The page moved it to another place. */
  moved(): void;
  /** The reader pinned or unpinned it. @returns the corner for it, if it is pinned */
  pinned(pinned: boolean): Corner;
}

export class OpenCard implements FrameListener {
  readonly hit: CardHit;
  readonly frame: CardFrame;
  readonly #props: OpenCardProps;
  readonly #before: FocusPosition;
  readonly #position: PositionTracker;
  readonly #cover: Cover;
  readonly #life = new AbortController();
  readonly #content: CardContent;
  #pinned = false;
  /** The height (px) of what the frame shows; unknown until it answers. */
  #height: number | null = null;
  /** Where to move the focus once the card is shown. */
  #focus: FocusTarget | null = null;
  /** Where the card was before its content changed: the pointer still counts as in it there. */
  #boxBefore: Box | null = null;
  #request = 0;

  /** Takes a frame, which `start` fills and `end` releases. */
  constructor(props: OpenCardProps) {
    this.#props = props;
    const { hit, pointer, ports, frame } = props;
    this.hit = hit;
    this.frame = frame;
    this.#before = props.before ?? focusPosition();
    this.#position = new PositionTracker(hit, pointer, frame);
    const draw = (turn?: Turn) => this.#draw(turn);
    const isShown = () => this.#position.isPlaced;
    const leadsTo = props.link ? destinationOf(props.link) : undefined;
    this.#content = new CardContent({ hit, ports, leadsTo, draw, isShown });
    frame.listen(this);
    const cover = { host: frame.host, raise: () => frame.raise(), gaveUp: () => props.gone() };
    this.#cover = new Cover(cover, this.#life.signal);
  }

  /**
   * Shows the card, or calls `gone` if the term can't be seen.
   *
   * @param focus whether the keyboard focus moves into the card
   */
  start(focus: boolean): void {
    if (!this.#position.look()) {
      this.#props.gone();
      return;
    }
    if (focus) this.#focus = { to: 'card' };
    this.#position.prepare();
    this.#content.start();
  }

  /** Where the focus was before the card; undefined while it isn't in the card. */
  get before(): FocusPosition | undefined {
    return this.frame.host.hasFocus ? this.#before : undefined;
  }

  /** Whether a point is in the card, or where it was before its content changed. */
  holds(point: Point): boolean {
    const now = this.box;
    if (now && boxContains(now, point)) {
      this.#boxBefore = null;
      return true;
    }
    if (this.#boxBefore && !boxContains(this.#boxBefore, point)) this.#boxBefore = null;
    return this.#boxBefore !== null;
  }

  /** Whether its content has just changed under the pointer. */
  get justChanged(): boolean {
    return this.#boxBefore !== null;
  }

  /** The card's box, once it is shown. */
  get box(): Box | null {
    return this.#position.isPlaced ? this.frame.box : null;
  }

  /** The page moved or changed: puts the card beside its term again, in the next frame. */
  follow(): void {
    if (this.#request !== 0) return;
    this.#request = requestAnimationFrame(() => {
      this.#request = 0;
      void this.#put(false).then((isThere) => isThere && this.#props.moved());
    });
  }

  /**
   * Ends the card, and hides its frame.
   *
   * @param refocus whether to return the focus, if it is in the card
   */
  end(refocus: boolean): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    cancelAnimationFrame(this.#request);
    this.#content.end();
    this.frame.listen(null);
    if (refocus && this.frame.host.hasFocus) returnFocus(this.#before);
    this.frame.hide();
  }

  sized(height: number): void {
    this.#height = height;
    const isFirst = !this.#position.isPlaced;
    void this.#put(!isFirst).then((isThere) => {
      if (isThere && isFirst) this.#shown();
    });
  }

  pointer(inside: boolean, time: number): void {
    if (inside) void this.#cover.entered();
    this.#props.pointerWent(inside, time);
  }

  focused(visible: boolean): void {
    if (visible) void this.#cover.entered();
    this.#props.focused(visible);
  }

  blurred(): void {
    this.#props.focused(false);
  }

  escaped(): void {
    this.#props.escaped();
  }

  tabbedOut(): void {
    this.#props.dismissed();
  }

  lost(): void {
    this.#props.gone();
  }

  acted(action: CardAction, clear: boolean | null): void {
    if (EFFECTS.has(action.do)) void this.#actIfSeen(action, clear);
    else this.#act(action);
  }

  /** Does nothing if the reader may not have seen what was pressed. */
  async #actIfSeen(action: CardAction, clear: boolean | null): Promise<void> {
    if (await this.#cover.mayAct(clear)) this.#act(action);
  }

  #act(action: CardAction): void {
    switch (action.do) {
      case 'open':
        this.#boxBefore = this.box;
        this.#content.open(action.entry, action.from);
        break;
      case 'choose':
        this.#boxBefore = this.box;
        this.#content.choose(action.entry);
        break;
      case 'back':
        this.#boxBefore = this.box;
        this.#content.back();
        break;
      case 'close':
        this.#props.dismissed();
        break;
      case 'pin':
        this.#pin();
        break;
      case 'move':
        this.#position.move(action.x, action.y);
        void this.#put(true);
        break;
      case 'toNextCorner':
        this.#position.toNextCorner();
        void this.#put(true);
        break;
      case 'expand':
        this.#boxBefore = this.box;
        this.#content.expand(action.expanded);
        break;
      case 'copy':
        this.#copy();
        break;
      case 'follow':
        this.frame.followLink();
        break;
      case 'addTerm':
        void this.#content.addTerm();
        break;
      case 'openLink':
        this.#props.gone();
        // The page's own listeners and its `target` count, as for a click of the reader's.
        this.#props.link?.click();
        break;
      case 'openSection':
        void this.#content.openSection(action.section);
        break;
      case 'search':
        void this.#content.search();
        break;
      case 'mute':
        void this.#content.mute(action.reach, action.byKey);
    }
  }

  copied(done: boolean): void {
    void this.#content.copied(done);
  }

  /** The card is in view for the first time. */
  #shown(): void {
    this.#content.shown(this.#focus !== null);
    if (this.#focus) this.frame.focus(this.#focus);
    this.#focus = null;
  }

  #pin(): void {
    this.#pinned = !this.#pinned;
    const corner = this.#props.pinned(this.#pinned);
    if (this.#pinned) this.#position.dock(corner);
    else this.#position.undock();
    this.follow();
    this.#draw();
  }

  #copy(): void {
    const text = this.#content.copy();
    if (text !== null) this.frame.copy(text);
  }

  #draw(turn?: Turn): void {
    if (this.#life.signal.aborted) return;
    this.frame.show({ state: { ...this.#content.state, pinned: this.#pinned }, ...turn });
  }

  /** Puts the card beside its term. @returns whether it is there now */
  async #put(stay: boolean): Promise<boolean> {
    if (this.#life.signal.aborted) return false;
    let surroundings = this.#position.look();
    if (surroundings && this.#height !== null && !this.#position.isPlaced) {
      surroundings = this.#position.makeRoom(surroundings, this.#height);
    }
    if (!surroundings) {
      this.#props.gone();
      return false;
    }
    if (this.#height === null) return false;
    const isThere = await this.#position.put(surroundings, this.#height, stay);
    return isThere && !this.#life.signal.aborted;
  }
}
