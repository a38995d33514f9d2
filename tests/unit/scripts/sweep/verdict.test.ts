import { describe, expect, it } from 'vitest';
import { isOurs, judge, type MarkedRun, type PlainRun } from '../../../../scripts/sweep/verdict';

const ORIGIN = 'chrome-extension://abc';
const state = (dom: string, text = 'text') => ({ dom, text, longTasks: { count: 0, ms: 0 } });

function plain(first = 'dom', later = first): PlainRun {
  return { first: state(first), later: state(later), written: [] };
}

function marked(on = 'dom', off = 'dom', written: string[] = []): MarkedRun {
  return { on: state(on), off: state(off), written, shown: 1, held: 0 };
}

const failures = (one: PlainRun, other: MarkedRun, painter: 'highlight' | 'elements') =>
  judge(one, other, painter, ORIGIN, true).failures.map(({ what }) => what);

describe('judge', () => {
  it('passes a page that is as it is without Glossa', () => {
    expect(failures(plain(), marked(), 'highlight')).toEqual([]);
  });

  it('finds a DOM that marks changed, and one that they left changed', () => {
    expect(failures(plain(), marked('other'), 'highlight')).toEqual(['dom']);
    expect(failures(plain(), marked('dom', 'other'), 'highlight')).toEqual(['dom after off']);
  });

  it('lets marks that are elements change the DOM while they are on, but no text', () => {
    expect(failures(plain(), marked('other'), 'elements')).toEqual([]);
    const lost = { ...marked('other'), on: state('other', 'tex') };
    expect(failures(plain(), lost, 'elements')).toEqual(['text']);
  });

  it('ignores a DOM that changes by itself, but reports errors', () => {
    const verdict = judge(plain('a', 'b'), marked('c', 'd'), 'highlight', ORIGIN, true);
    expect(verdict).toEqual({ failures: [], changesItself: true });
    const thrown = marked('dom', 'dom', [`TypeError at ${ORIGIN}/page.js`]);
    expect(failures(plain('a', 'b'), thrown, 'highlight')).toEqual(['exception or console']);
  });
});

describe('isOurs', () => {
  it("distinguishes our lines from the page's", () => {
    expect(isOurs('Glossa: something failed', ORIGIN)).toBe(true);
    expect(isOurs(`Error: x\n at ${ORIGIN}/content.js:1`, ORIGIN)).toBe(true);
    expect(isOurs('Uncaught ReferenceError: jQuery is not defined', ORIGIN)).toBe(false);
    expect(isOurs('the Glossa: of terms', ORIGIN)).toBe(false);
  });
});
