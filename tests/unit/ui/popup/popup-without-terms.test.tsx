// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { withRule } from '../../../../src/sites/rules';
import {
  all,
  click,
  draw,
  find,
  given,
  pass,
  settingsChanged,
  settle,
  term,
  useTeaPage,
} from './tea-page';

useTeaPage();

describe('why there are no terms', () => {
  const title = () => find('.message h2').textContent;

  test('the page has none', async () => {
    given.reports = [{ report: 'terms', frame: 'main', top: true, terms: [] }];
    await draw();
    await pass(1_000);
    expect(title()).toBe('No terms on this page');
    // It has only the glossary that comes with Glossa.
    expect(find('.message').textContent).toContain('one subject: “');
    expect(find('.message button').textContent).toBe('Add a glossary');
    expect(find('.message ~ .make-glossary').textContent).toBe('Make a glossary from this page');
  });

  test('a glossary can be made from the page: above a list of terms, where readers find it', async () => {
    await draw();
    expect(find('.make-glossary ~ .term-list').textContent).toContain('tea');
  });

  test('the page declares a language that no glossary is in', async () => {
    given.reports = [
      { report: 'terms', frame: 'main', top: true, terms: [], foreign: 'es', languages: ['en'] },
      { report: 'terms', frame: 'inner', top: false, terms: [] },
    ];
    await draw();
    await pass(1_000);
    expect(title()).toBe('This page is in another language');
    expect(find('.message').textContent).toContain('it is in Spanish');
    expect(find('.message').textContent).toContain('English');
  });

  test('all were held back', async () => {
    given.reports = [{ report: 'terms', frame: 'main', top: true, terms: [term('tea', 0, 1)] }];
    await draw();
    expect(title()).toBe('No terms marked on this page');
    expect(find('.held').textContent).toContain('1 term skipped');
  });

  test('no frame answers', async () => {
    given.reports = [];
    await draw();
    await pass(2_000);
    expect(title()).toBe('Glossa isn’t running on this page yet');
    expect(find('.message button').textContent).toBe('Reload the page');
  });

  test('the site is off, or Glossa is paused', async () => {
    given.sites = withRule(given.sites, 'tea.example', 'off');
    await draw();
    expect(title()).toBe('Off on this site');
    given.paused = true;
    await act(() => settingsChanged());
    await settle();
    expect(title()).toBe('Paused');
  });

  test('the browser’s own pages, and sites on which it allows no extensions, are distinguished', async () => {
    given.tab = { support: 'restricted', host: 'addons.example' };
    await draw();
    expect(find('.message').textContent).toContain('addons.example');
    expect(all('[role=switch]').length).toBe(0);
  });

  test('local files need a permission, and it says how to give it', async () => {
    given.tab = { support: 'files-not-allowed', host: 'file:' };
    await draw();
    expect(find('.message ol').textContent).toContain('Allow access to file URLs');
  });

  test('the tab is gone', async () => {
    given.failing = { tabState: 'No tab with id: 7.' };
    await draw();
    expect(find('[role=alert]').textContent).toContain('No tab with id: 7.');
    given.failing = {};
    await click('[role=alert] button');
    expect(all('.term-row').length).toBe(2);
  });

  test('the glossary can’t be read: it says so, with a button to try again', async () => {
    given.failing = { glossary: 'Its file is damaged.' };
    await draw();
    expect(find('[role=alert]').textContent).toContain('Its file is damaged.');
    given.failing = {};
    await click('[role=alert] button');
    expect(all('.term-row').length).toBe(2);
  });
});
