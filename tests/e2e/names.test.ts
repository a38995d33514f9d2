/** Marks have a name that is made for each document: no page recognises Glossa by it, or uses it. */
import { describe, expect, test } from 'vitest';
import { call, type Tab } from './drivers/driver';
import { MARK_ELEMENTS } from './mark-elements';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

const PAGE = 'http://news.example/sections.html';

/** In the page: every name that Glossa could have given something. */
function given(): string[] {
  const names = [...CSS.highlights.keys()];
  for (const element of document.querySelectorAll('*')) {
    names.push(element.localName, ...element.getAttributeNames());
  }
  return names;
}

/** In the page: the name of the marks, as far as a page can make it out. */
function ofMarks(): string {
  const isName = (name: string) => /^[b-df-hj-np-tv-xz]{12}$/.test(name);
  const elements = [...document.querySelectorAll('*')].map(({ localName }) => localName);
  return [...CSS.highlights.keys(), ...elements].find(isName) ?? '';
}

describe.each(['highlight', 'elements'] as const)('marks as %s', (painter) => {
  async function open(address = PAGE): Promise<Tab> {
    await stage.glossa.settings({ painter });
    const tab = await stage.glossa.open(address);
    await expect.poll(() => tab.evaluate(call(ofMarks))).not.toBe('');
    return tab;
  }

  test('have a different name in each document, and after each load', async () => {
    const [one, other] = [await open(), await open()];
    await one.front();
    const names = [await one.evaluate(call(ofMarks)), await other.evaluate(call(ofMarks))];
    await one.reload();
    await expect.poll(() => one.evaluate(call(ofMarks))).not.toBe('');
    names.push(await one.evaluate(call(ofMarks)));
    expect(new Set(names).size).toBe(3);
  });

  test('have nothing of Glossa in their names', async () => {
    const tab = await open();
    expect((await tab.evaluate<string[]>(call(given))).join(' ')).not.toMatch(/glossa/i);
  });

  test('style no elements or highlights that the page makes under the old name', async () => {
    const tab = await open();
    const line = await tab.evaluate(
      call(() => {
        const made = document.createElement('glossa-term');
        made.textContent = 'made';
        document.body.append(made);
        const range = new Range();
        range.selectNodeContents(made);
        CSS.highlights.set('glossa-term', new Highlight(range));
        const styles = [getComputedStyle(made), getComputedStyle(made, '::highlight(glossa-term)')];
        return styles.map(({ textDecorationLine }) => textDecorationLine).join();
      }),
    );
    expect(line).toBe('none,none');
  });
});

test('no page can define marks as a custom element', async () => {
  await stage.glossa.settings({ painter: 'elements' });
  const tab = await stage.glossa.open(PAGE);
  await expect.poll(() => tab.evaluate(`${MARK_ELEMENTS}.length`)).toBeGreaterThan(0);
  const name = await tab.evaluate<string>(`${MARK_ELEMENTS}[0].localName`);
  const define = `(() => {
    try { customElements.define(${JSON.stringify(name)}, class extends HTMLElement {}); }
    catch (error) { return error.name; }
    return 'defined';
  })()`;
  expect(await tab.evaluate(define)).toBe('SyntaxError');
});
