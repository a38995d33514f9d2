// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useLoad } from '../../../../src/ui/components/load';

interface Pending {
  answer(value: string): void;
  fail(message: string): void;
}

let root: HTMLElement;
let pending: Pending[];
let reload: () => Promise<void>;

function Shown() {
  const [state, again] = useLoad(
    () =>
      new Promise<string>((resolve, reject) => {
        pending.push({ answer: resolve, fail: (message) => reject(new Error(message)) });
      }),
  );
  reload = again;
  if (state.is === 'there') return <p>{state.value}</p>;
  return <p>{state.is === 'failed' ? `failed: ${state.message}` : 'loading'}</p>;
}

const settle = () => act(async () => {});

beforeEach(async () => {
  root = document.createElement('div');
  pending = [];
  await act(() => render(<Shown />, root));
});

afterEach(() => act(() => render(null, root)));

test('drops an answer that arrives after a newer one', async () => {
  await act(() => void reload());
  pending[1]?.answer('new');
  await settle();
  pending[0]?.answer('old');
  await settle();
  expect(root.textContent).toBe('new');
});

test('keeps what is shown while it is requested again', async () => {
  pending[0]?.answer('first');
  await settle();
  await act(() => void reload());
  expect(root.textContent).toBe('first');
  pending[1]?.answer('second');
  await settle();
  expect(root.textContent).toBe('second');
});

test('a failure is shown in its words, until a new attempt', async () => {
  pending[0]?.fail('No tab.');
  await settle();
  expect(root.textContent).toBe('failed: No tab.');
  await act(() => void reload());
  expect(root.textContent).toBe('loading');
});
