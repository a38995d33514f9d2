import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesOf } from '../../../../src/compiler/checks/circles';
import type { Entry } from '../../../../src/glossary/model';
import { codesWith } from '../tea';

/** Entries whose glosses link to others: `{ a: 'bc' }` has a link to b and c. */
function glossary(links: Readonly<Record<string, string>>): { entries: Entry[] } {
  const entries = Object.entries(links).map(([id, to]) => ({
    id,
    term: id,
    kind: '',
    aliases: [],
    forms: [],
    gloss: [...to].map((entry) => ({ text: entry, entry })),
    statements: [],
    mentions: [],
    related: [],
  }));
  return { entries };
}

describe('circlesOf', () => {
  it.each<[Record<string, string>, string[]]>([
    [{ a: 'b', b: 'c', c: '' }, []],
    [{ a: 'bc', b: 'd', c: 'd', d: '' }, []],
    [{ a: 'a' }, ['a']],
    [{ a: 'b', b: 'a' }, ['ab']],
    [{ a: 'b', b: 'c', c: 'a' }, ['abc']],
    [{ x: 'a', a: 'b', b: 'a' }, ['ab']],
    [{ a: 'b', b: 'a', c: 'd', d: 'c' }, ['ab', 'cd']],
    [{ a: 'b', b: 'ac', c: 'b' }, ['ab', 'bc']],
    [{ a: 'z', z: 'a' }, ['az']],
    [{ a: 'q' }, []],
  ])('finds each circle of %j once', (links, circles) => {
    expect(circlesOf(glossary(links)).map((circle) => circle.join(''))).toEqual(circles);
  });

  it('finds a circle exactly if removing entries one by one gets stuck', () => {
    const ids = [...'abcdef'];
    const graph = fc.record(
      Object.fromEntries(ids.map((id) => [id, fc.subarray(ids).map((list) => list.join(''))])),
    );
    fc.assert(
      fc.property(graph, (links) => {
        let left = ids;
        for (let before = -1; before !== left.length; ) {
          before = left.length;
          left = left.filter((id) => [...(links[id] ?? '')].some((to) => left.includes(to)));
        }
        const circles = circlesOf(glossary(links));
        expect(circles.length > 0).toBe(left.length > 0);
        for (const circle of circles) {
          for (const [at, id] of circle.entries()) {
            expect(links[id]).toContain(circle[(at + 1) % circle.length]);
          }
        }
      }),
    );
  });
});

describe('checkCircles', () => {
  it('finds a headword in its own gloss, in any of its forms', () => {
    expect(codesWith(['terms', 'The muscle that pumps blood.', 'One of the hearts.'])).toEqual([
      'terms/tea.yaml:27 gloss-circle',
    ]);
  });
});
