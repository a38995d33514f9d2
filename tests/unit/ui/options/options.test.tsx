// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Requests } from '../../../../src/messaging/protocol';
import { unmute } from '../../../../src/settings/muted';
import { DEFAULTS, type Settings } from '../../../../src/settings/schema';
import { withRule } from '../../../../src/sites/rules';
import { Options } from '../../../../src/ui/options/options';
import type { OptionsPorts } from '../../../../src/ui/options/ports';
import { TEA } from '../tea-glossary';
import { noGlossaryPorts } from './no-glossary-ports';

let root: HTMLElement;
let settings: Settings;
let paused: boolean;
let failure: string | null;
const listeners = new Set<() => void>();
const settingsChanged = (): void => {
  for (const listener of listeners) listener();
};

const handlers: { [K in keyof Requests]?: (request: never) => unknown } = {
  settings: () => settings,
  glossary: () => TEA,
  glossaries: () => ({ glossaries: [], damaged: [] }),
  keptLookUps: () => ({ keep: false, lookUps: [] }),
  openSection: () => ({ done: true }),
  setSite: ({ host, state }: Requests['setSite']['request']) => {
    settings = { ...settings, sites: withRule(settings.sites, host, state) };
  },
  setDefaultSite: ({ state }: Requests['setDefaultSite']['request']) => {
    settings = { ...settings, sites: { ...settings.sites, default: state } };
  },
  setPaused: (request: Requests['setPaused']['request']) => {
    paused = request.paused;
  },
  setSettings: (request: Requests['setSettings']['request']) => {
    settings = { ...settings, ...request.settings };
  },
  unmute: ({ entry, place }: Requests['unmute']['request']) => {
    settings = { ...settings, muted: unmute(settings.muted, entry, place) };
  },
};

const ports: OptionsPorts = {
  ask: (async (kind: keyof Requests, request: object) => {
    if (failure !== null && kind !== 'settings' && kind !== 'glossary') throw new Error(failure);
    return handlers[kind]?.(request as never);
  }) as OptionsPorts['ask'],
  paused: async () => paused,
  shortcuts: async () => [
    { description: 'Switch here', keys: 'Alt+Shift+G' },
    { description: 'Next term', keys: '' },
  ],
  glossaries: noGlossaryPorts,
  openShortcuts: async () => {
    throw new Error('The browser has no such page.');
  },
  save: () => {},
  onSettings: (changed, signal) => {
    listeners.add(changed);
    signal.addEventListener('abort', () => listeners.delete(changed));
  },
  version: '1.2.3',
};

async function settle(): Promise<void> {
  for (let round = 0; round < 3; round++) await act(async () => {});
}

async function draw(given: Partial<Settings> = {}): Promise<void> {
  settings = { ...DEFAULTS, ...given };
  await act(() => render(<Options ports={ports} />, root));
  await settle();
}

function all(selector: string, text = ''): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    element.textContent?.includes(text),
  );
}

function find(selector: string, text?: string): HTMLElement {
  const [found] = all(selector, text);
  if (!found) throw new Error(`There is no ${selector} with “${text}” in: ${root.textContent}`);
  return found;
}

async function click(selector: string, text?: string): Promise<void> {
  await act(() => find(selector, text).click());
  await settle();
}

async function add(text: string): Promise<void> {
  const input = find('.add input') as HTMLInputElement;
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => {
    find('.add').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await settle();
}

const radio = (value: string) => find(`input[value=${value}]`) as HTMLInputElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  paused = false;
  failure = null;
});

afterEach(async () => {
  await act(() => render(null, root));
});

describe('each change', () => {
  test('is stored at once, and says so', async () => {
    await draw();
    await click('input[value=elements]');
    expect(settings.painter).toBe('elements');
    expect(find('.group', 'How terms are marked').textContent).toContain('Saved');
  });

  test('that could not be stored is undone, with the reason in its group', async () => {
    await draw();
    failure = 'Storage is full.';
    await click('input[value=elements]');
    expect(radio('elements').checked).toBe(false);
    expect(radio('highlight').checked).toBe(true);
    const alert = find('[role=alert]', 'Storage is full.');
    expect(alert.closest('.group')?.textContent).toContain('How terms are marked');
    expect(root.textContent).not.toContain('Saved');
  });

  test('made elsewhere is shown', async () => {
    await draw();
    settings = { ...settings, painter: 'elements' };
    paused = true;
    await act(() => settingsChanged());
    await settle();
    expect(radio('elements').checked).toBe(true);
    expect(find('#pause [role=switch]').getAttribute('aria-checked')).toBe('true');
  });
});

describe('rules for sites', () => {
  const rules = { 'tea.example': 'off', 'en.tea.example': 'on' } as const;
  const given = { sites: { default: 'on' as const, rules } };

  test('are added from any text that names a site, as the opposite of the default', async () => {
    await draw();
    await add('https://www.Example.com/path');
    expect(settings.sites.rules).toEqual({ 'example.com': 'off' });
    await click('input[value=off]');
    await add('tea.example');
    expect(settings.sites.rules).toEqual({ 'example.com': 'off', 'tea.example': 'on' });
  });

  test('are refused with a reason if the text names no site, or one that has a rule', async () => {
    await draw(given);
    await add('no site');
    expect(find('.problem').textContent).toContain('isn’t the name of a site');
    expect(document.activeElement).toBe(find('.add input'));
    await add('en.tea.example');
    expect(find('.problem').textContent).toContain('There is already a rule for en.tea.example');
    expect(settings.sites.rules).toEqual(rules);
  });

  test('can be switched one by one', async () => {
    await draw(given);
    const row = find('.row', 'en.tea.example');
    await act(() => row.querySelector<HTMLElement>('[role=switch]')?.click());
    await settle();
    expect(settings.sites.rules).toEqual({ 'tea.example': 'off', 'en.tea.example': 'off' });
  });

  test('can be restored by the same button once removed', async () => {
    await draw(given);
    const button = find('.row', 'en.tea.example').querySelector('button.remove') as HTMLElement;
    button.focus();
    await act(() => button.click());
    await settle();
    expect(settings.sites.rules).toEqual({ 'tea.example': 'off' });
    expect(document.activeElement?.textContent).toBe('Undo');
    await act(() => (document.activeElement as HTMLElement).click());
    await settle();
    expect(settings.sites.rules).toEqual(rules);
  });

  test('can be searched if there are many', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`site${at}.example`, 'off' as const]),
    );
    await draw({ sites: { default: 'on', rules: many } });
    const input = find('.find input') as HTMLInputElement;
    await act(() => {
      input.value = 'SITE7';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(all('.row').map((row) => row.querySelector('.row-name')?.textContent)).toEqual([
      'site7.example',
    ]);
  });
});

describe('ignored terms', () => {
  const muted = { everywhere: ['tea'], places: { 'tea.example': ['caffeine', 'long-gone'] } };

  test('are none at first, with a text that says how to ignore a term', async () => {
    await draw();
    expect(root.textContent).toContain('choose “Wrong here?”');
  });

  test('are listed with their place, even those that the glossary no longer has', async () => {
    await draw({ muted });
    expect(all('.row').map((row) => row.querySelector('.row-name')?.textContent)).toEqual([
      'caffeine tea.example',
      'long-gone tea.example',
      'tea Everywhere',
    ]);
  });

  test('can be marked again, and that can be undone', async () => {
    await draw({ muted });
    const button = () => find('.row', 'caffeine').querySelector('button') as HTMLElement;
    await act(() => button().click());
    await settle();
    expect(settings.muted).toEqual({
      everywhere: ['tea'],
      places: { 'tea.example': ['long-gone'] },
    });
    await act(() => button().click());
    await settle();
    expect(settings.muted.everywhere).toEqual(['tea']);
    expect([...(settings.muted.places['tea.example'] ?? [])].sort()).toEqual([
      'caffeine',
      'long-gone',
    ]);
  });
});

test('shortcuts are listed, with those that have no keys; where they can’t be changed, it says so', async () => {
  await draw();
  expect(find('.keys').textContent).toBe('Switch hereAlt+Shift+GNext termnone');
  await click('button', 'Change shortcuts');
  expect(find('[role=alert]').textContent).toBe('The browser has no such page.');
});

test('settings that can’t be read show an error, with a button to try again', async () => {
  let broken = true;
  const failing: OptionsPorts = {
    ...ports,
    paused: async () => {
      if (broken) throw new Error('Storage is damaged.');
      return false;
    },
  };
  await act(() => render(<Options ports={failing} />, root));
  await settle();
  expect(find('[role=alert]').textContent).toContain('Storage is damaged.');
  broken = false;
  await click('[role=alert] button');
  expect(radio('highlight').checked).toBe(true);
});

describe('the pages', () => {
  const shown = () =>
    all('.options-page:not([hidden]) .group h2').map((title) => title.textContent);
  const current = () => all('.contents [aria-current]').map((link) => link.textContent);

  beforeEach(() => history.replaceState(null, '', '/'));

  test('begin with the glossaries', async () => {
    await draw();
    expect(shown()).toEqual(['Glossaries', 'Ignored terms']);
    expect(current()).toEqual(['Glossaries']);
    expect(document.title).toBe('Glossaries · Glossa: Settings');
  });

  test('are linked by name, and so is each section of another name', async () => {
    await draw();
    const titles = all('.group h2').map((title) => title.textContent);
    const links = all('.contents a');
    const names = links.map((link) => link.textContent);
    expect(names).toEqual(expect.arrayContaining(titles));
    expect(new Set(names).size).toBe(names.length);
    for (const link of links.filter((each) => titles.includes(each.textContent))) {
      const section = root.querySelector(link.getAttribute('href') ?? '');
      expect(section?.querySelector('h2')?.textContent).toBe(link.textContent);
    }
  });

  test.each([
    ['#marks', 'Marks'],
    ['#look', 'Marks'],
    ['#keys', 'Cards and keyboard'],
    ['#source', 'Backup and privacy'],
    ['#nonsense', 'Glossaries'],
  ])('at the address %s, the page is “%s”', async (fragment, name) => {
    history.replaceState(null, '', `/${fragment}`);
    await draw();
    expect(current()).toEqual([name]);
  });

  test('change with a link, and with the address', async () => {
    await draw();
    const [link] = all('.contents a', 'Privacy');
    await act(async () => link?.click());
    expect(shown()).toEqual(['Backup', 'Privacy', 'About the source']);
    history.replaceState(null, '', '/#pause');
    await act(() => void dispatchEvent(new Event('hashchange')));
    expect(shown()).toEqual(['Sites', 'Pause']);
  });

  test('open when the browser’s search finds text on them, even at the same address', async () => {
    await draw();
    const hidden = find('.options-page', 'Pause Glossa everywhere');
    expect(hidden.hasAttribute('hidden')).toBe(true);
    await act(() => void hidden.dispatchEvent(new Event('beforematch')));
    expect(current()).toEqual(['Sites']);
    await click('.contents a', 'Glossaries');
    expect(current()).toEqual(['Glossaries']);
  });
});
