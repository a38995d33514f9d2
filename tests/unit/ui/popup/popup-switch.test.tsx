// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { withRule } from '../../../../src/sites/rules';
import { all, click, draw, find, given, settingsChanged, settle, useTeaPage } from './tea-page';

useTeaPage();

describe('the site’s switch', () => {
  test('is a single one, and says what it switches and why it is on or off', async () => {
    await draw();
    const [only, ...more] = all('[role=switch]');
    expect(more).toEqual([]);
    expect(only?.getAttribute('aria-label')).toBe('Glossa on en.tea.example');
    expect(only?.getAttribute('aria-checked')).toBe('true');
    expect(find('.why').textContent).toBe('On by default');
  });

  test('moves at once, before the answer, without a reason that may be wrong', async () => {
    await draw();
    let release = (): void => {};
    given.held = new Promise((resolve) => {
      release = resolve;
    });
    await act(() => find('[role=switch]').click());
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('false');
    expect(find('.why').textContent?.trim()).toBe('');
    release();
    given.held = null;
    await settle();
    expect(find('.why').textContent).toBe('Off: rule for en.tea.example');
    expect(given.sites.rules).toEqual({ 'en.tea.example': 'off' });
  });

  test('pressed twice quickly changes nothing', async () => {
    await draw();
    await act(() => {
      find('[role=switch]').click();
    });
    await act(() => find('[role=switch]').click());
    await settle();
    expect(given.sites.rules).toEqual({});
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('true');
  });

  test('offers scopes for its rule, and changes to them', async () => {
    await draw();
    expect(all('[type=radio]').length).toBe(0);
    await click('[role=switch]');
    const wide = find('.scopes label', 'all of tea.example').querySelector('input');
    await act(() => wide?.click());
    await settle();
    expect(given.sites.rules).toEqual({ 'tea.example': 'off' });
    expect(find('.why').textContent).toBe('Off: rule for tea.example');
  });

  test('goes back and says why if nothing could be stored', async () => {
    given.failing = { setSite: 'Storage is full.' };
    await draw();
    await click('[role=switch]');
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('true');
    expect(find('[role=alert]').textContent).toContain('Storage is full.');
  });

  test('ends a pause when it is switched on', async () => {
    given.paused = true;
    await draw();
    expect(find('.why').textContent).toBe('Paused until the browser restarts');
    await click('[role=switch]');
    expect(given.paused).toBe(false);
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('true');
  });

  test('follows a change made elsewhere', async () => {
    await draw();
    given.sites = withRule(given.sites, 'tea.example', 'off');
    await act(() => settingsChanged());
    await settle();
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('false');
    expect(all('.term-row').length).toBe(0);
  });
});
