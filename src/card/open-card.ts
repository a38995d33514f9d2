/**
 * A card while it is open: what its frame shows, and where that is. From the constructor to
 * `end`, after which the frame is free for another card.
 */

import { type Box, boxContains, type Point } from '../dom/boxes';
import { type FocusPosition, focusPosition, returnFocus } from '../dom/focus';
import type { SectionId } from '../glossary/model';
import { t } from '../i18n/i18n';
import { READ_AFTER_MS } from '../ui/entry/reading-time';
import { current, stepBack } from '../ui/entry/trail';
import { Announcement } from './announcement';
import type { CardFrame, FrameListener } from './card-frame';
import { entryAsText } from './copied';
import { Cover } from './cover';
import type { CardAction, CardState, FocusTarget } from './frame-protocol';
import type { CardHit, CardPorts } from './ports';
import { PositionTracker } from './position-tracker';
import { arrived, beginNear, beginTrail, type CardTrail, follow, type TrailStep } from './trail';
import { fetchRelated, relatedTerms, titleOfPrevious } from './ways';

/** So long (ms) the card says that it was copied. */
const SAID = 2_500;

/** What takes effect outside the card; only where the reader could see what was pressed. */
const EFFECTS: ReadonlySet<CardAction['do']> = new Set(['copy', 'follow', 'openSection', 'mute']);

export interface OpenCardProps {
  readonly hit: CardHit;
  /** Where the pointer is: tells the line, if the term is divided. Null without one. */
  readonly pointer: Point | null;
  readonly ports: CardPorts;
  readonly frame: CardFrame;
  /** Where focus goes back to, if the card takes the place of one that had it. */
  readonly before?: FocusPosition | undefined;
  /** The reader closed it. */
  dismissed(): void;
  /** Its term, or its frame, can no longer be seen. */
  gone(): void;
  /** Keyboard focus went in or out. */
  focused(inside: boolean): void;
  /** The pointer came into the card or went out of it, at a time in ms since 1970. */
  pointerWent(inside: boolean, time: number): void;
  /** The page moved it to another place. */
  moved(): void;
  /** The reader keeps it open, or no longer does. */
  pinned(pinned: boolean): void;
}

export class OpenCard implements FrameListener {
  readonly hit: CardHit;
  readonly frame: CardFrame;
  readonly #props: OpenCardProps;
  readonly #before: FocusPosition;
  readonly #position: PositionTracker;
  readonly #cover: Cover;
  readonly #life = new AbortController();
  readonly #announcement = new Announcement(() => this.#draw());
  #trail: CardTrail;
  #alert: string | undefined;
  #pinned = false;
  #copied = false;
  /** What is on its way into the clipboard. */
  #copying = '';
  /** The height (px) of what the frame shows; unknown until it answers. */
  #height: number | null = null;
  /** Where focus is to go once the card is shown. */
  #focus: FocusTarget | null = null;
  /** Where the card was before its content changed: as good as the card for the pointer. */
  #boxBefore: Box | null = null;
  #request = 0;
  #reading: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  /** Takes over a frame; `start` fills it, `end` sets it free. */
  constructor(props: OpenCardProps) {
    this.#props = props;
    const { hit, pointer, ports, frame } = props;
    this.hit = hit;
    this.frame = frame;
    this.#before = props.before ?? focusPosition();
    this.#position = new PositionTracker(hit, pointer, frame);
    this.#trail =
      hit.entry === null
        ? beginNear(hit.term, hit.near ?? [])
        : beginTrail(hit.entry, ports.known(hit.entry));
    frame.listen(this);
    const cover = { host: frame.host, raise: () => frame.raise(), gaveUp: () => props.gone() };
    this.#cover = new Cover(cover, this.#life.signal);
  }

  /**
   * Shows the card. Calls `gone` instead where the term can't be seen.
   *
   * @param focus whether keyboard focus goes into the card
   */
  start(focus: boolean): void {
    if (!this.#position.look()) {
      this.#props.gone();
      return;
    }
    if (focus) this.#focus = { to: 'card' };
    this.#position.prepare();
    this.#draw({ scrollTop: 0 });
    this.#begun();
    void this.#fill(current(this.#trail));
  }

  /** Where focus that is in the card came from; undefined while it isn't in it. */
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

  /** Whether its content has just changed beneath the pointer. */
  get justChanged(): boolean {
    return this.#boxBefore !== null;
  }

  /** The card's box, once it is shown. */
  get box(): Box | null {
    return this.#position.isPlaced ? this.frame.box : null;
  }

  /** The page moved or changed: puts the card beside its term again, at the next frame. */
  follow(): void {
    if (this.#request !== 0) return;
    this.#request = requestAnimationFrame(() => {
      this.#request = 0;
      void this.#put(false).then((stood) => stood && this.#props.moved());
    });
  }

  /**
   * Ends the card; its frame shows nothing any more.
   *
   * @param refocus whether focus that is in it goes back to where it was
   */
  end(refocus: boolean): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    cancelAnimationFrame(this.#request);
    clearTimeout(this.#reading);
    clearTimeout(this.#saying);
    this.#announcement.end();
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
    this.#props.dismissed();
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

  /** What was pressed may not be what was seen: then nothing is done. */
  async #actIfSeen(action: CardAction, clear: boolean | null): Promise<void> {
    if (await this.#cover.mayAct(clear)) this.#act(action);
  }

  #act(action: CardAction): void {
    switch (action.do) {
      case 'open': {
        const known = this.#props.ports.known(action.entry);
        this.#turnTo(follow(this.#trail, action.entry, known, action.from), 0, { to: 'heading' });
        break;
      }
      case 'back': {
        const trail = stepBack(this.#trail);
        const { scrollTop, control } = current(trail).left;
        this.#turnTo(trail, scrollTop, { to: 'control', at: control });
        break;
      }
      case 'close':
        this.#props.dismissed();
        break;
      case 'pin':
        this.#pin();
        break;
      case 'copy':
        this.#copy();
        break;
      case 'follow':
        this.frame.followLink();
        break;
      case 'openSection':
        void this.#openSection(action.section);
        break;
      case 'mute': {
        const { entry } = this.hit;
        if (entry !== null) void this.#try(this.#props.ports.mute(entry, action.reach));
      }
    }
  }

  async copied(done: boolean): Promise<void> {
    const text = this.#copying;
    const failed = () => {
      throw new Error(t('actions.copyFailed'));
    };
    if (!done) await this.#try(navigator.clipboard?.writeText(text).catch(failed) ?? failed());
    this.#copied = this.#alert === undefined;
    this.#draw();
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.#copied = false;
      this.#draw();
    }, SAID);
  }

  /** The card is in view for the first time. */
  #shown(): void {
    if (this.#focus) {
      this.frame.focus(this.#focus);
      this.#focus = null;
      // What has the focus is read out by that.
      if (current(this.#trail).content.is !== 'loading') this.#announcement.end();
    } else if (current(this.#trail).content.is !== 'loading') {
      this.#announcement.make();
    }
  }

  #turnTo(trail: CardTrail, scrollTop: number, focus: FocusTarget): void {
    this.#boxBefore = this.box;
    this.#trail = trail;
    this.#alert = undefined;
    this.#copied = false;
    this.#draw({ scrollTop, focus });
    this.#begun();
    void this.#fill(current(trail));
  }

  #pin(): void {
    this.#pinned = !this.#pinned;
    this.#position.pin(this.#pinned);
    this.#props.pinned(this.#pinned);
    this.#draw();
  }

  /** An entry is on show: it counts as looked up once it could have been read. */
  #begun(): void {
    clearTimeout(this.#reading);
    const { entry } = current(this.#trail);
    if (entry === null) return;
    this.#reading = setTimeout(() => this.#props.ports.lookedUp(entry), READ_AFTER_MS);
  }

  /** Fetches what the step still lacks: the entry itself, and the names of related ones. */
  async #fill(step: TrailStep): Promise<void> {
    const { ports } = this.#props;
    if (step.entry === null) return;
    if (step.content.is === 'loading') {
      try {
        const explained = await ports.fetch(step.entry);
        this.#trail = arrived(this.#trail, step, { is: 'entry', explained });
      } catch (error) {
        this.#trail = arrived(this.#trail, step, { is: 'failed', message: messageOf(error) });
      }
      if (this.#position.isPlaced) this.#announcement.make();
      this.#draw();
    }
    if (await fetchRelated(ports, step.entry)) this.#draw();
  }

  async #openSection(section: SectionId): Promise<void> {
    const step = current(this.#trail);
    if (step.content.is !== 'entry') return;
    const { entry } = step.content.explained;
    await this.#try(this.#props.ports.openSection(entry.glossary, section, entry.id));
  }

  #copy(): void {
    const { content } = current(this.#trail);
    if (content.is !== 'entry') return;
    this.#alert = undefined;
    this.#copying = entryAsText(content.explained);
    this.frame.copy(this.#copying);
  }

  /** Waits for what the reader asked for, and says in the card why it failed, if it did. */
  async #try(asked: Promise<void>): Promise<void> {
    try {
      await asked;
      this.#alert = undefined;
    } catch (error) {
      this.#alert = messageOf(error);
    }
    this.#draw();
  }

  #draw(also: { scrollTop?: number; focus?: FocusTarget } = {}): void {
    if (!this.#life.signal.aborted) this.frame.show({ state: this.#state(), ...also });
  }

  #state(): CardState {
    const { ports } = this.#props;
    const step = current(this.#trail);
    return {
      content: step.content,
      backTo: titleOfPrevious(ports, this.#trail),
      related: relatedTerms(ports, step.content),
      marked: this.hit.isMark && step.entry === this.hit.entry,
      pinned: this.#pinned,
      copied: this.#copied,
      announced: this.#announcement.now,
      alert: this.#alert,
    };
  }

  /** Puts the card beside its term. @returns whether it is there now */
  async #put(stay: boolean): Promise<boolean> {
    if (this.#life.signal.aborted) return false;
    const surroundings = this.#position.look();
    if (!surroundings) {
      this.#props.gone();
      return false;
    }
    if (this.#height === null) return false;
    const isThere = await this.#position.put(surroundings, this.#height, stay);
    return isThere && !this.#life.signal.aborted;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
