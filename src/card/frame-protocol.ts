/**
 * The messages between the page's side of a card and the card's own document: JSON over a
 * `MessagePort`. They are strings because a content script in Firefox sees the objects of
 * another document only through wrappers. Each side checks what arrives.
 */
import type { EntryId, RelatedTerm, SectionId } from '../glossary/model';
import type { MuteScope } from '../settings/muted';
import type { Content, Spot } from './trail';

/** The content script of the card's frame leaves its port here, in its isolated world. */
export const CARD_PORT = Symbol.for('glossa:card-port');

/** Marks the root element of the card's document. */
export const CARD_DOCUMENT = 'data-glossa-card';

/** Where to move the focus in the card. */
export type FocusTarget =
  | { readonly to: 'card' }
  | { readonly to: 'heading' }
  /** What came into view when the card grew. */
  | { readonly to: 'details' }
  /** One of the card's controls, counted from 0; the heading if there is no such control. */
  | { readonly to: 'control'; readonly at: number };

/** An entry that the card offers, named by its glossary. */
export interface Alternative {
  readonly entry: EntryId;
  /** The glossary's title, and its language (BCP 47 tag). */
  readonly title: string;
  readonly language: string;
}

/** All that a card shows. */
export interface CardState {
  readonly content: Content;
  /** The entry that is shown and those with the same form in other glossaries; none if it is alone. */
  readonly alternatives: readonly Alternative[];
  /** Where the page's link at the term leads, if the card has to offer it. */
  readonly link?: string | undefined;
  /** The term that "back" leads to; empty while unknown, absent if there is nothing to go back to. */
  readonly backTo?: string | undefined;
  readonly related: readonly RelatedTerm[];
  /** Whether this is the term the card was opened at, whose marks can be switched off. */
  readonly marked: boolean;
  readonly pinned: boolean;
  /** Whether it shows what the source says and where that comes from, not only the meaning. */
  readonly expanded: boolean;
  /** Whether the text was copied just now. */
  readonly copied: boolean;
  /** Whether the live region announces what is shown. */
  readonly announced: boolean;
  /** Something that went wrong, in words for readers. */
  readonly alert?: string | undefined;
}

/** From the page's side to the card's document. */
export type ToFrame =
  | {
      readonly is: 'show';
      /** Sent back with every size, so that sizes of an earlier card can be ignored. */
      readonly serial: number;
      readonly state: CardState;
      /** How far to scroll (px); absent: stay. */
      readonly scrollTop?: number | undefined;
      readonly focus?: FocusTarget | undefined;
    }
  | { readonly is: 'focus'; readonly focus: FocusTarget }
  /** The frame came into view, or on top of the page again. */
  | { readonly is: 'shown' }
  /** Copies a text; answered by `copied`. */
  | { readonly is: 'copy'; readonly text: string }
  /** Follows the link that was pressed last. */
  | { readonly is: 'follow' };

/** What the reader does in the card. */
export type CardAction =
  | { readonly do: 'open'; readonly entry: EntryId; readonly from: Spot }
  /** Shows an alternative in place of the entry. */
  | { readonly do: 'choose'; readonly entry: EntryId }
  | { readonly do: 'back' }
  | { readonly do: 'close' }
  | { readonly do: 'pin' }
  /** Moves a card that is kept open (px), or to the next corner of the window. */
  | { readonly do: 'move'; readonly x: number; readonly y: number }
  | { readonly do: 'toNextCorner' }
  /** Shows more than the meaning, or only the meaning again. */
  | { readonly do: 'expand'; readonly expanded: boolean }
  | { readonly do: 'copy' }
  /** Searches all glossaries for the text that is no entry. */
  | { readonly do: 'search' }
  /** Follows the link in the card that was pressed last. */
  | { readonly do: 'follow' }
  /** Follows the page's link that the term is in. */
  | { readonly do: 'openLink' }
  /** Opens the form that adds the selection to a glossary of the reader's. */
  | { readonly do: 'addTerm' }
  | { readonly do: 'openSection'; readonly section: SectionId }
  | { readonly do: 'mute'; readonly reach: MuteScope; readonly byKey: boolean };

/** From the card's document to the page's side. */
export type FromFrame =
  | { readonly is: 'ready' }
  /** The height (CSS px) the card would have if nothing limited it. */
  | { readonly is: 'size'; readonly serial: number; readonly height: number }
  /** The pointer entered or left, at a time in ms since 1970. */
  | { readonly is: 'pointer'; readonly inside: boolean; readonly time: number }
  /** Something in the card has the focus; `visible` if the keyboard moved it there. */
  | { readonly is: 'focus'; readonly visible: boolean }
  /** The card's window has lost the focus. */
  | { readonly is: 'blur' }
  | { readonly is: 'escape' }
  /** The reader tabbed past the first or last control. */
  | { readonly is: 'tabbedOut' }
  | { readonly is: 'copied'; readonly done: boolean }
  | {
      readonly is: 'action';
      readonly action: CardAction;
      /**
       * Whether all of the card could be seen for a while, as the browser reports; null
       * where it reports nothing, or where that doesn't matter.
       */
      readonly clear: boolean | null;
    };

/** Parses a message of the page's side; null for anything else. */
export function readToFrame(data: unknown): ToFrame | null {
  const message = parsed(data) as ToFrame | null;
  switch (message?.is) {
    case 'show':
      return isNumber(message.serial) && isObject(message.state) && isObject(message.state.content)
        ? message
        : null;
    case 'focus':
      return isObject(message.focus) ? message : null;
    case 'copy':
      return typeof message.text === 'string' ? message : null;
    case 'shown':
    case 'follow':
      return message;
    default:
      return null;
  }
}

/** Parses a message of the card's document; null for anything else. */
export function readFromFrame(data: unknown): FromFrame | null {
  const message = parsed(data) as FromFrame | null;
  switch (message?.is) {
    case 'ready':
    case 'blur':
    case 'escape':
    case 'tabbedOut':
      return message;
    case 'size':
      return isNumber(message.serial) && isNumber(message.height) ? message : null;
    case 'pointer':
      return typeof message.inside === 'boolean' && isNumber(message.time) ? message : null;
    case 'focus':
      return typeof message.visible === 'boolean' ? message : null;
    case 'copied':
      return typeof message.done === 'boolean' ? message : null;
    case 'action':
      return isAction(message.action) &&
        (message.clear === null || typeof message.clear === 'boolean')
        ? message
        : null;
    default:
      return null;
  }
}

const REACHES: readonly unknown[] = ['page', 'site', 'everywhere'] satisfies MuteScope[];

function isAction(action: CardAction | undefined): boolean {
  switch (action?.do) {
    case 'back':
    case 'close':
    case 'pin':
    case 'toNextCorner':
    case 'copy':
    case 'follow':
    case 'openLink':
    case 'search':
    case 'addTerm':
      return true;
    case 'open':
      return (
        typeof action.entry === 'string' &&
        isObject(action.from) &&
        isNumber(action.from.scrollTop) &&
        Number.isInteger(action.from.control)
      );
    case 'choose':
      return typeof action.entry === 'string';
    case 'move':
      return isNumber(action.x) && isNumber(action.y);
    case 'expand':
      return typeof action.expanded === 'boolean';
    case 'openSection':
      return typeof action.section === 'string';
    case 'mute':
      return REACHES.includes(action.reach) && typeof action.byKey === 'boolean';
    default:
      return false;
  }
}

function parsed(data: unknown): object | null {
  if (typeof data !== 'string') return null;
  try {
    const value: unknown = JSON.parse(data);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
