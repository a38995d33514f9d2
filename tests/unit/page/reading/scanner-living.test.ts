// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStillThere } from '../../../../src/page/hits';
import { Page } from '../scanned-page';

/** Random changes as pages make them; positions are taken modulo what is there. */
const change = fc.oneof(
  fc.record({ act: fc.constant('text' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('remove' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('insert' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('split' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('join' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('hide' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ act: fc.constant('wait' as const), at: fc.nat(), to: fc.nat() }),
);

const TEXTS = [
  'an opioid ',
  'receptor',
  ' ketamine ',
  'keta',
  'mine',
  ' and ',
  '',
  'opioid receptor',
];
const MARKUP = ['<p>ketamine</p>', '<b>opioid</b>', '<br>', '<div>an opioid <i>receptor</i></div>'];

function apply({ act, at, to }: { act: string; at: number; to: number }): void {
  const elements = [...document.body.querySelectorAll('*'), document.body];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const element = elements[at % elements.length] as Element;
  const other = elements[to % elements.length] as Element;
  const node = nodes[at % Math.max(nodes.length, 1)];
  const text = TEXTS[to % TEXTS.length] as string;
  if (act === 'text' && node) node.data = text;
  else if (act === 'remove' && element !== document.body) element.remove();
  else if (act === 'insert') {
    if (to % 2) element.insertAdjacentHTML('beforeend', MARKUP[to % MARKUP.length] as string);
    else element.append(text);
  } else if (act === 'move' && element !== document.body && !element.contains(other)) {
    other.append(element);
  } else if (act === 'split' && node && node.data.length > 1) {
    node.splitText(to % node.data.length);
  } else if (act === 'join') element.normalize();
  else if (act === 'hide' && element !== document.body) {
    element.toggleAttribute('contenteditable');
  }
}

describe('Scanner on a living page', () => {
  it('ends with exactly the marks that reading the final page again gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        document.body.innerHTML = '<div>an opioid <b>receptor</b> and ketamine</div><p>keta</p>';
        const living = new Page();
        await living.scanner.readAll();
        for (const each of changes) {
          if (each.act === 'wait') await living.settled();
          else apply(each);
        }
        await living.settled();
        living.life.abort();
        const fresh = new Page();
        await fresh.scanner.readAll();
        fresh.life.abort();
        const places = ({ painter }: Page) =>
          [...painter.marked].map(({ term, segments }) => ({
            term,
            segments: segments.map(({ node, start, end }) => [node.data, start, end]),
          }));
        expect(new Set(places(living).map((one) => JSON.stringify(one)))).toEqual(
          new Set(places(fresh).map((one) => JSON.stringify(one))),
        );
        expect(living.marks.length).toBe(fresh.marks.length);
        expect([...living.painter.marked].every(isStillThere)).toBe(true);
        expect([...living.failures, ...fresh.failures]).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
