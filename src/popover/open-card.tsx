/**
 * A card while it is open: its element in the page, and what it shows. From the
 * constructor to `end`, after which nothing of it is left.
 */
import { render } from 'preact';
import type { SectionId } from '../glossary/model';
import { READ } from '../ui/looked-up';
import type { CardActions } from './actions';
import { Announcement } from './announcement';
import { type Box, contains, type Point } from './boxes';
import { copyText } from './clipboard';
import { asText } from './copied';
import { controlsOf, FocusKeeper } from './focus';
import { CardHost } from './host';
import { layerOf } from './layer';
import type { CardHit, CardPorts } from './ports';
import { Standing } from './standing';
import { CARD_CSS } from './styles';
import { arrived, back, begin, beginNear, current, follow, type Step, type Trail } from './trail';
import { CardView } from './view';
import { fetchRelated, relatedTerms, wayBack } from './ways';
import type { Whereabouts } from './whereabouts';

/** So long (ms) the card says that it was copied. */
const SAID = 2_500;

export interface OpenCardProps {
  readonly hit: CardHit;
  /** Where the pointer is: tells the line, if the term is divided. Null without one. */
  readonly pointer: Point | null;
  readonly ports: CardPorts;
  /** Where focus goes back to, if the card takes the place of one that had it. */
  readonly before?: Whereabouts | undefined;
  /** The reader closed it. */
  dismissed(): void;
  /** Its term, or its element, can no longer be seen. */
  gone(): void;
  /** Keyboard focus went in or out. */
  focused(inside: boolean): void;
  /** The page moved it to another place. */
  moved(): void;
  /** The reader keeps it open, or no longer does. */
  pinned(pinned: boolean): void;
}

export class OpenCard {
  readonly hit: CardHit;
  readonly #props: OpenCardProps;
  readonly #host: CardHost;
  readonly #frame: HTMLElement;
  readonly #focus: FocusKeeper;
  readonly #standing: Standing;
  readonly #resized: ResizeObserver;
  readonly #announcement = new Announcement(() => this.#draw());
  #card: HTMLDivElement | null = null;
  #trail: Trail;
  #alert: string | undefined;
  #pinned = false;
  #copied = false;
  /** Where the card was before its content changed: as good as the card for the pointer. */
  #before: Box | null = null;
  #request = 0;
  #reading: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  /**
   * Puts its element into the page; `start` fills it, `end` takes it out.
   *
   * @throws InvalidStateError where the document can show nothing any more
   */
  constructor(props: OpenCardProps) {
    this.#props = props;
    const { hit, pointer, ports } = props;
    this.hit = hit;
    this.#host = new CardHost(layerOf(hit.node), CARD_CSS);
    this.#frame = document.createElement('div');
    this.#frame.className = 'frame';
    this.#host.root.append(this.#frame);
    this.#standing = new Standing(hit, pointer, this.#host, this.#frame);
    const { before } = props;
    this.#focus = new FocusKeeper(this.#host.root, {
      before,
      left: () => props.dismissed(),
      changed: (inside) => props.focused(inside),
    });
    this.#resized = new ResizeObserver(() => void this.#put(true));
    this.#trail =
      hit.entry === null
        ? beginNear(hit.term, hit.near ?? [])
        : begin(hit.entry, ports.known(hit.entry));
  }

  /**
   * Shows the card. Calls `gone` instead where the term can't be seen.
   *
   * @param focus whether keyboard focus goes into the card
   */
  start(focus: boolean): void {
    this.#draw();
    if (this.#ended || !this.#card) return;
    this.#resized.observe(this.#frame);
    if (focus) this.#card.focus({ preventScroll: true });
    const isThere = current(this.#trail).content.is !== 'loading';
    // What has the focus is told by that, once there is something to tell.
    if (isThere && focus) this.#announcement.end();
    else if (isThere) this.#announcement.make();
    this.#begun();
    void this.#fill(current(this.#trail));
  }

  /** Where focus that is in the card came from; undefined while it isn't in it. */
  get before(): Whereabouts | undefined {
    return this.#focus.before;
  }

  /** Whether a point is in the card, or where it was before its content changed. */
  holds(point: Point): boolean {
    const now = this.box;
    if (now && contains(now, point)) {
      this.#before = null;
      return true;
    }
    if (this.#before && !contains(this.#before, point)) this.#before = null;
    return this.#before !== null;
  }

  /** The card's box, once it stands somewhere. */
  get box(): Box | null {
    return this.#standing.stands ? this.#frame.getBoundingClientRect() : null;
  }

  /** The page moved or changed: puts the card to its term again, at the next frame. */
  follow(): void {
    if (this.#request !== 0) return;
    this.#request = requestAnimationFrame(() => {
      this.#request = 0;
      void this.#put(false).then((stood) => stood && this.#props.moved());
    });
  }

  /**
   * Takes the card out of the page.
   *
   * @param refocus whether focus that is in it goes back to where it was
   */
  end(refocus: boolean): void {
    if (this.#ended) return;
    this.#ended = true;
    cancelAnimationFrame(this.#request);
    this.#resized.disconnect();
    clearTimeout(this.#reading);
    clearTimeout(this.#saying);
    this.#announcement.end();
    this.#focus.end(refocus);
    render(null, this.#frame);
    this.#host.remove();
  }

  readonly #actions: CardActions = {
    open: (entry, from) => {
      const { ports } = this.#props;
      const scrollTop = this.#card?.scrollTop ?? 0;
      const control = controlsOf(this.#host.root).indexOf(from);
      this.#turnTo(follow(this.#trail, entry, ports.known(entry), { scrollTop, control }));
      this.#card?.scrollTo({ top: 0, behavior: 'instant' });
      this.#focus.toHeading();
    },
    back: () => {
      this.#turnTo(back(this.#trail));
      const { scrollTop, control } = current(this.#trail).left;
      this.#card?.scrollTo({ top: scrollTop, behavior: 'instant' });
      this.#focus.toControl(control);
    },
    close: () => this.#props.dismissed(),
    pin: () => {
      this.#pinned = !this.#pinned;
      this.#standing.keep(this.#pinned);
      this.#props.pinned(this.#pinned);
      this.#draw();
    },
    copy: () => void this.#copy(),
    openSection: (section) => void this.#openSection(section),
    mute: (reach) => {
      const { entry } = this.hit;
      if (entry !== null) void this.#try(this.#props.ports.mute(entry, reach));
    },
  };

  #turnTo(trail: Trail): void {
    this.#before = this.box;
    this.#trail = trail;
    this.#alert = undefined;
    this.#copied = false;
    this.#draw();
    this.#begun();
    void this.#fill(current(trail));
  }

  /** An entry is on show: it counts as looked up once it could have been read. */
  #begun(): void {
    clearTimeout(this.#reading);
    const { entry } = current(this.#trail);
    if (entry === null) return;
    this.#reading = setTimeout(() => this.#props.ports.lookedUp(entry), READ);
  }

  /** Fetches what the step still lacks: the entry itself, and the names of related ones. */
  async #fill(step: Step): Promise<void> {
    const { ports } = this.#props;
    if (step.entry === null) return;
    if (step.content.is === 'loading') {
      try {
        const explained = await ports.fetch(step.entry);
        this.#trail = arrived(this.#trail, step, { is: 'entry', explained });
      } catch (error) {
        this.#trail = arrived(this.#trail, step, { is: 'failed', message: messageOf(error) });
      }
      this.#announcement.make();
      this.#draw();
    }
    await fetchRelated(ports, step.entry);
    this.#draw();
  }

  async #openSection(section: SectionId): Promise<void> {
    const step = current(this.#trail);
    if (step.content.is !== 'entry') return;
    const { entry } = step.content.explained;
    await this.#try(this.#props.ports.openSection(entry.glossary, section, entry.id));
  }

  async #copy(): Promise<void> {
    const { content } = current(this.#trail);
    if (content.is !== 'entry') return;
    await this.#try(copyText(asText(content.explained), this.#host.root));
    this.#copied = this.#alert === undefined;
    this.#draw();
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.#copied = false;
      this.#draw();
    }, SAID);
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

  #draw(): void {
    if (this.#ended) return;
    render(
      <CardView
        step={current(this.#trail)}
        backTo={wayBack(this.#props.ports, this.#trail)}
        related={relatedTerms(this.#props.ports, current(this.#trail).content)}
        marked={this.hit.isMark && current(this.#trail).entry === this.hit.entry}
        alert={this.#alert}
        pinned={this.#pinned}
        copied={this.#copied}
        announced={this.#announcement.now}
        actions={this.#actions}
        cardRef={(card: HTMLDivElement | null) => {
          this.#card = card;
        }}
      />,
      this.#frame,
    );
    void this.#put(this.#standing.stands);
  }

  /** Puts the card to its term. @returns whether it stands there now */
  async #put(stay: boolean): Promise<boolean> {
    const card = this.#card;
    if (this.#ended || !card) return false;
    const surroundings = this.#standing.look();
    if (!surroundings) {
      this.#props.gone();
      return false;
    }
    return (await this.#standing.put(surroundings, card, stay)) && !this.#ended;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
