// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { TEA } from '../tea-glossary';
import { all, click, draw, find, given, pass, press, useTeaPage } from './tea-page';

useTeaPage();

describe('the article', () => {
  test('lists its sections by part with summaries, and contested ones with their notes', async () => {
    await draw();
    await click('[role=tab]', 'Article');
    const row = find('.section-row', 'Tea and the brain');
    expect(row.textContent).toContain('Tea cures sleepiness.');
    expect(row.textContent).toContain('This is not settled.');
    expect(find('.part').textContent).toContain('What tea does');
  });

  test('a section opens in full, and a term in it; Esc closes the term, the back button the section', async () => {
    await draw();
    await click('[role=tab]', 'Article');
    await click('.section-open', 'Tea and the brain');
    expect(find('.section-page').textContent).toContain('[Sleepiness is the wish to sleep.]');
    expect(document.activeElement?.textContent).toBe('Tea and the brain');

    const link = find('.term-link', 'adenosine receptor');
    await act(() => link.click());
    expect(find('.explanation').textContent).toContain('A docking point');
    expect(link.getAttribute('aria-expanded')).toBe('true');
    const event = await press(find('.explanation'), 'Escape');
    expect(event.defaultPrevented).toBe(true);
    expect(all('.explanation').length).toBe(0);
    expect(document.activeElement).toBe(link);

    await click('.section-nav .back');
    expect(document.activeElement?.textContent).toBe('Tea and the brain');
    expect(find('.section-list').closest('[hidden]')).toBeNull();
  });

  test('a section opened from a term goes back to the term, still open', async () => {
    await draw();
    await click('.term-open', 'caffeine');
    await click('.onward', 'Tea and the brain');
    expect(find('.section-page .explanation').textContent).toContain('caffeine');
    await click('.section-nav .back', 'On this page');
    expect(find('.term-open').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the place in the article', () => {
  test('is offered when the view is opened again', async () => {
    const [first] = TEA.sections;
    given.place = { glossary: TEA.id, section: first?.id ?? '', scroll: 140 };
    const scrolled = vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {});
    await draw();
    await click('[role=tab]', 'Article');
    await click('.resume');
    expect(find('h2', first?.title).textContent).toBe(first?.title);
    expect(scrolled).toHaveBeenCalledWith({ top: 140 });
    scrolled.mockRestore();
  });

  test('is not offered if the article no longer has it', async () => {
    given.place = { glossary: TEA.id, section: 'gone-since', scroll: 0 };
    await draw();
    await click('[role=tab]', 'Article');
    expect(all('.resume')).toEqual([]);
  });

  test('is kept once a section is open', async () => {
    await draw();
    await click('[role=tab]', 'Article');
    await click('.section-open');
    await pass(400);
    expect(given.place).toMatchObject({ section: TEA.sections[0]?.id });
  });
});
