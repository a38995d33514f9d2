// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { rangeOf } from '../../../src/page/hit-ranges';
import type { PageHit } from '../../../src/page/hits';

function hitOn(segments: PageHit['segments']): PageHit {
  return { segments } as unknown as PageHit;
}

test('a hit over two texts is one range', () => {
  document.body.innerHTML = 'a green<b>house gas</b>';
  const [first, second] = [document.body.firstChild, document.querySelector('b')?.firstChild];
  const range = rangeOf(
    hitOn([
      { node: first as Text, start: 2, end: 7 },
      { node: second as Text, start: 0, end: 5 },
    ]),
  );
  expect(range?.toString()).toBe('greenhouse');
});

test('a text that has become shorter gives what is left of the range', () => {
  document.body.textContent = 'greenhouse';
  const node = document.body.firstChild as Text;
  const hit = hitOn([{ node, start: 2, end: 10 }]);
  node.data = 'green';
  expect(rangeOf(hit)?.toString()).toBe('een');
  node.data = '';
  expect(rangeOf(hit)?.toString()).toBe('');
});

test('a hit without text has no range', () => {
  expect(rangeOf(hitOn([]))).toBeNull();
});
