/**
 * What an open card shows: an entry, or one opened from it, and the results of the reader's
 * actions. Knows nothing of where the card is.
 */
import type { EntryId, SectionId } from '../glossary/model';
import { t } from '../i18n/i18n';
import { ask } from '../messaging/send';
import type { MuteScope } from '../settings/muted';
import { messageOf } from '../ui/components/error-message';
import { READ_AFTER_MS } from '../ui/entry/reading-time';
import { current, stepBack } from '../ui/entry/trail';
import { alternativesAt } from './alternatives';
import { Announcement } from './announcement';
import { entryAsText } from './copied';
import type { Alternative, CardState, FocusTarget } from './frame-protocol';
import type { CardHit, CardPorts } from './ports';
import {
  arrived,
  beginNear,
  beginTrail,
  type CardTrail,
  exchanged,
  follow,
  type Spot,
  type TrailStep,
} from './trail';
import { fetchRelated, relatedTerms, titleOfPrevious } from './ways';

/** How long (ms) the card says that it was copied. */
const COPIED_MS = 2_500;

/** How far the card is scrolled (px), and where the focus goes, when it shows another entry. */
export interface Turn {
  readonly scrollTop: number;
  readonly focus?: FocusTarget;
}

export interface CardContentProps {
  readonly hit: CardHit;
  readonly ports: CardPorts;
  /** Where the page's link leads that the card was opened at, in words. */
  readonly leadsTo?: string | undefined;
  /** Draws the state, which has changed; `turn` if it is another entry. */
  draw(turn?: Turn): void;
  /** Whether the card is in view. */
  isShown(): boolean;
}

export class CardContent {
  readonly #props: CardContentProps;
  readonly #announcement: Announcement;
  readonly #alternatives: readonly Alternative[];
  #trail: CardTrail;
  #alert: string | undefined;
  #isCopied = false;
  /** Whether the card shows more than the meaning: for all entries opened in it. */
  #isExpanded: boolean;
  /** What is being copied to the clipboard. */
  #copying = '';
  #reading: ReturnType<typeof setTimeout> | undefined;
  #copiedEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(props: CardContentProps) {
    this.#props = props;
    const { hit, ports } = props;
    this.#announcement = new Announcement(() => props.draw());
    this.#trail =
      hit.entry === null
        ? beginNear(hit.term, hit.near ?? [])
        : beginTrail(hit.entry, ports.known(hit.entry));
    this.#alternatives = alternativesAt(hit, ports);
    const known = hit.entry === null ? undefined : ports.known(hit.entry);
    this.#isExpanded =
      known !== undefined &&
      known.entry.statements.length > 0 &&
      ports.isSubject?.(known.head.id) === true;
  }

  /** Draws the first entry, and fetches what is missing. */
  start(): void {
    this.#draw({ scrollTop: 0 });
  }

  /** Draws, announces and counts nothing from now on. */
  end(): void {
    clearTimeout(this.#reading);
    clearTimeout(this.#copiedEnds);
    this.#announcement.end();
  }

  /** The state that the frame draws, except for whether the card is pinned. */
  get state(): Omit<CardState, 'pinned'> {
    const { ports, hit, leadsTo } = this.#props;
    const step = current(this.#trail);
    const isFirst = this.#trail.length === 1;
    return {
      content: step.content,
      // Entries opened from this one have links of their own glossary only.
      alternatives: isFirst ? this.#alternatives : [],
      link: isFirst ? leadsTo : undefined,
      backTo: titleOfPrevious(ports, this.#trail),
      related: relatedTerms(ports, step.content),
      marked: hit.isMark && step.entry === hit.entry,
      expanded: this.#isExpanded,
      copied: this.#isCopied,
      announced: this.#announcement.now,
      alert: this.#alert,
    };
  }

  /**
   * The card is in view for the first time.
   *
   * @param hasFocus whether it got the focus, so that screen readers read it by themselves
   */
  shown(hasFocus: boolean): void {
    if (current(this.#trail).content.is === 'loading') return;
    if (hasFocus) this.#announcement.end();
    else this.#announcement.make();
  }

  /** Opens an entry from the current one; `from` is where the reader was. */
  open(entry: EntryId, from: Spot): void {
    const known = this.#props.ports.known(entry);
    this.#turnTo(follow(this.#trail, entry, known, from), {
      scrollTop: 0,
      focus: { to: 'heading' },
    });
  }

  /** Shows the entry of another glossary. The focus stays where it is. */
  choose(entry: EntryId): void {
    if (current(this.#trail).entry === entry) return;
    if (!this.#alternatives.some((each) => each.entry === entry)) return;
    this.#turnTo(exchanged(this.#trail, entry, this.#props.ports.known(entry)), { scrollTop: 0 });
  }

  back(): void {
    const trail = stepBack(this.#trail);
    const { scrollTop, control } = current(trail).left;
    this.#turnTo(trail, { scrollTop, focus: { to: 'control', at: control } });
  }

  /** Shows more than the meaning, or only the meaning again. */
  expand(expanded: boolean): void {
    this.#isExpanded = expanded;
    this.#props.draw({ scrollTop: 0, ...(expanded && { focus: { to: 'details' } }) });
  }

  /** What the card shows as text to copy, or null; `copied` reports the result. */
  copy(): string | null {
    const { content } = current(this.#trail);
    if (content.is !== 'entry') return null;
    this.#alert = undefined;
    this.#copying = entryAsText(content.explained, this.#isExpanded);
    return this.#copying;
  }

  /** @param done whether the frame could copy; otherwise the page's document tries */
  async copied(done: boolean): Promise<void> {
    const text = this.#copying;
    const failed = () => {
      throw new Error(t('actions.copyFailed'));
    };
    if (!done) await this.#try(navigator.clipboard?.writeText(text).catch(failed) ?? failed());
    this.#isCopied = this.#alert === undefined;
    this.#props.draw();
    clearTimeout(this.#copiedEnds);
    this.#copiedEnds = setTimeout(() => {
      this.#isCopied = false;
      this.#props.draw();
    }, COPIED_MS);
  }

  async openSection(section: SectionId): Promise<void> {
    const { content } = current(this.#trail);
    if (content.is !== 'entry') return;
    const { entry } = content.explained;
    await this.#try(this.#props.ports.openSection(entry.glossary, section, entry.id));
  }

  /** Searches all glossaries for the text that is no entry. */
  async search(): Promise<void> {
    const { content } = current(this.#trail);
    if (content.is === 'near') await this.#try(this.#props.ports.search(content.text));
  }

  /** Opens the form that adds the selection to a glossary of the reader's. */
  async addTerm(): Promise<void> {
    await this.#try(ask('addTerm', {}));
  }

  /** Removes the marks of the entry that the card was opened at. */
  async mute(scope: MuteScope, byKey: boolean): Promise<void> {
    const { hit, ports } = this.#props;
    if (hit.entry !== null) await this.#try(ports.mute(hit.entry, scope, byKey));
  }

  #turnTo(trail: CardTrail, turn: Turn): void {
    this.#trail = trail;
    this.#alert = undefined;
    this.#isCopied = false;
    this.#draw(turn);
  }

  /** Draws the current entry, which counts as looked up once it could have been read. */
  #draw(turn: Turn): void {
    this.#props.draw(turn);
    clearTimeout(this.#reading);
    const step = current(this.#trail);
    const { entry } = step;
    if (entry === null) return;
    this.#reading = setTimeout(() => this.#props.ports.lookedUp(entry), READ_AFTER_MS);
    void this.#fill(step, entry);
  }

  /** Fetches what a step lacks: the entry itself, and the names of related ones. */
  async #fill(step: TrailStep, entry: EntryId): Promise<void> {
    const { ports, draw, isShown } = this.#props;
    if (step.content.is === 'loading') {
      try {
        const explained = await ports.fetch(entry);
        this.#trail = arrived(this.#trail, step, { is: 'entry', explained });
      } catch (error) {
        this.#trail = arrived(this.#trail, step, { is: 'failed', message: messageOf(error) });
      }
      if (isShown()) this.#announcement.make();
      draw();
    }
    if (await fetchRelated(ports, entry)) draw();
  }

  /** Waits for an action; if it fails, the card says why. */
  async #try(asked: Promise<unknown>): Promise<void> {
    try {
      await asked;
      this.#alert = undefined;
    } catch (error) {
      this.#alert = messageOf(error);
    }
    this.#props.draw();
  }
}
