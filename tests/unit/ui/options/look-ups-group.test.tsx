// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeptLookUps } from '../../../../src/settings/kept-look-ups';
import { DEFAULTS } from '../../../../src/settings/schema';
import { LookUpsGroup } from '../../../../src/ui/options/look-ups-group';

const TEA = {
  entry: 'own/tea',
  term: 'tea',
  meaning: 'A drink.',
  sentence: 'I drink tea.',
  glossary: 'Teas',
  at: 0,
};

let root: HTMLElement;
let kept: KeptLookUps;
let saved: [string, string][];

beforeEach(async () => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  kept = { keep: false, lookUps: [TEA] };
  saved = [];
  const ports = {
    ask: async (kind: string, { keep = kept.keep }: { keep?: boolean }) => {
      if (kind === 'keepLookUps') kept = { ...kept, keep };
      if (kind === 'forgetKeptLookUps') kept = { ...kept, lookUps: [] };
      return kept;
    },
    save: (name: string, text: string) => saved.push([name, text]),
  };
  const props = {
    known: { settings: DEFAULTS, paused: false },
    ports: ports as never,
    outcome: null,
    change: (_place: unknown, _shown: unknown, work: () => Promise<unknown>) => void work(),
  };
  await act(async () => render(<LookUpsGroup {...props} />, root));
  await settled();
});

afterEach(() => act(() => render(null, root)));

const settled = () => act(() => new Promise((done) => setTimeout(done, 5)));

async function press(name: string): Promise<void> {
  const found = [...root.querySelectorAll('button')].find(
    (each) => each.textContent === name || each.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`No “${name}” in ${root.textContent}`);
  await act(async () => found.click());
  await settled();
}

test('look-ups are kept once the reader says so', async () => {
  await press('Keep my look-ups');
  expect(kept.keep).toBe(true);
  expect(root.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe('true');
});

test('they are shown, saved in two formats, and deleted', async () => {
  expect(root.textContent).toContain('1 look-up kept');
  expect(root.textContent).toContain('I drink tea.');
  await press('Save for Anki');
  await press('Save as a table (CSV)');
  // The code that writes them is loaded first.
  await vi.waitFor(() =>
    expect(saved.map(([name]) => name)).toEqual(['glossa-look-ups.txt', 'glossa-look-ups.csv']),
  );
  expect(saved[1]?.[1]).toContain('tea,A drink.,I drink tea.,Teas,1970-01-01');
  await press('Delete all look-ups');
  expect(root.textContent).not.toContain('look-up kept');
});
