/**
 * The messages between the parts of the extension. This file has only their types; the background
 * checks every request against `schemas.ts` when it arrives.
 *
 * Requests go to the background, which answers them. A `push` goes from the background to every
 * frame of a tab. A `port` (named `PAGE_PORT`) connects the popup to the frames of a tab while the
 * popup is open.
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
import type { KeptLookUps } from '../settings/kept-look-ups';
import type { MuteScope } from '../settings/muted';
import type { LookUp } from '../settings/recent';
import type { PainterKind, Settings } from '../settings/schema';
import type { SiteState } from '../sites/rules';
import type { TermRequests } from './own-terms';

/** What a frame needs to know before it starts. */
export interface PageState {
  /** Whether Glossa marks terms on this page. */
  readonly on: boolean;
  readonly painter: PainterKind;
  readonly marks: Marks;
  /** Entries that the reader ignores here. */
  readonly muted: readonly EntryId[];
  /** Primary language subtags of the glossaries: text in other languages isn't read. */
  readonly languages: readonly string[];
  /**
   * Changes whenever the glossaries do; a page with another value starts again. It reveals nothing
   * about the glossaries, and differs from site to site.
   */
  readonly revision: string;
}

export interface LookupReply {
  readonly entries: readonly SourcedEntry[];
  /** Heads of the glossaries that `entries` come from. */
  readonly heads: readonly GlossaryHead[];
  /**
   * Words that would complete more forms with the requested words. A page that has seen some of
   * them asks again, with those as `known`; the reply to such a request has none.
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
  /** How many sections its article has. */
  readonly sections: number;
  /** Whether the reader added it. */
  readonly own: boolean;
  readonly on: boolean;
  /** Changes whenever its content does. */
  readonly revision: string;
}

/** A glossary whose record in the browser's database can't be read. */
export interface DamagedGlossary {
  readonly id: string;
  /** If it is known. */
  readonly title?: string;
}

/** Why added glossaries can't be read or stored. */
export type LibraryTrouble =
  /** The browser gives extensions no database. */
  | 'none'
  /** The database is full. */
  | 'full'
  | 'failed';

/** All glossaries, in the reader's order. */
export interface GlossaryList {
  readonly glossaries: readonly ListedGlossary[];
  readonly damaged: readonly DamagedGlossary[];
  /** Why none of the added ones can be read. */
  readonly trouble?: LibraryTrouble;
}

/** Parts of the page's code that are loaded only into pages that need them. */
export type PagePart = 'page' | 'prose' | 'card' | 'elements' | 'styles';

/** What the style sheet of a document's marks depends on. */
export interface MarkSheet {
  /** What marks are called in the document. */
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
  /** The page's host as site rules name it; absent if it has none. */
  readonly host?: string;
  readonly support: Exclude<TabSupport, 'not-ready'>;
  readonly site: SiteState;
  /**
   * Titles of glossaries that are on but that the reader doesn't use on this page. Default: none.
   */
  readonly unused?: readonly string[];
}

/** An entry that a page was sent, with its token. Glossa's own pages need no token. */
export interface SentEntry {
  readonly entry: EntryId;
  readonly token?: string | undefined;
}

/**
 * Requests to the background: `kind` -> request and reply. `schemas.ts` lists those that pages may
 * send.
 */
export interface Requests extends TermRequests {
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
  /** `sheet`: what the styles depend on, if `parts` has them. */
  prepare: {
    request: { parts: readonly PagePart[]; sheet?: MarkSheet };
    reply: { done: true };
  };
  /** Removes a style sheet of marks from the document. */
  dropSheet: { request: { sheet: MarkSheet }; reply: { done: true } };
  /** Announces that the page's side has put a card's frame with this token into the page. */
  expectFrame: { request: { token: string }; reply: { done: true } };
  /** A card's frame requests the code that draws in it. */
  drawCard: { request: { token: string }; reply: { done: true } };
  openSection: {
    request: { glossary: string; section: SectionId } & Partial<SentEntry>;
    reply: { done: true };
  };
  /** Opens the popup with a search for a text that the reader selected on the page that asks. */
  searchFor: { request: { text: string }; reply: { done: true } };
  /** Ignores an entry, within `scope` of the page that asks. `byKey`: the reader pressed a key. */
  mute: { request: SentEntry & { scope: MuteScope; byKey?: boolean }; reply: { done: true } };
  /** Stops ignoring an entry, at a place of `Settings.muted` or everywhere. */
  unmute: { request: { entry: EntryId; place?: string }; reply: Settings };
  /** Marks a glossary's everyday words within `scope` of a tab's page, whatever it is about. */
  markEveryday: {
    request: { tabId: number; glossary: string; scope: EverydayScope };
    reply: Settings;
  };
  tabState: { request: { tabId: number }; reply: TabState };
  /** The whole glossary, for popup and reader. */
  glossary: { request: { id?: string }; reply: Glossary };
  /** `check` also reads the records and reports damaged ones. */
  glossaries: { request: { check?: boolean }; reply: GlossaryList };
  /** Reports that the glossaries in the browser's database have changed. */
  glossariesChanged: { request: object; reply: GlossaryList };
  /**
   * Entries with names like the query, of all glossaries that are on except `except`, best first.
   */
  search: { request: { query: string; except?: string }; reply: LookupReply };
  /**
   * Switches a site on or off; `inherit` deletes the rule at `host`. For a tab of a private window,
   * this applies only in private windows, until they are closed.
   */
  setSite: {
    request: { host: string; state: 'on' | 'off' | 'inherit'; tabId?: number };
    reply: SiteState;
  };
  setDefaultSite: { request: { state: 'on' | 'off' }; reply: { done: true } };
  /** Pauses Glossa everywhere until the browser restarts. */
  setPaused: { request: { paused: boolean }; reply: { done: true } };
  /** The reader has had an entry open for a while. */
  lookedUp: { request: SentEntry; reply: { done: true } };
  recent: { request: object; reply: { lookUps: readonly LookUp[] } };
  forgetRecent: { request: object; reply: { done: true } };
  /** Look-ups that the reader keeps, on the disk. */
  keptLookUps: { request: object; reply: KeptLookUps };
  keepLookUps: { request: { keep: boolean }; reply: KeptLookUps };
  forgetKeptLookUps: { request: object; reply: KeptLookUps };
  /** Starts or stops listening for Esc in the focused frame, for the card of another frame. */
  hearEscape: { request: { on: boolean }; reply: { done: true } };
  /** Esc was pressed in a listening frame. */
  escaped: { request: object; reply: { done: true } };
  /** The query that the popup was opened with. */
  sought: { request: object; reply: { query: string | null } };
  /** The settings that apply in a tab, or everywhere if none is named. */
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

/** From a frame to the popup: sent at once, and whenever the hits change. */
export interface PageReport {
  readonly report: 'terms';
  /** Identifies the frame for as long as its document lives. */
  readonly frame: string;
  readonly top: boolean;
  /** In the order of their first hits on the page. */
  readonly terms: readonly FoundTerm[];
  /** The page's language if text in it isn't read (primary subtag). */
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
