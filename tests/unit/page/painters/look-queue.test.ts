import { beforeEach, expect, test } from 'vitest';
import type { PageHit } from '../../../../src/page/hits';
import { LookQueue } from '../../../../src/page/painters/look-queue';
import { SetsByKey } from '../../../../src/page/sets-by-key';

const box = {} as Element;
const other = {} as Element;
let byBox: SetsByKey<Element, PageHit>;
let queue: LookQueue;

beforeEach(() => {
  byBox = new SetsByKey();
  queue = new LookQueue(byBox);
});

function hitsIn(element: Element, count: number): PageHit[] {
  const hits = Array.from({ length: count }, (_, start) => ({ start }) as PageHit);
  for (const hit of hits) byBox.add(element, hit);
  return hits;
}

function takeAll(): PageHit[] {
  const taken: PageHit[] = [];
  while (!queue.isEmpty) taken.push(...[queue.take() ?? []].flat());
  return taken;
}

test('urgent hits come first, then those of boxes, then the others', () => {
  const [a, b] = hitsIn(box, 2) as [PageHit, PageHit];
  const [c, d] = hitsIn(other, 2) as [PageHit, PageHit];
  queue.add(c, false);
  queue.addBox(box);
  queue.add(d, true);
  expect(queue.isUrgent).toBe(true);
  expect(takeAll()).toEqual([d, a, b, c]);
  expect(queue.isUrgent).toBe(false);
});

test('adding a box does not go through its hits, and taking one goes through one', () => {
  let steps = 0;
  const hit = {} as PageHit;
  const endless = function* () {
    for (;;) {
      steps++;
      yield hit;
    }
  };
  const counted = new LookQueue({ get: endless } as unknown as SetsByKey<Element, PageHit>);
  counted.addBox(box);
  expect(steps).toBe(0);
  for (let i = 0; i < 3; i++) expect(counted.take()).toBe(hit);
  expect(steps).toBe(3);
});

test('a box that is added while its hits are checked is checked again', () => {
  const [a, b] = hitsIn(box, 2) as [PageHit, PageHit];
  queue.addBox(box);
  expect(queue.take()).toBe(a);
  queue.addBox(box);
  expect(takeAll()).toEqual([b, a, b]);
});

test('deleted hits are left out, those that are added late are not', () => {
  const [a, b, c] = hitsIn(box, 3) as [PageHit, PageHit, PageHit];
  queue.addBox(box);
  expect(queue.take()).toBe(a);
  byBox.delete(box, b);
  queue.add(c, true);
  queue.delete(c);
  const [late] = hitsIn(other, 1) as [PageHit];
  queue.add(late, false);
  expect(takeAll()).toEqual([c, late]);
  queue.add(a, true);
  expect(takeAll()).toEqual([a]);
});
