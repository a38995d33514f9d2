/** The group of glossaries on the settings page, drawn over ports that reply from a list. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { HowRead, ReadChoices, TableChoice } from '../../../../src/importing/how-read';
import { pack } from '../../../../src/library/packed';
import type { Prepared, ReadingStep } from '../../../../src/library/reader-protocol';
import { UnreadableFile } from '../../../../src/library/unreadable-file';
import type { GlossaryList, LibraryTrouble, Requests } from '../../../../src/messaging/protocol';
import { DEFAULTS, type Settings } from '../../../../src/settings/schema';
import { GlossariesGroup } from '../../../../src/ui/options/glossaries-group';
import { HandedFiles } from '../../../../src/ui/options/handed-files';
import type { OptionsPorts } from '../../../../src/ui/options/ports';
import { useSettings } from '../../../../src/ui/options/use-settings';
import { TEA } from '../tea-glossary';

/** The group on its page, and the data from which its ports reply. */
export const page = {
  root: document.createElement('div'),
  settings: DEFAULTS as Settings,
  /** The ids and titles of the reader's own glossaries. */
  shelf: new Map<string, string>(),
  trouble: undefined as LibraryTrouble | undefined,
  failure: null as string | null,
  /** Ends the reading of a file when the test wants it. */
  reading: undefined as unknown as {
    resolve(prepared: Prepared): void;
    reject(reason: Error): void;
    began(step: ReadingStep, share?: number): void;
    signal: AbortSignal;
    choices: ReadChoices | undefined;
  },
  /** When storing is done. */
  storing: Promise.resolve() as Promise<void>,
  saved: [] as string[],
  /** What the reader said about tables, by their column names. */
  shapes: new Map<string, TableChoice>(),
  handed: new HandedFiles(),
};

/** Starts with no glossary but the bundled one. */
export function reset(): void {
  page.root = document.createElement('div');
  document.body.replaceChildren(page.root);
  page.settings = DEFAULTS;
  page.shelf = new Map();
  page.trouble = undefined;
  page.failure = null;
  page.saved = [];
  page.storing = Promise.resolve();
  page.shapes = new Map();
  page.handed = new HandedFiles();
}

/** Removes the page. */
export async function clear(): Promise<void> {
  await act(() => render(null, page.root));
}

function list(): GlossaryList {
  const line = (id: string, title: string, own: boolean) => {
    const { language, source } = TEA;
    return { id, title, language, source, terms: 2, sections: 0, own, on: true, revision: '1' };
  };
  return {
    glossaries: [
      line('bundled', 'The bundled one', false),
      ...[...page.shelf].map(([id, title]) => line(id, title, true)),
    ],
    damaged: [],
    ...(page.trouble ? { trouble: page.trouble } : {}),
  };
}

export const ports: OptionsPorts = {
  ask: (async (kind: keyof Requests, request: { settings?: Partial<Settings> }) => {
    if (kind === 'glossaries') return list();
    if (kind === 'setSettings') page.settings = { ...page.settings, ...request.settings };
    return page.settings;
  }) as OptionsPorts['ask'],
  glossaries: {
    prepare: (file, signal, began, choices) =>
      new Promise((resolve, reject) => {
        page.reading = { resolve, reject, began, signal, choices };
        signal.addEventListener('abort', () => reject(signal.reason));
        if (file.name.startsWith('bad')) {
          reject(
            new UnreadableFile(
              file.name,
              Array.from({ length: 23 }, (_, i) => `fault ${i}`),
            ),
          );
        }
      }),
    async add({ head }) {
      await page.storing;
      if (page.failure !== null) throw new Error(page.failure);
      const title = page.shelf.get(head.id);
      page.shelf.set(head.id, head.title);
      return { list: list(), before: title === undefined ? null : { id: head.id, head: title } };
    },
    async remove(id) {
      const before = { id, head: page.shelf.get(id) };
      page.shelf.delete(id);
      return { list: list(), before };
    },
    async bringBack(id, before) {
      if (before) page.shelf.set(id, String(before.head));
      else page.shelf.delete(id);
      return list();
    },
    async textOf(id) {
      return `text of ${id}`;
    },
    shapes: {
      recall: (columns) => page.shapes.get(columns.join()),
      remember: (columns, choice) => void page.shapes.set(columns.join(), choice),
    },
    exported: async (id, _, format) => `${id} as ${format}`,
  },
  paused: async () => false,
  shortcuts: async () => [],
  openShortcuts: async () => {},
  save: (name, content) => page.saved.push(`${name}: ${content}`),
  onSettings: () => {},
  version: '1.2.3',
};

function Page() {
  const { state, outcome, change } = useSettings(ports);
  if (state.is !== 'there') return null;
  return (
    <GlossariesGroup {...{ known: state.value, ports, outcome, change }} handed={page.handed} />
  );
}

export async function settle(): Promise<void> {
  for (let round = 0; round < 20; round++) await act(async () => {});
}

export async function draw(): Promise<void> {
  await act(() => render(<Page />, page.root));
  await settle();
}

export async function choose(...names: string[]): Promise<void> {
  const input = page.root.querySelector('input[type=file]') as HTMLInputElement;
  const files = names.map((name) => new File([name.startsWith('{') ? name : '{}'], name));
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

export async function finish(title = TEA.title, id = TEA.id, read: HowRead = {}): Promise<void> {
  const packed = await pack({ ...TEA, title, id }, 1);
  page.reading.resolve({
    ...packed,
    file: 'tea.json',
    first: ['tea', 'caffeine'],
    firstEntries: [],
    languageFrom: 'file',
    warnings: [],
    read,
  });
  await settle();
}

/** The result of reading a file without a language, in a given one. */
export async function unsure(language: string): Promise<Prepared> {
  const packed = await pack({ ...TEA, language }, 1);
  return {
    ...packed,
    file: 'tea.json',
    first: ['tea'],
    firstEntries: [],
    languageFrom: 'guess',
    warnings: [],
  };
}

export async function press(name: string): Promise<void> {
  const button = [...page.root.querySelectorAll('button')].find((one) =>
    [one.textContent, one.getAttribute('aria-label')].includes(name),
  );
  if (!button) throw new Error(`There is no “${name}” in: ${page.root.textContent}`);
  await act(() => button.click());
  await settle();
}

export const titles = () =>
  [...page.root.querySelectorAll('.glossary-name b')].map((each) => each.textContent);
