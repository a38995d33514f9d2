// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type {
  ListedGlossary,
  LookupReply,
  PageReport,
  Requests,
  Reveal,
  TabState,
} from '../../../../src/messaging/protocol';
import { type LookUp, withLookUp } from '../../../../src/settings/recent';
import { DEFAULTS } from '../../../../src/settings/settings';
import { type SiteRules, stateOf, withRule } from '../../../../src/sites/rules';
import { Popup } from '../../../../src/ui/popup/popup';
import type { PopupPorts } from '../../../../src/ui/popup/ports';
import type { ReadingPlace } from '../../../../src/ui/reading-place';
import { TEA } from '../tea-glossary';

type Handlers = { [K in keyof Requests]?: (request: never) => unknown };

let root: HTMLElement;
let sites: SiteRules;
let paused: boolean;
let tab: Partial<TabState>;
let reports: PageReport[];
let asked: string[];
let posted: Reveal[];
let settingsChanged: () => void;
let failing: Partial<Record<keyof Requests, string>>;
let held: Promise<void> | null;
let lookUps: readonly LookUp[];
let sought: string | null;
let place: ReadingPlace | null;
let tabChanged: () => void;

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
  edition: '1',
};

/** What other glossaries have to say: `other-entries.test.tsx` is about those. */
const NOTHING: LookupReply = { entries: [], heads: [], companions: [] };

const handlers: Handlers = {
  tabState: () => ({
    tabId: 7,
    host: 'en.tea.example',
    support: 'ready',
    site: paused
      ? { on: false, why: { by: 'pause' } }
      : stateOf(sites, tab.host ?? 'en.tea.example'),
    ...tab,
  }),
  glossaries: () => ({ glossaries: [LISTED], damaged: [] }),
  glossary: () => TEA,
  entries: () => NOTHING,
  search: () => NOTHING,
  settings: () => ({ ...DEFAULTS, sites }),
  setSite: ({ host, state }: Requests['setSite']['request']) => {
    sites = withRule(sites, host, state);
    return stateOf(sites, host);
  },
  setPaused: (request: { paused: boolean }) => {
    paused = request.paused;
    return { done: true };
  },
  openSection: () => ({ done: true }),
  lookedUp: ({ entry }: { entry: string }) => {
    lookUps = withLookUp(lookUps, entry, Date.now());
    return { done: true };
  },
  sought: () => ({ query: sought }),
  recent: () => ({ lookUps }),
  forgetRecent: () => {
    lookUps = [];
    return { done: true };
  },
};

const ports: PopupPorts = {
  ask: (async (kind: keyof Requests, request: object) => {
    asked.push(`${kind} ${JSON.stringify(request)}`);
    await held;
    const failure = failing[kind];
    if (failure !== undefined) throw new Error(failure);
    return handlers[kind]?.(request as never);
  }) as PopupPorts['ask'],
  tab: async () => 7,
  connect: () => ({
    post: (message) => posted.push(message),
    onMessage: (listener) => {
      setTimeout(() => {
        for (const report of reports) listener(report);
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
  keptPlace: async () => place,
  keepPlace: (kept) => {
    place = kept;
  },
  reload: async () => {},
  openOptions: async () => {},
  openExtensionPage: async () => {},
};

/** Lets all that is under way come to an end: answers, what they set going, and its answers. */
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round++) await pass(5);
}

/** Lets time pass (ms). */
async function pass(time: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(time);
  });
}

async function draw(): Promise<void> {
  await act(() => render(<Popup ports={ports} />, root));
  await settle();
}

function all(selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** The first element that can be seen and has the text. */
function find(selector: string, text = ''): HTMLElement {
  const found = all(selector).find(
    (element) => !element.closest('[hidden]') && element.textContent?.includes(text),
  );
  if (!found) throw new Error(`There is no ${selector} with “${text}” in: ${root.textContent}`);
  return found;
}

async function click(selector: string, text?: string): Promise<void> {
  await act(() => find(selector, text).click());
  await settle();
}

async function type(text: string): Promise<void> {
  const input = find('.search input') as HTMLInputElement;
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

async function press(element: HTMLElement, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => {
    element.dispatchEvent(event);
  });
  await settle();
  return event;
}

const term = (entry: string, count: number, held = 0, why?: string) => ({
  entry,
  term: TEA.entries.find(({ id }) => id === entry)?.term ?? entry,
  count,
  held,
  ...(why === undefined ? {} : { why }),
});

beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement('div');
  document.body.replaceChildren(root);
  sites = DEFAULTS.sites;
  paused = false;
  tab = {};
  asked = [];
  posted = [];
  failing = {};
  held = null;
  lookUps = [];
  place = null;
  sought = null;
  reports = [
    { report: 'terms', frame: 'main', top: true, terms: [term('caffeine', 2), term('tea', 1)] },
    { report: 'terms', frame: 'inner', top: false, terms: [term('caffeine', 1)] },
  ];
});

afterEach(async () => {
  await act(() => render(null, root));
  vi.useRealTimers();
});

describe('before any answer has come', () => {
  test('the popup stands already, with its search and tabs, and no wrong word', async () => {
    held = new Promise(() => {});
    await act(() => render(<Popup ports={ports} />, root));
    expect(find('h1').textContent).toBe('Glossa');
    expect(find('[role=status]').textContent).toContain('Loading');
    expect(all('[role=tab]').length).toBe(3);
    expect(all('[role=switch]').length).toBe(0);
    expect(root.textContent).not.toMatch(/No terms|Off|can’t/);
  });
});

describe('the terms of the page', () => {
  test('are those of all frames, with their counts and glosses', async () => {
    await draw();
    expect(all('.term-row .term').map(({ textContent }) => textContent)).toEqual([
      'caffeine',
      'tea',
    ]);
    expect(find('.place').textContent).toBe('3');
    expect(find('.gloss').textContent).toBe('A substance that keeps people awake.');
    expect(find('[role=tab]', 'On this page').textContent).toContain('2');
  });

  test('lead to one place after another, and tell which it is', async () => {
    await draw();
    for (let i = 0; i < 4; i++) await click('.place');
    expect(posted.map(({ frame, nth }) => `${frame} ${nth}`)).toEqual([
      'main 0',
      'main 1',
      'inner 0',
      'main 0',
    ]);
    expect(find('.place').getAttribute('aria-label')).toContain('place 2 of 3');
    expect(all('.sr[role=status]').some((one) => one.textContent?.includes('1 of 3'))).toBe(true);
  });

  test('open in place, with what the article says and its note; others from there, with a way back', async () => {
    await draw();
    await click('.term-open', 'caffeine');
    expect(find('.term-open').getAttribute('aria-expanded')).toBe('true');
    expect(find('.explanation').textContent).toContain('Contested');
    expect(find('.explanation .note').textContent).toContain('This is not settled.');
    await click('.chip', 'adenosine receptor');
    expect(find('.explanation').textContent).toContain('A docking point');
    await click('.explanation .back', 'caffeine');
    expect(find('.explanation').textContent).toContain('It cures sleepiness.');
  });

  test('held back are told apart, with the reason', async () => {
    reports = [
      {
        report: 'terms',
        frame: 'main',
        top: true,
        terms: [term('tea', 1), term('caffeine', 0, 2, 'collocation "no ~"')],
      },
    ];
    await draw();
    expect(all('.term-row').length).toBe(1);
    const box = find('.held') as HTMLDetailsElement;
    expect(box.open).toBe(false);
    expect(box.textContent).toContain('It stands in “no caffeine”.');
  });

  test('that the glossary no longer has are shown all the same', async () => {
    reports = [{ report: 'terms', frame: 'main', top: true, terms: [term('mate', 1)] }];
    await draw();
    expect(find('.term-row').textContent).toContain('mate');
    expect(all('.term-open').length).toBe(0);
  });
});

describe('the site’s switch', () => {
  test('is one, says what it switches, and why it stands as it does', async () => {
    await draw();
    const [only, ...more] = all('[role=switch]');
    expect(more).toEqual([]);
    expect(only?.getAttribute('aria-label')).toBe('Glossa on en.tea.example');
    expect(only?.getAttribute('aria-checked')).toBe('true');
    expect(find('.why').textContent).toBe('On by default');
  });

  test('moves at once, before the answer, and shows no reason that isn’t so', async () => {
    await draw();
    let release = (): void => {};
    held = new Promise((resolve) => {
      release = resolve;
    });
    await act(() => find('[role=switch]').click());
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('false');
    expect(find('.why').textContent?.trim()).toBe('');
    release();
    held = null;
    await settle();
    expect(find('.why').textContent).toBe('Off: rule for en.tea.example');
    expect(sites.rules).toEqual({ 'en.tea.example': 'off' });
  });

  test('pressed twice in a hurry ends as it began', async () => {
    await draw();
    await act(() => {
      find('[role=switch]').click();
    });
    await act(() => find('[role=switch]').click());
    await settle();
    expect(sites.rules).toEqual({});
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('true');
  });

  test('offers how widely its rule reaches, and moves it there', async () => {
    await draw();
    expect(all('[type=radio]').length).toBe(0);
    await click('[role=switch]');
    const wide = find('.scopes label', 'all of tea.example').querySelector('input');
    await act(() => wide?.click());
    await settle();
    expect(sites.rules).toEqual({ 'tea.example': 'off' });
    expect(find('.why').textContent).toBe('Off: rule for tea.example');
  });

  test('goes back, and says why, where nothing could be stored', async () => {
    failing = { setSite: 'Storage is full.' };
    await draw();
    await click('[role=switch]');
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('true');
    expect(find('[role=alert]').textContent).toContain('Storage is full.');
  });

  test('during a pause switches on here by ending the pause', async () => {
    paused = true;
    await draw();
    expect(find('.why').textContent).toBe('Paused until the browser restarts');
    await click('[role=switch]');
    expect(paused).toBe(false);
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('true');
  });

  test('follows a change made elsewhere', async () => {
    await draw();
    sites = withRule(sites, 'tea.example', 'off');
    await act(() => settingsChanged());
    await settle();
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('false');
    expect(all('.term-row').length).toBe(0);
  });
});

describe('why there are no terms', () => {
  const title = () => find('.message h2').textContent;

  test('the page has none', async () => {
    reports = [{ report: 'terms', frame: 'main', top: true, terms: [] }];
    await draw();
    await pass(1_000);
    expect(title()).toBe('No terms on this page');
  });

  test('all were held back', async () => {
    reports = [{ report: 'terms', frame: 'main', top: true, terms: [term('tea', 0, 1)] }];
    await draw();
    expect(title()).toBe('No terms marked on this page');
    expect(find('.held').textContent).toContain('1 term held back');
  });

  test('nobody answers', async () => {
    reports = [];
    await draw();
    await pass(2_000);
    expect(title()).toBe('Glossa isn’t running in this page yet');
    expect(find('.message button').textContent).toBe('Reload the page');
  });

  test('the site is off, or all is paused', async () => {
    sites = withRule(sites, 'tea.example', 'off');
    await draw();
    expect(title()).toBe('Off on this site');
    paused = true;
    await act(() => settingsChanged());
    await settle();
    expect(title()).toBe('Paused');
  });

  test('the browser’s own pages, and sites it keeps extensions off, are told apart', async () => {
    tab = { support: 'restricted', host: 'addons.example' };
    await draw();
    expect(find('.message').textContent).toContain('addons.example');
    expect(all('[role=switch]').length).toBe(0);
  });

  test('local files need a permission, and it says how', async () => {
    tab = { support: 'files-not-allowed', host: 'file:' };
    await draw();
    expect(find('.message ol').textContent).toContain('Allow access to file URLs');
  });

  test('the tab is gone', async () => {
    failing = { tabState: 'No tab with id: 7.' };
    await draw();
    expect(find('[role=alert]').textContent).toContain('No tab with id: 7.');
    failing = {};
    await click('[role=alert] button');
    expect(all('.term-row').length).toBe(2);
  });

  test('the glossary can’t be read: it says so, and tries again when asked', async () => {
    failing = { glossary: 'Its file is damaged.' };
    await draw();
    expect(find('[role=alert]').textContent).toContain('Its file is damaged.');
    failing = {};
    await click('[role=alert] button');
    expect(all('.term-row').length).toBe(2);
  });
});

describe('the article', () => {
  test('lists its sections by part with summaries, a contested one never without its note', async () => {
    await draw();
    await click('[role=tab]', 'Article');
    const row = find('.section-row', 'Tea and the brain');
    expect(row.textContent).toContain('Tea cures sleepiness.');
    expect(row.textContent).toContain('This is not settled.');
    expect(find('.part').textContent).toContain('What tea does');
  });

  test('a section opens in full; a term opens in it; Esc closes the term, back the section', async () => {
    await draw();
    await click('[role=tab]', 'Article');
    await click('.section-open', 'Tea and the brain');
    expect(find('.section-page').textContent).toContain('[Sleepiness is the wish to sleep.]');
    expect(document.activeElement?.textContent).toBe('Tea and the brain');

    const link = find('.term-link', 'adenosine receptor');
    await act(() => link.click());
    expect(find('.explanation').textContent).toContain('A docking point');
    expect(link.getAttribute('aria-expanded')).toBe('true');
    const event = await press(find('.explanation'), 'Escape');
    expect(event.defaultPrevented).toBe(true);
    expect(all('.explanation').length).toBe(0);
    expect(document.activeElement).toBe(link);

    await click('.section-nav .back');
    expect(document.activeElement?.textContent).toBe('Tea and the brain');
    expect(find('.section-list').closest('[hidden]')).toBeNull();
  });

  test('a section opened from a term goes back to the term, still open', async () => {
    await draw();
    await click('.term-open', 'caffeine');
    await click('.onward', 'Tea and the brain');
    expect(find('.section-page .explanation').textContent).toContain('caffeine');
    await click('.section-nav .back', 'On this page');
    expect(find('.term-open').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('search', () => {
  test('finds terms and sections; terms open in place, sections with a way back to the results', async () => {
    await draw();
    await type('cafeine');
    await click('.results .term-open', 'caffeine');
    expect(find('.results .explanation').textContent).toContain('It blocks the');
    await type('brain');
    await click('.results .section-open', 'Tea and the brain');
    expect(find('.section-page h2').textContent).toBe('Tea and the brain');
    await click('.section-nav .back', 'Results');
    expect(find('.results').textContent).toContain('Tea and the brain');
  });

  test('is made at once for what the popup was opened for', async () => {
    sought = 'cafeine';
    await draw();
    expect(root.querySelector('input')?.value).toBe('cafeine');
    expect(find('.results').textContent).toContain('caffeine');
  });

  test('says when nothing matches', async () => {
    await draw();
    await type('zzzzzz');
    await pass(100);
    expect(find('.results .message').textContent).toContain('zzzzzz');
  });

  test('Esc empties the field before it may close the popup', async () => {
    await draw();
    await type('tea');
    const input = find('.search input') as HTMLInputElement;
    expect((await press(input, 'Escape')).defaultPrevented).toBe(true);
    expect(input.value).toBe('');
    expect((await press(input, 'Escape')).defaultPrevented).toBe(false);
  });

  test('the keys lead from the field to the results and from row to row', async () => {
    await draw();
    await type('caffeine');
    await press(find('.search input'), 'ArrowDown');
    const rows = all('.results :is(.term-open, .section-open)');
    expect(document.activeElement).toBe(rows[0]);
    await press(document.activeElement as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    await press(document.body, '/');
    expect(document.activeElement).toBe(find('.search input'));
  });
});

test('source, interest and disclaimer stand once, in every view', async () => {
  await draw();
  for (const view of ['Article', 'On this page']) {
    await click('[role=tab]', view);
    expect(root.textContent?.split('The publisher sells tea.').length).toBe(2);
    expect(root.textContent?.split('This is not medical advice.').length).toBe(2);
  }
});

test('the tabs are moved through by arrow keys, and have one stop for Tab', async () => {
  await draw();
  await press(find('[role=tab]', 'On this page'), 'ArrowRight');
  const article = find('[role=tab]', 'Article');
  expect(article.getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(article);
  expect(all('[role=tab][tabindex="0"]')).toEqual([article]);
});

describe('recent look-ups', () => {
  test('hold what was open for a second, and not what was merely passed over', async () => {
    await draw();
    await click('.term-open', 'caffeine');
    await pass(500);
    await click('.term-open', 'caffeine');
    await click('.term-open', 'tea');
    await pass(1_000);
    await click('[role=tab]', 'Recent');
    expect(lookUps.map(({ entry }) => entry)).toEqual(['tea']);
    expect(find('.view .when').textContent).toBe('now');
  });

  test('are newest first, each once, and say when', async () => {
    const now = Date.now();
    lookUps = [
      { entry: 'tea', at: now - 60_000 },
      { entry: 'caffeine', at: now - 7_200_000 },
      { entry: 'gone-since', at: now },
    ];
    await draw();
    await click('[role=tab]', 'Recent');
    const rows = all('#panel-recent .term-row').map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/^tea.*1 minute ago/);
    expect(rows[1]).toMatch(/^caffeine.*2 hours ago/);
    expect(rows).toHaveLength(2);
  });

  test('are forgotten when asked to, and the view says so', async () => {
    lookUps = [{ entry: 'tea', at: Date.now() }];
    await draw();
    await click('[role=tab]', 'Recent');
    await click('.forget button');
    expect(lookUps).toEqual([]);
    expect(find('#panel-recent').textContent).toContain('Nothing looked up yet');
  });

  test('that could not be read can be asked for again', async () => {
    failing = { recent: 'The storage is locked.' };
    await draw();
    await click('[role=tab]', 'Recent');
    expect(find('#panel-recent').textContent).toContain('The storage is locked.');
    failing = {};
    await click('#panel-recent button');
    expect(find('#panel-recent').textContent).toContain('Nothing looked up yet');
  });
});

describe('the place in the article', () => {
  test('is offered when the view is opened again', async () => {
    const [first] = TEA.sections;
    place = { glossary: TEA.id, section: first?.id ?? '', scroll: 140 };
    const scrolled = vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {});
    await draw();
    await click('[role=tab]', 'Article');
    await click('.resume');
    expect(find('h2', first?.title).textContent).toBe(first?.title);
    expect(scrolled).toHaveBeenCalledWith({ top: 140 });
    scrolled.mockRestore();
  });

  test('is not offered where the article has it no more', async () => {
    place = { glossary: TEA.id, section: 'gone-since', scroll: 0 };
    await draw();
    await click('[role=tab]', 'Article');
    expect(all('.resume')).toEqual([]);
  });

  test('is kept once a section is open', async () => {
    await draw();
    await click('[role=tab]', 'Article');
    await click('.section-open');
    await pass(400);
    expect(place).toMatchObject({ section: TEA.sections[0]?.id });
  });
});

test('beside the page, the view goes along with the tab in front', async () => {
  await draw();
  expect(all('.term-row').length).toBeGreaterThan(0);
  tab = { tabId: 8, host: 'other.example', support: 'restricted' };
  await act(() => tabChanged());
  await settle();
  expect(find('.host').textContent).toBe('other.example');
  expect(all('#panel-page .term-row')).toEqual([]);
});
