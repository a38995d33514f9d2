// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Prepared } from '../../../../src/library/reader-protocol';
import { UnreadableFile } from '../../../../src/library/unreadable-file';
import type { Requests } from '../../../../src/messaging/protocol';
import { writeBackup } from '../../../../src/settings/backup';
import { DEFAULTS, type Settings } from '../../../../src/settings/schema';
import { BackupGroup } from '../../../../src/ui/options/backup-group';
import { HandedFiles } from '../../../../src/ui/options/handed-files';
import type { OptionsPorts } from '../../../../src/ui/options/ports';
import { useSettings } from '../../../../src/ui/options/use-settings';
import { TEA } from '../tea-glossary';
import { noGlossaryPorts } from './no-glossary-ports';

let root: HTMLElement;
let stored: Settings;
let handed: HandedFiles;
/** Whether files can be read as glossaries. */
let isGlossary: boolean;
let failure: string | null;
let settingsChanged: () => void;

const ports: OptionsPorts = {
  ask: (async (kind: keyof Requests, request: { settings?: Partial<Settings> }) => {
    if (kind === 'setSettings') {
      if (failure !== null) throw new Error(failure);
      stored = { ...stored, ...request.settings };
    }
    return stored;
  }) as OptionsPorts['ask'],
  paused: async () => false,
  shortcuts: async () => [],
  glossaries: {
    ...noGlossaryPorts,
    prepare: async ({ name }) => {
      if (isGlossary) return { file: name } as Prepared;
      throw new UnreadableFile(name, ['No glossary.']);
    },
  },
  openShortcuts: async () => {},
  save: () => {},
  onSettings: (changed) => {
    settingsChanged = changed;
  },
  version: '1.2.3',
};

function Page() {
  const { state, outcome, change } = useSettings(ports);
  if (state.is !== 'there') return null;
  return <BackupGroup {...{ known: state.value, glossary: TEA, ports, outcome, change, handed }} />;
}

async function settle(): Promise<void> {
  for (let round = 0; round < 5; round++) await act(async () => {});
}

beforeEach(async () => {
  handed = new HandedFiles();
  isGlossary = false;
  root = document.createElement('div');
  document.body.replaceChildren(root);
  stored = DEFAULTS;
  failure = null;
  await act(() => render(<Page />, root));
  await settle();
});

afterEach(async () => {
  await act(() => render(null, root));
});

async function choose(text: string): Promise<void> {
  const input = root.querySelector('input[type=file]') as HTMLInputElement;
  const file = new File([text], 'mine.json');
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

async function press(name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!button) throw new Error(`There is no “${name}” in: ${root.textContent}`);
  await act(() => button.click());
  await settle();
}

const [TERM] = TEA.entries;
const FILE: Settings = {
  ...DEFAULTS,
  sites: { default: 'on', rules: { 'a.com': 'off' } },
  muted: { everywhere: [TERM?.id ?? '', 'gone'], places: {} },
};

test('a glossary is handed over to the glossaries; what is neither is refused', async () => {
  await choose('term,definition\ntea,A drink.\n');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('isn’t a site');
  isGlossary = true;
  await choose('term,definition\ntea,A drink.\n');
  expect(root.querySelector('[role=alert]')).toBeNull();
  const files: string[] = [];
  handed.listen('glossaries', (all) => files.push(...all.map(({ name }) => name)));
  expect(files).toEqual(['mine.json']);
  expect(location.hash).toBe('#glossaries');
});

test('terms are named as in the glossary, or by their ids if they are gone', async () => {
  await choose(writeBackup(FILE));
  expect(root.textContent).toContain(`Added: ignored term “${TERM?.term}”, Everywhere`);
  expect(root.textContent).toContain('Added: ignored term “gone”, Everywhere');
});

test('if something could not be stored, it says so and offers no undo', async () => {
  await choose(writeBackup(FILE));
  failure = 'Storage is full.';
  await press('Restore');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Storage is full.');
  expect(root.textContent).not.toContain('Restored.');
  failure = null;
  await press('Restore');
  expect(stored).toEqual(FILE);
});

test('undo is no longer offered after another change', async () => {
  await choose(writeBackup(FILE));
  await press('Restore');
  expect(root.textContent).toContain('Restored.');
  stored = { ...stored, painter: 'elements' };
  await act(() => settingsChanged());
  await settle();
  expect(root.textContent).not.toContain('Undo');
});

test('too many changes are counted, not listed', async () => {
  const rules = Array.from({ length: 53 }, (_, i) => `site${i}.example\n`).join('');
  await choose(rules);
  expect(root.querySelectorAll('li')).toHaveLength(50);
  expect(root.textContent).toContain('and 3 more');
});
