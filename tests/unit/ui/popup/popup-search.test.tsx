// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { all, click, draw, find, given, pass, press, root, type, useTeaPage } from './tea-page';

useTeaPage();

describe('search', () => {
  test('finds terms, which open in place, and sections, which lead back to the results', async () => {
    await draw();
    await type('cafeine');
    await click('.results .term-open', 'caffeine');
    expect(find('.results .explanation').textContent).toContain('It blocks the');
    await type('brain');
    await click('.results .section-open', 'Tea and the brain');
    expect(find('.section-page h2').textContent).toBe('Tea and the brain');
    await click('.section-nav .back', 'Results');
    expect(find('.results').textContent).toContain('Tea and the brain');
  });

  test('finds the heading of several sections, which leads to each of them', async () => {
    await draw();
    await type('what tea does');
    await click('.section-open', 'What tea does');
    const page = () => find('.section-page').textContent;
    expect(page()).toContain('Tea and the body');
    await click('.section-page .section-open', 'Tea and the brain');
    expect(page()).toContain('[Sleepiness is the wish to sleep.]');
  });

  test('starts at once for the selection that the popup was opened for', async () => {
    given.sought = 'cafeine';
    await draw();
    expect(root.querySelector('input')?.value).toBe('cafeine');
    expect(find('.results').textContent).toContain('caffeine');
  });

  test('says when nothing matches', async () => {
    await draw();
    await type('zzzzzz');
    await pass(100);
    expect(find('.results .message').textContent).toContain('zzzzzz');
  });

  test('the first Esc empties the field, and doesn’t close the popup', async () => {
    await draw();
    await type('tea');
    const input = find('.search input') as HTMLInputElement;
    expect((await press(input, 'Escape')).defaultPrevented).toBe(true);
    expect(input.value).toBe('');
    expect((await press(input, 'Escape')).defaultPrevented).toBe(false);
  });

  test('arrow keys move from the field to the results and from row to row', async () => {
    await draw();
    await type('caffeine');
    await press(find('.search input'), 'ArrowDown');
    const rows = all('.results :is(.term-open, .section-open)');
    expect(document.activeElement).toBe(rows[0]);
    await press(document.activeElement as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    await press(document.body, '/');
    expect(document.activeElement).toBe(find('.search input'));
  });
});
