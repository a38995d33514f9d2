// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReviewDraft } from '../../../../src/reviewing/draft';
import { startReview } from '../../../../src/reviewing/review';
import { proposedTerms } from '../../../../src/reviewing/reviewed-term';
import type { ReviewPorts } from '../../../../src/ui/review/ports';
import { ReviewDesk } from '../../../../src/ui/review/review-desk';
import '../../i18n/speak-english';
import { ENZYMES, proposer } from '../../proposing/articles';

const { proposals, sections } = proposer.propose(ENZYMES);
const article = { ...ENZYMES, title: 'Enzymes', url: '', language: 'en', isCut: false };
const terms = proposedTerms(proposals);
const draft: ReviewDraft = { article, sections, review: startReview(terms), title: 'Enzymes' };

let kept: ReviewDraft[] = [];

const ports: ReviewPorts = {
  page: async () => ({ is: 'kept', draft }),
  propose: async () => ({ proposals, sections }),
  knownTerms: async () => new Map(),
  keep: async (now) => void kept.push(now),
  drop: async () => {},
  finish: () => Promise.reject(new Error('not here')),
  installed: async () => [],
  add: () => Promise.reject(new Error('not here')),
  saveFile: () => {},
  openGlossaries: async () => {},
};

/** Draws the review of a page, in a private window or not. */
async function draw(isPrivate: boolean): Promise<void> {
  const root = document.getElementById('root') as Element;
  await act(() => render(null, root));
  await act(() =>
    render(
      <ReviewDesk
        draft={draft}
        ports={ports}
        isPrivate={isPrivate}
        onDiscarded={() => {}}
        onRestart={undefined}
      />,
      root,
    ),
  );
}

beforeEach(async () => {
  kept = [];
  // happy-dom paints no highlights.
  vi.stubGlobal('Highlight', class {});
  vi.stubGlobal('StaticRange', class {});
  vi.stubGlobal('CSS', { highlights: new Map(), escape: (text: string) => text });
  document.body.innerHTML = '<div id="root"></div>';
  await draw(false);
});

afterEach(() => vi.unstubAllGlobals());

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${id}"]`);
const focused = () => (document.activeElement as HTMLElement).dataset.row;
const idOf = (name: string) => terms.find(({ term }) => term === name)?.id ?? '';

async function press(key: string): Promise<void> {
  await act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
}

async function click(label: string, within: ParentNode = document): Promise<void> {
  const button = [...within.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === label,
  );
  if (!button) throw new Error(`There is no “${label}”.`);
  await act(() => button.click());
}

it('lets the tab key reach a single row, the first', () => {
  const reached = [...document.querySelectorAll<HTMLElement>('[data-row][tabindex="0"]')];
  expect(reached.map(({ dataset }) => dataset.row)).toEqual([idOf('ATP')]);
});

it('decides by keys, goes on to the next open term, and comes back to what is undone', async () => {
  await act(() => rowOf(idOf('ATP'))?.focus());
  await press('a');
  expect(rowOf(idOf('ATP'))?.className).toContain('accepted');
  expect(focused()).toBe(idOf('enzyme'));
  await press('r');
  expect(rowOf(idOf('enzyme'))?.className).toContain('rejected');
  await press('u');
  expect(rowOf(idOf('enzyme'))?.className).toContain('open');
  expect(focused()).toBe(idOf('enzyme'));
  await press('k');
  expect(focused()).toBe(idOf('ATP'));
  expect(kept.at(-1)?.review.past).toHaveLength(1);
});

it('comes to the list by J, after all sure terms are accepted, and from the article', async () => {
  await press('j');
  expect(focused()).toBe(idOf('ATP'));
  await press('s');
  expect(focused()).toBeUndefined();
  await press('Escape');
  expect(focused()).toBe(idOf('ATP'));
  const all = document.querySelector('.desk-actions button') as HTMLButtonElement;
  await act(() => {
    all.focus();
    all.click();
  });
  expect(all.isConnected).toBe(false);
  expect(focused()).toBeDefined();
});

it('returns to a term whose merging is undone', async () => {
  await act(() => rowOf(idOf('enzyme'))?.focus());
  await press('m');
  await click('Merge');
  await act(async () => {});
  expect(rowOf(idOf('enzyme'))).toBeNull();
  await press('z');
  await act(async () => {});
  expect(focused()).toBe(idOf('enzyme'));
});

it('shows where the page uses a term that it doesn’t explain, and offers to add a meaning', async () => {
  const group = document.querySelector('.term-group:last-child') as HTMLElement;
  await click(group.querySelector('.unfold')?.textContent?.trim() ?? '', group);
  const row = group.querySelector<HTMLElement>('[data-row]') as HTMLElement;
  expect(row.querySelector('.in-use .in-quote')?.textContent).not.toBe('');
  await click('Add a meaning…', row);
  expect(document.querySelector('form.review-form')).not.toBeNull();
});

it('replaces an undecided term by one of the same name that is added', async () => {
  const known = terms.find(({ term }) => term === 'substrate');
  if (!known) throw new Error('There is no “substrate”.');
  await click('Add a term');
  const field = document.querySelector('.review-form input') as HTMLInputElement;
  await act(() => {
    field.value = 'Substrate';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => document.querySelector<HTMLElement>('.meaning-choice input')?.click());
  await click('Accept as written');
  expect(rowOf(known.id)).toBeNull();
  expect(document.querySelector('[role=status]')?.textContent).toBe('“Substrate” added');
  await click('Undo');
  expect(rowOf(known.id)).not.toBeNull();
});

it('shows a term of a folded part that another one was merged into', async () => {
  const folded = terms.find(({ id, meaning }) => meaning && !rowOf(id));
  if (!folded) throw new Error('Nothing is folded.');
  await act(() => rowOf(idOf('ATP'))?.focus());
  await press('m');
  const select = document.querySelector('select') as HTMLSelectElement;
  await act(() => {
    select.value = folded.id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await click('Merge');
  await act(async () => {});
  expect(rowOf(folded.id)?.textContent).toContain('also: ATP, adenosine triphosphate');
  expect(focused()).toBe(folded.id);
});

it('asks for a meaning where the page has none', async () => {
  const group = document.querySelector('.term-group:last-child') as HTMLElement;
  await click(group.querySelector('.unfold')?.textContent?.trim() ?? '', group);
  const row = group.querySelector<HTMLElement>('[data-row]');
  await act(() => row?.focus());
  await press('a');
  expect(document.querySelector('form.review-form')).not.toBeNull();
  await click('Accept as written');
  expect(document.querySelector('.review-form [role=alert]')?.textContent).toContain(
    'Choose a sentence, or write what it means.',
  );
});

it('asks before a review of a private window is lost, once there is something to lose', async () => {
  const leave = (): boolean => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const decide = async (): Promise<void> => {
    await act(() => rowOf(idOf('ATP'))?.focus());
    await press('a');
  };
  await decide();
  expect(leave()).toBe(false);
  await draw(true);
  expect(leave()).toBe(false);
  await decide();
  expect(leave()).toBe(true);
  await act(() => render(null, document.getElementById('root') as Element));
  expect(leave()).toBe(false);
});
