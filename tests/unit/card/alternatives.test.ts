import { describe, expect, test } from 'vitest';
import { alternativesAt } from '../../../src/card/alternatives';
import { CardContent } from '../../../src/card/card-content';
import type { CardPorts } from '../../../src/card/ports';
import { explain, head, makeHit } from './samples';

const physics = { ...explain('physics~cell'), head: { ...head, id: 'physics', title: 'Physics' } };
const biology = { ...explain('cell'), head: { ...head, title: 'Biology' } };
const known = new Map([biology, physics].map((each) => [each.entry.id, each]));

function portsWith(...alternatives: string[]): CardPorts {
  return {
    ...({} as CardPorts),
    known: (id) => known.get(id),
    fetch: () => Promise.reject(new Error('gone')),
    alternatives: () => alternatives,
    lookedUp: () => {},
  };
}

describe('the glossaries that a card offers', () => {
  test('begin with its own, followed by the others', () => {
    const titles = alternativesAt(makeHit('cell'), portsWith('physics~cell')).map(
      (each) => each.title,
    );
    expect(titles).toEqual(['Biology', 'Physics']);
  });

  test.each([
    ['no other has the word', portsWith()],
    ['another is not known here', portsWith('gone~cell')],
  ])('are none if %s', (_, ports) => {
    expect(alternativesAt(makeHit('cell'), ports)).toEqual([]);
  });
});

describe('an entry of another glossary', () => {
  const open = () => {
    const ports = portsWith('physics~cell');
    const content = new CardContent({
      ...{ hit: makeHit('cell'), ports, draw: () => {}, isShown: () => true },
    });
    const shown = () => {
      const { content: now } = content.state;
      return now.is === 'entry' ? now.explained.entry.id : now.is;
    };
    return { content, shown };
  };

  test('is shown in place of the first, whose marks it does not offer to remove', () => {
    const { content, shown } = open();
    expect(content.state.marked).toBe(true);
    content.choose('physics~cell');
    expect(shown()).toBe('physics~cell');
    expect(content.state.marked).toBe(false);
    expect(content.copy()).toContain('physics~cell');
    content.choose('cell');
    expect(shown()).toBe('cell');
    content.end();
  });

  test('is offered only beside the word that was opened on the page', () => {
    const { content, shown } = open();
    content.choose('physics~cell');
    content.open('synapse', { scrollTop: 0, control: -1 });
    expect(content.state.alternatives).toEqual([]);
    content.back();
    expect(shown()).toBe('physics~cell');
    expect(content.state.alternatives).toHaveLength(2);
    content.end();
  });

  test('can’t be opened if it was not offered', () => {
    const { content, shown } = open();
    content.choose('anything');
    expect(shown()).toBe('cell');
    content.end();
  });
});
