// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { Run } from '../../../../src/glossary/model';
import { Runs, type RunsProps } from '../../../../src/ui/entry/runs';

const runs: Run[] = [
  { text: 'Blocks the ' },
  { text: 'NMDA receptor', entry: 'nmda-receptor' },
  { text: ' & <b>more</b>.' },
];

function draw(props: Partial<RunsProps>): HTMLElement {
  const root = document.createElement('p');
  render(<Runs runs={runs} {...props} />, root);
  return root;
}

test('keeps all spaces, and shows markup as text', () => {
  const text = 'Blocks the NMDA receptor & <b>more</b>.';
  expect(draw({}).textContent).toBe(text);
  expect(draw({ onOpen: vi.fn() }).textContent).toBe(text);
  expect(draw({ onOpen: vi.fn() }).querySelector('b')).toBeNull();
});

test('a term is not linked to itself, nor if nothing can open it', () => {
  expect(
    draw({ onOpen: vi.fn(), current: 'nmda-receptor' }).querySelector('.term-link'),
  ).toBeNull();
  expect(draw({}).querySelector('.term-link')).toBeNull();
});

test.each(['Enter', ' '])('a term opens by click and by %j, and by no other key', (key) => {
  const onOpen = vi.fn();
  const root = draw({ onOpen });
  const link = root.querySelector<HTMLElement>('.term-link') as HTMLElement;
  link.click();
  expect(onOpen).toHaveBeenLastCalledWith('nmda-receptor', link);
  const press = (name: string) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    link.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press(key)).toBe(true);
  expect(onOpen).toHaveBeenCalledTimes(2);
  expect(press('Tab')).toBe(false);
  expect(press('a')).toBe(false);
  expect(onOpen).toHaveBeenCalledTimes(2);
});

test('a term in the text can be reached by key and is a button to a screen reader', () => {
  const link = draw({ onOpen: vi.fn() }).querySelector<HTMLElement>('.term-link');
  expect(link?.tabIndex).toBe(0);
  expect(link?.getAttribute('role')).toBe('button');
});
