/**
 * What the parts of the extension say to one another. Only shapes live here;
 * the background checks every request against `schemas.ts` on arrival.
 *
 * Requests go to the background and are answered; `pushes` go from the background to
 * every frame of a tab; a `port` (named `PAGE_PORT`) joins the popup to the frames of
 * one tab while the popup is open.
 */
import type {
  EntryId,
  Glossary,
  GlossaryHead,
  SectionId,
  Source,
  SourcedEntry,
} from '../glossary/model';
import type { MarkLook, Marks } from '../marks/choices';
import type { FoundTerm } from '../matching/hit';
import type { WordWeights } from '../matching/subject/packed';
import type { EverydayScope } from '../settings/glossary-use';
import type { MuteScope } from '../settings/muted';
import type { LookUp } from '../settings/recent';
import type { PainterKind, Settings } from '../settings/schema';
import type { SiteState } from '../sites/rules';

/** What a frame needs to know before it starts. */
export interface PageState {
  /** Whether Glossa marks terms on this page. */
  readonly on: boolean;
  readonly painter: PainterKind;
  readonly marks: Marks;
  /** Entries that the reader switched off here. */
  readonly muted: readonly EntryId[];
  /** Primary language subtags of the glossaries: text in others isn't read. */
  readonly languages: readonly string[];
  /**
   * Changes whenever the glossaries do; a page that holds another one starts again. It says
   * nothing of the glossaries, and is another one for each site.
   */
  readonly revision: string;
}

export interface LookupReply {
  readonly entries: readonly SourcedEntry[];
  /** Heads of the glossaries that `entries` come from. */
  readonly heads: readonly GlossaryHead[];
  /**
   * Words that would complete further forms with the words asked about. A page that
   * has seen some of them before asks again, with those as `known`.
   */
  readonly companions: readonly string[];
}

/** A glossary in the reader's list. */
export interface ListedGlossary {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly source: Source;
  /** How many entries it has. */
  readonly terms: number;
  /** How many sections of an article it has. */
  readonly sections: number;
  /** Whether the reader added it. */
  readonly own: boolean;
  readonly on: boolean;
  /** Differs wherever its content does. */
  readonly revision: string;
}

/** One whose record in the browser's database can't be read any more. */
export interface DamagedGlossary {
  readonly id: string;
  /** As far as it is known. */
  readonly title?: string;
}

/** Why the reader's own glossaries can't be read or stored. */
export type LibraryTrouble =
  /** The browser gives extensions no database. */
  | 'none'
  /** It takes no more. */
  | 'full'
  | 'failed';

/** The glossaries there are, in the reader's order. */
export interface GlossaryList {
  readonly glossaries: readonly ListedGlossary[];
  readonly damaged: readonly DamagedGlossary[];
  /** Why the reader's own ones can't be read at all. */
  readonly trouble?: LibraryTrouble;
}

/** Parts of the page's code that are loaded only into pages that need them. */
export type PagePart = 'page' | 'card' | 'elements' | 'styles';

/** What the marks' style sheet in a document is made of. */
export interface MarkSheet {
  /** What marks are called there. */
  readonly name: string;
  readonly look: MarkLook;
}

/** Why terms can or can't be marked in a tab. */
type TabSupport =
  | 'ready'
  /** The browser lets no extension run here (its own pages, its store). */
  | 'restricted'
  /** A local file, and the reader hasn't allowed access to files. */
  | 'files-not-allowed'
  /** An ordinary page whose frames don't answer: still loading, or opened before Glossa. */
  | 'not-ready';

export interface TabState {
  readonly tabId: number;
  /** The page's host as site rules name it; absent where there is none. */
  readonly host?: string;
  readonly support: Exclude<TabSupport, 'not-ready'>;
  readonly site: SiteState;
  /** Titles of glossaries that are on, but that the reader keeps off this page. Default: none. */
  readonly unused?: readonly string[];
}

/** An entry that a page was sent, with the token that came with it; our own pages need none. */
export interface SentEntry {
  readonly entry: EntryId;
  readonly token?: string | undefined;
}

/**
 * Requests to the background: `kind` -> what is sent, what comes back. Those that pages may
 * send are named in `schemas.ts`.
 */
export interface Requests {
  /** `since`: when the document began (ms since 1970); `name`: what its marks are called. */
  hello: { request: { since?: number }; reply: PageState & { readonly name: string } };
  lookup: {
    request: { words: readonly string[]; known: readonly string[] };
    reply: LookupReply;
  };
  /**
   * How much words belong to the sense gate's topic, and to the subjects of glossaries whose
   * everyday words the page has.
   */
  weigh: {
    request: { words: readonly string[]; glossaries?: readonly string[] };
    reply: WordWeights;
  };
  /** A page gets only entries to which `from` leads; Glossa's own pages get any. */
  entries: {
    request: { ids: readonly EntryId[]; from?: SentEntry };
    reply: LookupReply;
  };
  /** `sheet`: what the styles are made of, where they are asked for. */
  prepare: {
    request: { parts: readonly PagePart[]; sheet?: MarkSheet };
    reply: { done: true };
  };
  /** Takes a style sheet of marks out of the document. */
  dropSheet: { request: { sheet: MarkSheet }; reply: { done: true } };
  /** The page's side put a card's frame into the page, and gave it this token. */
  expectFrame: { request: { token: string }; reply: { done: true } };
  /** A card's frame asks for the code that draws in it. */
  drawCard: { request: { token: string }; reply: { done: true } };
  openSection: {
    request: { glossary: string; section: SectionId } & Partial<SentEntry>;
    reply: { done: true };
  };
  /** Switches an entry off, within `scope` of the page that asks. */
  mute: { request: SentEntry & { scope: MuteScope }; reply: { done: true } };
  /** Switches an entry on again, at a place of `Settings.muted` or everywhere. */
  unmute: { request: { entry: EntryId; place?: string }; reply: Settings };
  /** Marks a glossary's everyday words within `scope` of a tab's page, whatever it is about. */
  markEveryday: {
    request: { tabId: number; glossary: string; scope: EverydayScope };
    reply: Settings;
  };
  tabState: { request: { tabId: number }; reply: TabState };
  /** The whole glossary, for popup and reader. */
  glossary: { request: { id?: string }; reply: Glossary };
  /** `check` looks into the records of all, and tells of those that are damaged. */
  glossaries: { request: { check?: boolean }; reply: GlossaryList };
  /** The browser's database has other glossaries than before. */
  glossariesChanged: { request: object; reply: GlossaryList };
  /**
   * Entries with names much like a query, of all glossaries that are on but `except`, best
   * first.
   */
  search: { request: { query: string; except?: string }; reply: LookupReply };
  /**
   * Switches a site on or off; `inherit` deletes the rule at `host`. For a tab of a private
   * window it holds in private windows alone, until they are closed.
   */
  setSite: {
    request: { host: string; state: 'on' | 'off' | 'inherit'; tabId?: number };
    reply: SiteState;
  };
  setDefaultSite: { request: { state: 'on' | 'off' }; reply: { done: true } };
  /** Stops everywhere until the browser restarts. */
  setPaused: { request: { paused: boolean }; reply: { done: true } };
  /** The reader had an entry's explanation open for a while. */
  lookedUp: { request: SentEntry; reply: { done: true } };
  recent: { request: object; reply: { lookUps: readonly LookUp[] } };
  forgetRecent: { request: object; reply: { done: true } };
  /** Begins or ends listening for Esc in the frame with the focus, for the card of another. */
  hearEscape: { request: { on: boolean }; reply: { done: true } };
  /** Esc was pressed in a frame that listens. */
  escaped: { request: object; reply: { done: true } };
  /** What the popup that was just opened for the reader is to search for. */
  sought: { request: object; reply: { query: string | null } };
  /** The settings, as they hold in a tab where one is named. */
  settings: { request: { tabId?: number }; reply: Settings };
  setSettings: { request: { settings: Partial<Settings> }; reply: Settings };
}

export type RequestKind = keyof Requests;
export type RequestOf<K extends RequestKind> = Requests[K]['request'];
export type ReplyOf<K extends RequestKind> = Requests[K]['reply'];

/** From the background to the frames of a tab. */
export interface Push {
  readonly push: 'state';
  readonly state: PageState;
}

export const PAGE_PORT = 'glossa-page';

export type { FoundTerm };

/** From a frame to the popup: sent at once and whenever the hits change. */
export interface PageReport {
  readonly report: 'terms';
  /** Names the frame for the life of its document. */
  readonly frame: string;
  readonly top: boolean;
  /** In the page's order of first hits. */
  readonly terms: readonly FoundTerm[];
  /** The language that the page says it is in, where text in it isn't read (primary subtag). */
  readonly foreign?: string;
  /** With `foreign`: the languages that are read (primary subtags). */
  readonly languages?: readonly string[];
}

/** From the popup to the frames: scroll to the nth shown hit (0-based) of an entry. */
export interface Reveal {
  readonly reveal: EntryId;
  readonly frame: string;
  readonly nth: number;
}
