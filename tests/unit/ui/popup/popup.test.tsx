// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { Popup } from '../../../../src/ui/popup/popup';
import {
  all,
  click,
  draw,
  find,
  given,
  ports,
  posted,
  press,
  root,
  settle,
  tabChanged,
  term,
  useTeaPage,
} from './tea-page';

useTeaPage();

describe('before any answer has arrived', () => {
  test('the popup already has its search and tabs, and claims nothing wrong', async () => {
    given.held = new Promise(() => {});
    await act(() => render(<Popup ports={ports} />, root));
    expect(find('h1').textContent).toBe('Glossa');
    expect(find('[role=status]').textContent).toContain('Loading');
    expect(all('[role=tab]').length).toBe(3);
    expect(all('[role=switch]').length).toBe(0);
    expect(root.textContent).not.toMatch(/No terms|Off|can’t/);
  });
});

describe('the terms of the page', () => {
  test('are those of all frames, with their counts and glosses', async () => {
    await draw();
    expect(all('.term-row .term').map(({ textContent }) => textContent)).toEqual([
      'caffeine',
      'tea',
    ]);
    expect(find('.place').textContent).toBe('3');
    expect(find('.gloss').textContent).toBe('A substance that keeps people awake.');
    expect(find('[role=tab]', 'On this page').textContent).toContain('2');
  });

  test('show one place after another, and say which it is', async () => {
    await draw();
    for (let i = 0; i < 4; i++) await click('.place');
    expect(posted.map(({ frame, nth }) => `${frame} ${nth}`)).toEqual([
      'main 0',
      'main 1',
      'inner 0',
      'main 0',
    ]);
    expect(find('.place').getAttribute('aria-label')).toBe('Show “caffeine” on the page: 1/3');
    expect(all('.sr[role=status]').some((one) => one.textContent?.includes('1 of 3'))).toBe(true);
  });

  test('open in place, with the article’s statements and notes; others open from there, with a back button', async () => {
    await draw();
    await click('.term-open', 'caffeine');
    expect(find('.term-open').getAttribute('aria-expanded')).toBe('true');
    expect(find('.explanation').textContent).toContain('Contested');
    expect(find('.explanation .note').textContent).toContain('This is not settled.');
    await click('.chip', 'adenosine receptor');
    expect(find('.explanation').textContent).toContain('A docking point');
    await click('.explanation .back', 'caffeine');
    expect(find('.explanation').textContent).toContain('It cures sleepiness.');
  });

  test('held back are listed apart, with the reason', async () => {
    given.reports = [
      {
        report: 'terms',
        frame: 'main',
        top: true,
        terms: [term('tea', 1), term('caffeine', 0, 2, { by: 'phrase', pattern: 'no ~' })],
      },
    ];
    await draw();
    expect(all('.term-row').length).toBe(1);
    const box = find('.held') as HTMLDetailsElement;
    expect(box.open).toBe(false);
    expect(box.textContent).toContain('Part of the phrase “no caffeine”.');
  });

  test('that the glossary no longer has are still shown', async () => {
    given.reports = [{ report: 'terms', frame: 'main', top: true, terms: [term('mate', 1)] }];
    await draw();
    expect(find('.term-row').textContent).toContain('mate');
    expect(all('.term-open').length).toBe(0);
  });
});

test('source, interest and disclaimer appear once, in every view', async () => {
  await draw();
  for (const view of ['Article', 'On this page']) {
    await click('[role=tab]', view);
    expect(root.textContent?.split('The publisher sells tea.').length).toBe(2);
    expect(root.textContent?.split('This is not medical advice.').length).toBe(2);
  }
});

test('arrow keys move through the tabs, which have one stop for the Tab key', async () => {
  await draw();
  await press(find('[role=tab]', 'On this page'), 'ArrowRight');
  const article = find('[role=tab]', 'Article');
  expect(article.getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(article);
  expect(all('[role=tab][tabindex="0"]')).toEqual([article]);
});

test('in the side panel, the view follows the active tab', async () => {
  await draw();
  expect(all('.term-row').length).toBeGreaterThan(0);
  given.tab = { tabId: 8, host: 'other.example', support: 'restricted' };
  await act(() => tabChanged());
  await settle();
  expect(find('.host').textContent).toBe('other.example');
  expect(all('#panel-page .term-row')).toEqual([]);
});
