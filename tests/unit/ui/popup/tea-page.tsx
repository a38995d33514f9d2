/**
 * The popup on a page about tea, rendered for each test of a file that calls `useTeaPage`. Its ports reply from `given`, which tests
 * set before they render.
 */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Reason } from '../../../../src/matching/hit';
import type {
  ListedGlossary,
  LookupReply,
  PageReport,
  Requests,
  Reveal,
  TabState,
} from '../../../../src/messaging/protocol';
import { type LookUp, withLookUp } from '../../../../src/settings/recent';
import { DEFAULTS } from '../../../../src/settings/schema';
import { type SiteRules, stateOf, withRule } from '../../../../src/sites/rules';
import { Popup } from '../../../../src/ui/popup/popup';
import type { PopupPorts, ReadingPlace } from '../../../../src/ui/popup/ports';
import { TEA } from '../tea-glossary';

type Handlers = { [K in keyof Requests]?: (request: never) => unknown };

interface Given {
  sites: SiteRules;
  paused: boolean;
  tab: Partial<TabState>;
  /** What the page's frames report as soon as the popup is connected. */
  reports: PageReport[];
  /** Requests that fail, with their messages. */
  failing: Partial<Record<keyof Requests, string>>;
  /** If set, answers wait for it. */
  held: Promise<void> | null;
  lookUps: readonly LookUp[];
  sought: string | null;
  place: ReadingPlace | null;
}

/** The data from which the ports answer. */
export let given: Given;
export let root: HTMLElement;
/** What the popup sent to the page. */
export const posted: Reveal[] = [];
/** Notifies the popup that settings were changed elsewhere. */
export let settingsChanged: () => void;
/** Notifies the popup that another tab came to the front. */
export let tabChanged: () => void;

const { title, language, source } = TEA;
const LISTED: ListedGlossary = {
  id: TEA.id,
  title,
  language,
  source,
  terms: TEA.entries.length,
  sections: TEA.sections.length,
  own: false,
  on: true,
  revision: '1',
};

/** There are no other glossaries: `other-glossaries.test.tsx` tests those. */
const NOTHING: LookupReply = { entries: [], heads: [], companions: [] };

const handlers: Handlers = {
  tabState: () => ({
    tabId: 7,
    host: 'en.tea.example',
    support: 'ready',
    site: given.paused
      ? { on: false, reason: { by: 'pause' } }
      : stateOf(given.sites, given.tab.host ?? 'en.tea.example'),
    ...given.tab,
  }),
  glossaries: () => ({ glossaries: [LISTED], damaged: [] }),
  glossary: () => TEA,
  entries: () => NOTHING,
  search: () => NOTHING,
  settings: () => ({ ...DEFAULTS, sites: given.sites }),
  setSite: ({ host, state }: Requests['setSite']['request']) => {
    given.sites = withRule(given.sites, host, state);
    return stateOf(given.sites, host);
  },
  setPaused: (request: { paused: boolean }) => {
    given.paused = request.paused;
    return { done: true };
  },
  openSection: () => ({ done: true }),
  lookedUp: ({ entry }: { entry: string }) => {
    given.lookUps = withLookUp(given.lookUps, entry, Date.now());
    return { done: true };
  },
  sought: () => ({ query: given.sought }),
  recent: () => ({ lookUps: given.lookUps }),
  forgetRecent: () => {
    given.lookUps = [];
    return { done: true };
  },
};

export const ports: PopupPorts = {
  ask: (async (kind: keyof Requests, request: object) => {
    await given.held;
    const failure = given.failing[kind];
    if (failure !== undefined) throw new Error(failure);
    return handlers[kind]?.(request as never);
  }) as PopupPorts['ask'],
  tab: async () => 7,
  connect: () => ({
    post: (message) => posted.push(message),
    onMessage: (listener) => {
      setTimeout(() => {
        for (const report of given.reports) listener(report);
      });
    },
    onClose: () => {},
    close: () => {},
  }),
  onSettings: (changed) => {
    settingsChanged = changed;
  },
  onPage: () => {},
  onTab: (changed) => {
    tabChanged = changed;
  },
  keptPlace: async () => given.place,
  keepPlace: (kept) => {
    given.place = kept;
  },
  reload: async () => {},
  openOptions: async () => {},
  addGlossary: async () => {},
  makeGlossary: () => Promise.reject(new Error('not here')),
  openExtensionPage: async () => {},
};

/** Waits until all replies have arrived, and those to the requests that they cause. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 3; round++) await pass(5);
}

/** Lets time pass (ms). */
export async function pass(time: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(time);
  });
}

export async function draw(): Promise<void> {
  await act(() => render(<Popup ports={ports} />, root));
  await settle();
}

export function all(selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** The first visible element with the text. */
export function find(selector: string, text = ''): HTMLElement {
  const found = all(selector).find(
    (element) => !element.closest('[hidden]') && element.textContent?.includes(text),
  );
  if (!found) throw new Error(`There is no ${selector} with “${text}” in: ${root.textContent}`);
  return found;
}

export async function click(selector: string, text?: string): Promise<void> {
  await act(() => find(selector, text).click());
  await settle();
}

export async function type(text: string): Promise<void> {
  const input = find('.search input') as HTMLInputElement;
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

export async function press(element: HTMLElement, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => {
    element.dispatchEvent(event);
  });
  await settle();
  return event;
}

/** What a page reports of a term: how often it is marked and held back, and why. */
export const term = (entry: string, count: number, held = 0, reason?: Reason) => ({
  entry,
  term: TEA.entries.find(({ id }) => id === entry)?.term ?? entry,
  count,
  held,
  ...(reason && { reason }),
});

/** Prepares each test of a file, and clears up after it. */
export function useTeaPage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    root = document.createElement('div');
    document.body.replaceChildren(root);

    posted.length = 0;
    given = {
      sites: DEFAULTS.sites,
      paused: false,
      tab: {},
      failing: {},
      held: null,
      lookUps: [],
      place: null,
      sought: null,
      reports: [
        { report: 'terms', frame: 'main', top: true, terms: [term('caffeine', 2), term('tea', 1)] },
        { report: 'terms', frame: 'inner', top: false, terms: [term('caffeine', 1)] },
      ],
    };
  });

  afterEach(async () => {
    await act(() => render(null, root));
    vi.useRealTimers();
  });
}
