// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry, Glossary } from '../../../../src/glossary/model';
import type { LookupReply } from '../../../../src/messaging/protocol';
import { Reader, type ReaderPorts } from '../../../../src/ui/reader/reader';
import { TEA } from '../tea-glossary';

let root: HTMLElement;
let scrolled: Element[];
let glossary: (id?: string) => Promise<Glossary>;
let answered: LookupReply;
const ask = vi.fn(async () => answered) as unknown as ReaderPorts['ask'];

async function draw(address: string): Promise<void> {
  history.replaceState(null, '', address);
  await act(() => render(<Reader ports={{ glossary: (id) => glossary(id), ask }} />, root));
  for (let round = 0; round < 3; round++) await act(async () => {});
}

function find(selector: string, text = ''): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((element) =>
    element.textContent?.includes(text),
  );
  if (!found) throw new Error(`There is no ${selector} with “${text}”.`);
  return found;
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  scrolled = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolled.push(this);
  });
  glossary = async () => TEA;
  answered = { entries: [], heads: [], companions: [] };
});

afterEach(async () => {
  await act(() => render(null, root));
  vi.restoreAllMocks();
});

describe('the article', () => {
  test('has each section with its summary, text and notes, and an anchor for each heading', async () => {
    await draw('/reader.html');
    for (const { id, title } of TEA.sections) {
      expect(document.getElementById(id)?.textContent).toContain(title);
    }
    expect(find('#s1-1').textContent).toContain('The article says that tea never slows breathing.');
    expect(find('#s1-1').textContent).toContain('Very large amounts have stopped breathing.');
    expect(document.title).toBe('What tea does to you – Glossa');
  });

  test('that a glossary lacks is said to be missing, without words about its text', async () => {
    glossary = async () => ({ ...TEA, sections: [] });
    await draw('/reader.html');
    expect(find('.message').textContent).toContain('No article');
    expect(find('main').textContent).not.toContain('square brackets');
    expect(root.querySelector('.contents-toggle')).toBeNull();
  });

  test('states its source, the publisher’s interest, and what it isn’t', async () => {
    await draw('/reader.html');
    const text = find('.article > .source').textContent;
    for (const part of ['Tea and You', 'The publisher sells tea.', 'not medical advice']) {
      expect(text).toContain(part);
    }
  });

  test('a contested sentence leads to its note', async () => {
    await draw('/reader.html');
    const [mark] = [...find('#s1-1').querySelectorAll<HTMLElement>('.block:not(.lead) .note-mark')];
    await act(() => mark?.click());
    expect(document.activeElement?.textContent).toContain('This is not settled.');
  });

  test('markup in a text is shown as text', async () => {
    const [first, ...rest] = TEA.sections;
    if (!first) throw new Error('The article has sections.');
    const evil = '<img src=x onerror="alert(1)">';
    glossary = async () => ({ ...TEA, sections: [{ ...first, title: evil }, ...rest] });
    await draw('/reader.html');
    expect(find('#s0 h2').textContent).toBe(evil);
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('the address', () => {
  test('leads to the section, with the entry’s explanation open in it and nowhere else', async () => {
    await draw('/reader.html?glossary=tea&entry=caffeine#s1-1');
    expect(scrolled).toContain(document.getElementById('s1-1'));
    expect(root.querySelectorAll('.explanation').length).toBe(1);
    expect(find('#s1-1 .explanation').textContent).toContain('keeps people awake');
    expect(find('#s1-1 .term-link[aria-expanded=true]').textContent).toBe('caffeine');
    // The reader has pressed nothing yet, so the focus stays.
    expect(root.contains(document.activeElement)).toBe(false);
  });

  test('of a section that is gone shows the article and says so', async () => {
    await draw('/reader.html#s9');
    expect(find('.notice').textContent).toContain('is no longer in the article');
    expect(find('h1').textContent).toBe(TEA.title);
  });

  test('of a glossary that is gone says so, with a button to try again', async () => {
    glossary = async (id) => {
      throw new Error(`There is no ${id}.`);
    };
    await draw('/reader.html?glossary=old');
    expect(find('[role=alert]').textContent).toContain('There is no old.');
    glossary = async () => TEA;
    await act(() => find('[role=alert] button').click());
    await act(async () => {});
    expect(find('h1').textContent).toBe(TEA.title);
  });
});

describe('search', () => {
  async function type(text: string): Promise<void> {
    const input = find('.search input') as HTMLInputElement;
    await act(() => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  test('a term leads to the section that says most about it, and opens there', async () => {
    await draw('/reader.html');
    await type('cafeine');
    await act(() => find('.found-open', 'caffeine').click());
    await act(async () => {});
    expect(location.hash).toBe('#s1-1');
    expect(find('#s1-1 .explanation').textContent).toContain('keeps people awake');
    expect(root.querySelector('.found')).toBeNull();
  });

  test('a term of the reader’s own glossary is explained, with the glossary’s name', async () => {
    const { sections: _, entries: __, ...head } = TEA;
    const gloss = [{ text: 'Water goes through a membrane.' }];
    const mentions: readonly string[] = [];
    const entry = { ...(TEA.entries[0] as Entry), id: 'cells/osmosis', term: 'osmosis', gloss };
    answered = {
      entries: [{ ...entry, statements: [], mentions, related: [], glossary: 'cells' }],
      heads: [{ ...head, id: 'cells', title: 'Cell biology', sections: [] }],
      companions: [],
    };
    await draw('/reader.html');
    await type('osmosis');
    await expect
      .poll(() => root.querySelector('.found li')?.textContent)
      .toBe('osmosis Water goes through a membrane. Cell biology');
    expect(ask).toHaveBeenLastCalledWith('search', { query: 'osmosis', except: TEA.id });
    expect(root.querySelector('.found-open')).toBeNull();
  });

  test('Esc closes the results', async () => {
    await draw('/reader.html');
    await type('tea');
    expect(root.querySelector('.found')).not.toBeNull();
    await act(() => {
      find('.found-open').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      );
    });
    expect(root.querySelector('.found')).toBeNull();
  });
});
