// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Status } from '../../../../src/ui/components/status';

test('a status is empty at first, so that its words are a change that is announced', async () => {
  const root = document.createElement('div');
  render(<Status class="row-state">Removed</Status>, root);
  const region = root.querySelector('.row-state');
  expect(region?.getAttribute('role')).toBe('status');
  expect(region?.textContent).toBe('');
  await vi.waitFor(() => expect(region?.textContent).toBe('Removed'));
  expect(root.querySelector('.row-state')).toBe(region);
});
