import { describe, expect, test } from 'vitest';
import type { Explained } from '../../../src/card/ports';
import { arrived, beginTrail, exchanged, follow } from '../../../src/card/trail';
import { current, previous, stepBack } from '../../../src/ui/entry/trail';
import { explain } from './samples';

const spot = { scrollTop: 40, control: 3 };
const nothing: Explained | undefined = undefined;

describe('the trail of opened entries', () => {
  test('begins with the known entry, or with loading', () => {
    const glutamate = explain('glutamate');
    expect(current(beginTrail('glutamate', glutamate)).content).toEqual({
      is: 'entry',
      explained: glutamate,
    });
    expect(current(beginTrail('glutamate', nothing)).content).toEqual({ is: 'loading' });
  });

  test('back leads to the entry before, where the reader left it', () => {
    const there = follow(beginTrail('a', explain('a')), 'b', explain('b'), spot);
    expect(previous(there)?.entry).toBe('a');
    const here = stepBack(there);
    expect(current(here).entry).toBe('a');
    expect(current(here).left).toEqual(spot);
  });

  test('back from the first entry stays there', () => {
    const trail = beginTrail('a', explain('a'));
    expect(stepBack(trail)).toBe(trail);
  });

  test('an entry can be opened again from one that it led to', () => {
    const trail = follow(
      follow(beginTrail('a', explain('a')), 'b', nothing, spot),
      'a',
      nothing,
      spot,
    );
    expect(trail.map(({ entry }) => entry)).toEqual(['a', 'b', 'a']);
  });

  test('an entry of another glossary takes the place of the current one', () => {
    const there = follow(beginTrail('a', explain('a')), 'b', explain('b'), spot);
    const other = exchanged(there, 'c', explain('c'));
    expect(other.map(({ entry }) => entry)).toEqual(['a', 'c']);
    expect(current(stepBack(other)).left).toEqual(spot);
  });

  test('a fetched entry is put into its step', () => {
    const trail = follow(beginTrail('a', explain('a')), 'b', nothing, spot);
    const content = { is: 'entry', explained: explain('b') } as const;
    expect(current(arrived(trail, current(trail), content)).content).toBe(content);
  });

  test('an entry that arrives after the reader left its step is dropped', () => {
    const first = beginTrail('a', explain('a'));
    const there = follow(first, 'b', nothing, spot);
    const late = { is: 'failed', message: 'gone' } as const;
    const elsewhere = follow(stepBack(there), 'c', explain('c'), spot);
    expect(arrived(elsewhere, current(there), late)).toEqual(elsewhere);
  });

  test('an entry that arrives for an earlier step is there after going back', () => {
    const waiting = beginTrail('a', nothing);
    const on = follow(waiting, 'b', explain('b'), spot);
    const filled = arrived(on, current(waiting), { is: 'entry', explained: explain('a') });
    expect(current(filled).entry).toBe('b');
    expect(current(stepBack(filled)).content.is).toBe('entry');
  });
});
