/**
 * Pages that attack the card: they try to read it, to take over its frame, or to detect Glossa by
 * it.
 */
import { expect, test } from 'vitest';
import { call } from './drivers/driver';
import { leaveCard, openHostileCard, openHostilePage } from './hostile-page';
import { defineFonts, defineNames, disguise, listenToAll } from './hostile-scripts';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();

/** Words that the card of "cystitis" has and the page has not. */
const SECRETS = ['sore and swollen', 'Keep open', 'Wrong here', 'Related'];

test('no search, selection, font or copy of the page reaches into the card', async () => {
  const { glossa, server } = stage;
  const { tab, card } = await openHostileCard(glossa);
  for (const secret of SECRETS)
    expect(card.text + card.controls.map(({ name }) => name)).toContain(secret);
  const search = (words: readonly string[]) => {
    type Find = (text: string, ...options: boolean[]) => boolean;
    const { find } = window as unknown as { find: Find };
    const outcome = (text: string, options: boolean[]): string => {
      getSelection()?.removeAllRanges();
      try {
        const found = find.call(window, text, ...options);
        const node = getSelection()?.anchorNode;
        const root = node?.getRootNode();
        return `${found} ${root === document || root === undefined} ${getSelection()}`;
      } catch (error) {
        return String(error);
      }
    };
    // Case, backwards, wrap, whole word, in frames, dialog.
    const ways = [[], [false, false, true], [false, true, true], [false, false, true, false, true]];
    return ways.map((options) => {
      const nowhere = outcome('zyzzyva', options);
      return words.filter((word) => outcome(word, options) !== nowhere);
    });
  };
  expect(await tab.evaluate(call(search, SECRETS))).toEqual([[], [], [], []]);
  const select = () => {
    const selection = getSelection() as Selection;
    const texts: string[] = [];
    const note = () => {
      texts.push(selection.toString());
      const ends = [selection.anchorNode, selection.focusNode];
      if (ends.some((node) => node && node.getRootNode() !== document))
        texts.push('the root of the card');
    };
    selection.selectAllChildren(document.documentElement);
    note();
    document.execCommand('selectAll');
    note();
    for (const unit of ['character', 'word', 'line', 'paragraph', 'documentboundary']) {
      selection.collapse(document.body, document.body.childNodes.length);
      for (let i = 0; i < 200; i++) selection.modify('extend', 'forward', unit);
      note();
      for (let i = 0; i < 200; i++) selection.modify('extend', 'backward', unit);
      note();
    }
    return texts.join('\n');
  };
  const selected = await tab.evaluate<string>(call(select));
  for (const secret of [...SECRETS, 'the root of the card']) expect(selected).not.toContain(secret);
  await leaveCard(glossa, tab);

  const before = server.requests.length;
  await tab.evaluate(call(defineFonts));
  await glossa.openCard(tab, 'cystitis');
  const fonts = server.requests.slice(before).filter(({ path }) => path.startsWith('/spy-'));
  expect(fonts).toEqual([]);

  await tab.press('Control+a');
  await tab.press('Control+c');
  await tab.press('Escape');
  await tab.evaluate('document.getElementById("pasted").focus()');
  await tab.press('Control+v');
  const pasted = () => tab.evaluate<string>('document.getElementById("pasted").value');
  await expect.poll(pasted).toContain('has two terms');
  for (const secret of SECRETS) expect(await pasted()).not.toContain(secret);
});

test('no question about a point, a node or an event returns a text of the card', async () => {
  const { glossa } = stage;
  const tab = await openHostilePage(glossa);
  await tab.evaluate(call(listenToAll));
  const { box } = await glossa.openCard(tab, 'cystitis');
  // The reader reads in the card, presses in it, and comes back to the page.
  await tab.moveTo(box.x + 60, box.y + 60, 5);
  await tab.click(box.x + 60, box.y + 90);
  await tab.press('Tab');
  await tab.press('Control+a');
  await tab.press('Control+c');
  const probe = (x: number, y: number) => {
    const texts: string[] = [...(window as unknown as { heard: string[] }).heard];
    const see = (node: Node | null | undefined): void => {
      if (!node) return;
      texts.push(node.textContent ?? '', (node as Element).outerHTML ?? '');
      const frame = node as HTMLIFrameElement;
      try {
        texts.push(frame.contentDocument?.documentElement.outerHTML ?? '');
      } catch {
        // The expected result.
      }
    };
    for (const element of document.elementsFromPoint(x, y))
      if (element !== document.documentElement && element !== document.body) see(element);
    type Caret = { caretPositionFromPoint?(x: number, y: number): { offsetNode: Node } | null };
    see((document as unknown as Caret).caretPositionFromPoint?.(x, y)?.offsetNode);
    see(document.activeElement);
    see((window as unknown as { nodes: Node[] }).nodes.at(-1));
    for (const node of (window as unknown as { nodes: Node[] }).nodes) see(node);
    return [texts.join('\n'), String(window.length), String(getSelection())];
  };
  const read = await tab.evaluate<string[]>(call(probe, box.x + 60, box.y + 60));
  for (const secret of SECRETS) expect(read.join('\n')).not.toContain(secret);
  expect(read[1]).toBe('0');
});

test('a page that gets hold of the frame cannot make it transparent, and loses the card if it changes it', async () => {
  const { glossa } = stage;
  const tab = await openHostilePage(glossa);
  await tab.evaluate(call(listenToAll));
  const { box } = await glossa.openWholeCard(tab, 'cystitis');
  await tab.moveTo(box.x + 60, box.y + 60, 5);
  const opacity = await tab.evaluate<string>(call(disguise));
  expect(opacity).toBe(browserName === 'firefox' ? '1 1' : 'none');
  expect(await glossa.card(tab)).toMatchObject({ term: 'cystitis' });
  const attack = () => {
    const { nodes } = window as unknown as { nodes: Node[] };
    const frame = nodes.find((node) => node.nodeName === 'IFRAME') as HTMLIFrameElement;
    // Chromium shows pages no node of a closed shadow tree.
    if (!frame) return 'none';
    frame.removeAttribute('sandbox');
    frame.srcdoc = '<script>parent.taken = document.body.textContent</script>';
    return 'changed';
  };
  const outcome = await tab.evaluate<string>(call(attack));
  expect(outcome).toBe(browserName === 'firefox' ? 'changed' : 'none');
  if (outcome === 'changed') await expect.poll(() => glossa.card(tab)).toBeNull();
  expect(await tab.evaluate('String(window.taken)')).toMatch(/^(undefined)?$/);
});

test('a page that defines every name gets no shadow root; a frame like a card’s hears and shows nothing', async () => {
  const { glossa } = stage;
  const tab = await openHostilePage(glossa);
  await tab.evaluate(call(defineNames));
  await glossa.openCard(tab, 'cystitis');
  await tab.press('Escape');
  await expect.poll(() => glossa.card(tab)).toBeNull();
  await glossa.openCard(tab, 'anxiolytic');
  expect(await tab.evaluate('window.roots')).toEqual([]);

  const imitate = () =>
    new Promise<string>((resolve) => {
      const frame = document.createElement('iframe');
      frame.srcdoc =
        '<!doctype html><html data-glossa-card><title>Glossa</title><body></body></html>';
      frame.style.cssText = 'width: 400px; height: 300px';
      frame.addEventListener('load', () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(`answered: ${data}`);
        frame.contentWindow?.postMessage('1-2-3-4', '*', [port2]);
        setTimeout(() => resolve(frame.contentDocument?.body.innerHTML ?? 'none'), 1_500);
      });
      document.body.append(frame);
    });
  expect(await tab.evaluate(call(imitate))).toBe('');
});
