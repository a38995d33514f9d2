/** Terms are marked on static pages and on pages that change, and the marks follow the changes. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { call } from './drivers/driver';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

describe('a news page', () => {
  test('has its terms marked, the longest if several fit', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/demo/');
    await expect
      .poll(() => glossa.terms(tab, '.prose'))
      .toEqual(
        expect.arrayContaining([
          'treatment-resistant depression',
          'antidepressants',
          'clinical trial',
          'ketamine',
        ]),
      );
  });

  test('has no marks on the same words in another sense', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/demo/', { width: 1280, height: 2400 });
    await expect.poll(() => glossa.terms(tab, '.prose')).toContain('NMDA receptor');
    expect(await glossa.terms(tab, '.rail')).toEqual([]);
  });

  test('shows its marks as dotted underlines', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/demo/');
    await expect.poll(() => glossa.terms(tab)).not.toEqual([]);
    const line = await tab.evaluate(
      call(() => {
        const style = getComputedStyle(
          document.body,
          `::highlight(${[...CSS.highlights.keys()][0]})`,
        );
        return `${style.textDecorationLine} ${style.textDecorationStyle}`;
      }),
    );
    expect(line).toBe('underline dotted');
  });
});

describe('a page that changes', () => {
  test('has text marked that is added later', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/living.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    await tab.evaluate(
      call(() => {
        const added = document.createElement('p');
        added.append('Later comes cystitis.');
        document.getElementById('feed')?.append(added);
      }),
    );
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic', 'cystitis']);
  });

  test('loses the mark of a text that is rewritten', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/living.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    await tab.evaluate(
      call(() => {
        const text = document.getElementById('second')?.firstChild as Text;
        text.data = 'Now serotonin comes first.';
      }),
    );
    await expect.poll(() => glossa.terms(tab)).toEqual(['serotonin']);
  });

  test('has marks after its whole body is replaced', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/living.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    await tab.evaluate(
      call(() => {
        const links = (...words: string[]) =>
          words.map((word) => `<li><a href="#${word}">${word}</a></li>`).join('');
        document.body.innerHTML = `<nav><ul>${links('cystitis', 'news')}</ul></nav>
          <main><p>A new page about an opioid receptor.</p></main>
          <ul>${links('nausea', 'sport', 'anesthesia')}</ul>`;
      }),
    );
    await expect.poll(() => glossa.terms(tab)).toEqual(['opioid receptor']);
    // None in its menu and its list of links, whose terms are found by pointing.
    expect(await glossa.openCard(tab, 'cystitis')).toMatchObject({ term: 'cystitis' });
    expect(await glossa.terms(tab)).toEqual(['opioid receptor']);
  });

  test('has marks and cards after it is rewritten', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/living.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    await tab.evaluate(
      call(() => {
        // Removes all listeners of document and window.
        document.open();
        document.write('<!doctype html><html lang="en"><title>New</title><p>It has serotonin.');
        document.close();
      }),
    );
    await expect.poll(() => glossa.terms(tab)).toEqual(['serotonin']);
    expect(await glossa.openCard(tab, 'serotonin')).toMatchObject({ term: 'serotonin' });
    await tab.press('Escape');
    await expect.poll(() => glossa.card(tab)).toBeNull();
  });

  test('has marks if it is rewritten in the background, before anyone saw it', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/empty.html');
    await glossa.open('http://other.example/empty.html');
    await tab.goto('http://news.example/living.html');
    await tab.evaluate(
      call(() => {
        document.open();
        document.write('<!doctype html><html lang="en"><title>New</title><p>It has serotonin.');
        document.close();
      }),
    );
    await tab.front();
    await expect.poll(() => glossa.terms(tab)).toEqual(['serotonin']);
  });

  test('has text marked that was hidden at first', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/living.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    await tab.evaluate(
      call(() => {
        document.getElementById('covered')?.removeAttribute('hidden');
      }),
    );
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic', 'serotonin']);
  });

  test('has marks in text that streams in letter by letter', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/living.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    await tab.evaluate(
      call(async () => {
        const text = document.createTextNode('');
        document.getElementById('feed')?.append(text);
        for (const letter of 'an excitatory neurotransmitter at a psychiatrist') {
          text.data += letter;
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      }),
    );
    await expect
      .poll(() => glossa.terms(tab))
      .toEqual(['anxiolytic', 'excitatory neurotransmitter', 'psychiatrist']);
  });
});

test('a long page has marks only near the reader', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/long.html');
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
  await tab.evaluate(call(() => document.getElementById('deep')?.scrollIntoView()));
  await expect.poll(() => glossa.terms(tab)).toEqual(['serotonin']);
});

test('a page that clears all highlights gets its marks back', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/long.html');
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
  await tab.evaluate(call(() => CSS.highlights.clear()));
  await tab.evaluate(call(() => document.getElementById('deep')?.scrollIntoView()));
  await expect.poll(() => glossa.terms(tab)).toEqual(['serotonin']);
});

describe('documents that are no web pages', () => {
  test.each(['plain.xml', 'picture.svg'])('%s is left alone', async (path) => {
    const { glossa } = stage;
    const tab = await glossa.open(`http://news.example/${path}`);
    await pause(800);
    expect(await tab.evaluate('CSS.highlights.size')).toBe(0);
  });
});
