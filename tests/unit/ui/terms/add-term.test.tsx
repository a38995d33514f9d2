// @vitest-environment happy-dom
/** The form that adds a selected term, drawn over ports that record its requests. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TermToAdd } from '../../../../src/messaging/own-terms';
import { AddTerm } from '../../../../src/ui/terms/add-term';

const SELECTED: TermToAdd = {
  term: 'NMDA',
  sentence: 'NMDA is a word.',
  language: 'en',
  tabId: 7,
  isPrivate: false,
  glossaries: [],
};

let root: HTMLElement;
let asked: [string, object][];
let replies: { termToAdd?: unknown; changeEntries?: unknown };
let isClosed: boolean;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  asked = [];
  isClosed = false;
});

afterEach(() => act(() => render(null, root)));

async function show(selected: Partial<TermToAdd>): Promise<void> {
  replies = { termToAdd: { ...SELECTED, ...selected }, changeEntries: { is: 'done', before: [] } };
  const ports = {
    ask: async (kind: string, request: object) => {
      asked.push([kind, request]);
      const reply = replies[kind as keyof typeof replies];
      if (reply instanceof Error) throw reply;
      return reply;
    },
    close: async () => {
      isClosed = true;
    },
  };
  await act(async () => render(<AddTerm ports={ports as never} number={1} />, root));
  await settled();
}

const settled = () => act(() => new Promise((done) => setTimeout(done, 5)));
const field = (name: string) => root.querySelector<HTMLInputElement>(`[name="${name}"]`);
const options = () => [...root.querySelectorAll('option')].map(({ text }) => text);

async function fill(name: string, value: string): Promise<void> {
  await act(async () => {
    const input = field(name) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function save(): Promise<void> {
  await act(async () => {
    const key = { key: 'Enter', ctrlKey: true, bubbles: true };
    field('meaning')?.dispatchEvent(new KeyboardEvent('keydown', key));
  });
  await settled();
}

test('a first term goes into a new glossary in the page’s language', async () => {
  await show({ language: 'de' });
  expect(document.activeElement).toBe(field('meaning'));
  await fill('meaning', 'Ein Rezeptor.');
  await save();
  expect(asked.at(-1)).toEqual([
    'changeEntries',
    {
      glossary: { title: 'My terms', language: 'de' },
      change: {
        do: 'write',
        draft: {
          term: 'NMDA',
          meaning: 'Ein Rezeptor.',
          names: [],
          example: 'NMDA is a word.',
          cased: true,
          everywhere: true,
        },
      },
      from: 7,
    },
  ]);
  expect(isClosed).toBe(true);
});

test('the glossaries in the page’s language come first, then a new one', async () => {
  await show({
    glossaries: [
      { id: 'a', title: 'Kurs', language: 'de' },
      { id: 'b', title: 'Course', language: 'en-GB' },
    ],
  });
  expect(options()).toEqual([
    'Course (British English)',
    'New glossary: My terms (English)',
    'Kurs (German)',
  ]);
  await fill('meaning', 'x');
  await save();
  expect(asked.at(-1)?.[1]).toMatchObject({ glossary: 'b' });
});

test('a glossary made from a page comes after the reader’s own terms', async () => {
  await show({
    glossaries: [
      { id: 'a', title: 'How plants make food', language: 'en', isFromPage: true },
      { id: 'b', title: 'Course', language: 'en' },
    ],
  });
  expect(options()).toEqual([
    'Course (English)',
    'New glossary: My terms (English)',
    'How plants make food (English)',
  ]);
});

test('an error is shown at its field, and a failure is reported', async () => {
  await show({});
  replies.changeEntries = { is: 'wrong', problems: [{ is: 'empty', field: 'meaning' }] };
  await save();
  expect(field('meaning')?.getAttribute('aria-invalid')).toBe('true');
  expect(root.textContent).toContain('Write or paste what the term means.');
  replies.changeEntries = new Error('No room.');
  await save();
  expect(root.querySelector('[role=alert]')?.textContent).toContain('No room.');
  expect(isClosed).toBe(false);
});

test('in a private window it says that the term stays', async () => {
  await show({ isPrivate: true });
  expect(root.textContent).toContain('stays after you close the private window');
});
