// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Page } from '../scanned-page';

let page: Page;

beforeEach(() => {
  document.body.innerHTML = '';
  page = new Page();
});

afterEach(() => page.life.abort());

const at = (id: string) => document.getElementById(id) as HTMLElement;

describe('Scanner', () => {
  it('asks about each word once, however often the page has it', async () => {
    document.body.innerHTML = '<p>one two</p><p>two three</p>';
    await page.scanner.readAll();
    await page.settled();
    document.body.append(document.createElement('p'), 'three four');
    await page.settled();
    expect(page.asked.flat().sort()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('completes a form of which the page had only one word before', async () => {
    document.body.innerHTML = '<p>a receptor</p>';
    await page.scanner.readAll();
    document.body.insertAdjacentHTML('beforeend', '<p>an opioid receptor</p>');
    await page.settled();
    expect(page.marks).toEqual(['opioid receptor']);
  });

  it('needs no companions as long as it asks about all words that it knows', async () => {
    const replies: number[] = [];
    const { answer } = page;
    page.answer = (words, known) => {
      const reply = answer(words, known);
      replies.push(reply.companions.length);
      return reply;
    };
    document.body.innerHTML = '<p>a receptor</p>';
    await page.scanner.readAll();
    document.body.insertAdjacentHTML('beforeend', '<p>an opioid</p>');
    await page.settled();
    expect(replies).toEqual([0, 1, 0]);
    expect(page.marks).toEqual(['opioid']);
  });

  it('marks text added later', async () => {
    await page.scanner.readAll();
    document.body.innerHTML = '<p>ketamine</p>';
    await page.settled();
    expect(page.marks).toEqual(['ketamine']);
  });

  it('drops a hit at once when its text changes, before anything is read again', async () => {
    document.body.innerHTML = '<p id="p">ketamine</p>';
    await page.scanner.readAll();
    (at('p').firstChild as Text).data = 'ketchup';
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(page.marks).toEqual([]);
  });

  it('leaves the mark of a valid hit alone when text around it changes', async () => {
    document.body.innerHTML = '<p id="p">ketamine <i>now</i></p>';
    await page.scanner.readAll();
    const before = page.painter.painted;
    at('p').append(' and more');
    await page.settled();
    expect(page.marks).toEqual(['ketamine']);
    expect(page.painter.painted).toBe(before);
  });

  it('marks a paragraph of nothing but terms in steps, and all of them', async () => {
    document.body.innerHTML = `<p>${'ketamine '.repeat(1_500)}</p>`;
    await page.scanner.readAll();
    expect(page.marks.length).toBe(1_500);
    expect(page.painter.most).toBeLessThanOrEqual(256);
  });

  it('reads nested additions only once', async () => {
    await page.scanner.readAll();
    let at: Element = document.body;
    for (let i = 0; i < 60; i++) {
      const inner = document.createElement('div');
      inner.textContent = 'ketamine';
      at.append(inner);
      at = inner;
      // Each is a separate change.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    const walkers = vi.spyOn(document, 'createTreeWalker');
    await page.settled();
    // That of the outermost element, and those for the blocks' own text.
    expect(walkers.mock.calls.length).toBeLessThan(10);
    expect(page.marks.length).toBe(60);
  });

  it('ends with the same marks when more changed than it can look at in one go', async () => {
    document.body.innerHTML = '<p>ketamine</p>'.repeat(2_500);
    await page.scanner.readAll();
    expect(page.marks.length).toBe(2_500);
    for (const each of document.querySelectorAll('p')) (each.firstChild as Text).data = 'milk';
    await page.settled();
    expect(page.marks).toEqual([]);
    document.body.innerHTML = '<p>ketamine</p>'.repeat(2_500);
    await page.settled();
    document.body.innerHTML = '';
    await page.settled();
    expect(page.marks).toEqual([]);
    expect(page.store.size).toBe(0);
  });

  it('finds a term that only exists once two texts meet', async () => {
    document.body.innerHTML = '<p id="p">an opioid <br id="br">receptor</p>';
    await page.scanner.readAll();
    await page.settled();
    expect(page.marks).toEqual(['opioid']);
    at('br').remove();
    await page.settled();
    expect(page.marks).toEqual(['opioid receptor']);
  });

  it('forgets hits in what is removed, and finds them when it comes back', async () => {
    document.body.innerHTML = '<section id="s"><p>ketamine</p></section>';
    await page.scanner.readAll();
    const section = at('s');
    section.remove();
    await page.settled();
    expect([page.marks, page.store.roots()]).toEqual([[], []]);
    document.body.append(section);
    await page.settled();
    expect(page.marks).toEqual(['ketamine']);
  });

  it('removes marks when an ancestor becomes unreadable, and restores them later', async () => {
    document.body.innerHTML = '<section id="s"><p>ketamine</p></section>';
    await page.scanner.readAll();
    at('s').setAttribute('aria-hidden', 'true');
    await page.settled();
    expect(page.marks).toEqual([]);
    at('s').removeAttribute('aria-hidden');
    await page.settled();
    expect(page.marks).toEqual(['ketamine']);
  });

  it('holds back what the gate holds back, and says why', async () => {
    document.body.innerHTML = '<p>the Great Depression</p><p>major depression</p>';
    await page.scanner.readAll();
    expect(page.marks).toEqual(['depression']);
    const held = [...page.store.hits()].find(({ shown }) => !shown);
    expect(held?.reason).toEqual({ by: 'phrase', pattern: 'great ~' });
  });

  it('holds back what the reader switched off', async () => {
    page.muted.add('ketamine');
    document.body.innerHTML = '<p>ketamine, an opioid</p>';
    await page.scanner.readAll();
    expect(page.marks).toEqual(['opioid']);
    const held = [...page.store.hits()].find(({ shown }) => !shown);
    expect(held?.reason).toEqual({ by: 'reader' });
  });

  it('marks the shorter term if the layout divides the longer one', async () => {
    document.body.innerHTML =
      '<div style="display: flex; gap: 40px"><a>opioid</a> <a>receptor</a></div>';
    await page.scanner.readAll();
    expect(page.marks).toEqual(['opioid']);
  });

  it('asks again for words whose look-up failed', async () => {
    const answer = page.answer;
    page.answer = () => {
      throw new Error('gone');
    };
    document.body.innerHTML = '<p id="p">ketamine</p>';
    await expect(page.scanner.readAll()).rejects.toThrow('gone');
    page.answer = answer;
    at('p').append(' again');
    await page.settled();
    expect(page.marks).toEqual(['ketamine']);
  });

  it('forgets hits that move into a shadow tree in another language', async () => {
    document.body.innerHTML = '<div id="fr" lang="fr"></div><div id="en"></div>';
    at('fr').attachShadow({ mode: 'open' }).innerHTML = '<p></p>';
    at('en').attachShadow({ mode: 'open' }).innerHTML = '<p>ketamine</p>';
    await page.scanner.readAll();
    expect(page.marks).toEqual(['ketamine']);
    at('fr').shadowRoot?.firstElementChild?.append(at('en'));
    await page.settled();
    expect(page.marks).toEqual([]);
  });

  it('reads the page again, with the same marks, after it has had too many different words', async () => {
    document.body.innerHTML = '<p>ketamine</p><p id="p">one</p>';
    await page.scanner.readAll();
    const [mark] = page.painter.marked;
    for (let from = 0; from < 120_000; from += 30_000) {
      at('p').textContent = Array.from({ length: 30_000 }, (_, i) => `w${from + i}`).join(' ');
      await page.settled();
    }
    at('p').textContent = 'an opioid';
    await page.settled();
    expect(page.marks).toEqual(['ketamine', 'opioid']);
    expect([...page.painter.marked]).toContain(mark);
    expect(page.asked.flat().filter((word) => word === 'ketamine')).toHaveLength(2);
  });

  it('does nothing once it has ended', async () => {
    document.body.innerHTML = '<p>nothing</p>';
    await page.scanner.readAll();
    page.life.abort();
    document.body.innerHTML = '<p>ketamine</p>';
    await page.settled();
    expect(page.marks).toEqual([]);
  });
});
