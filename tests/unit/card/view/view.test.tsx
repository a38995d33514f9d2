// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { beginTrail } from '../../../../src/card/trail';
import { counted, t } from '../../../../src/i18n/i18n';
import { current } from '../../../../src/ui/entry/trail';
import { actions, draw, drawStep, says, useDrawnCard } from '../drawn-card';

useDrawnCard();

/** The positions of some texts in reading order. */
function order(root: HTMLElement, ...texts: string[]): number[] {
  const whole = root.textContent ?? '';
  return texts.map((text) => whole.indexOf(text));
}

describe('what the card shows', () => {
  test('in reading order: term, meaning, names, article, note, related, source, disclaimer', () => {
    const root = draw(
      {
        term: 'NMDA receptor',
        kind: 'molecule',
        expansion: 'N-methyl-D-aspartate receptor',
        aliases: ['NMDAR'],
        statements: [says('Ketamine blocks it.', 's1', { notes: ['caution'] })],
      },
      { related: [{ entry: 'glutamate', term: 'glutamate' }] },
    );
    const positions = order(
      root,
      'NMDA receptor',
      'molecule',
      'N-methyl-D-aspartate receptor',
      'What receptor means.',
      'NMDAR',
      'The Sample Article',
      'Ketamine blocks it.',
      t('shared.note'),
      'Reviews disagree.',
      'A review, 2020',
      'First things',
      t('shared.related'),
      'glutamate',
      'Sample House',
      'The publisher sells samples.',
      'Not medical advice.',
    );
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test('at first only the term, its meaning, the source in a line, and what the reader can do', () => {
    const root = draw(
      {
        term: 'NMDA receptor',
        aliases: ['NMDAR'],
        statements: [says('Ketamine blocks it.', 's1', { notes: ['caution'] })],
      },
      { expanded: false, related: [{ entry: 'glutamate', term: 'glutamate' }] },
    );
    const text = root.querySelector('.content')?.textContent;
    expect(text).toBe(
      `NMDA receptor thingWhat receptor means.${t('shared.from')} A sample${t('actions.more')}${t('card.mute')}${t('actions.copy')}`,
    );
    const more = root.querySelector<HTMLElement>('.more');
    expect(more?.getAttribute('aria-expanded')).toBe('false');
    more?.click();
    expect(actions.expand).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('wherever it shows a claim, the edge that stays in view names the publisher and its interest', () => {
    const foot = draw({ statements: [says('It helps.', 's1')] }).querySelector('.foot');
    expect(foot?.textContent).toContain('Sample House. The publisher sells samples.');
    expect(foot?.querySelector('.more')?.textContent).toBe(t('actions.less'));
  });

  test('the dialog is named by the term and speaks the glossary’s language', () => {
    const card = draw({ term: 'Receptor' }).querySelector('[role="dialog"]');
    const label = card?.getAttribute('aria-labelledby');
    expect(card?.querySelector(`#${label}`)?.textContent).toBe('Receptor');
    expect(card?.getAttribute('lang')).toBe('en');
    expect(card?.getAttribute('dir')).toBe('ltr');
  });

  test('markup in a glossary is text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const root = draw({
      term: evil,
      kind: evil,
      gloss: [{ text: evil }, { text: evil, entry: 'other' }],
      statements: [says(evil, 's1')],
    });
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('h2')?.textContent).toBe(evil);
  });

  test.each([
    ['hedged', t('shared.hedged')],
    ['disputed', t('shared.disputed')],
  ] as const)('how sure the article is: %s is said, in words', (certainty, name) => {
    const root = draw({ statements: [says('It may help.', 's1', { certainty })] });
    expect(root.querySelector('.statement')?.textContent).toContain(name);
  });

  test('when it opens without the focus, a region outside the card announces the term and its meaning', () => {
    const parts = {
      gloss: [{ text: 'A docking point for ' }, { text: 'glutamate', entry: 'glu' }],
    };
    const region = (root: HTMLElement) => root.querySelector('.card ~ [role=status]');
    expect(region(draw(parts))?.textContent).toBe('');
    const announced = draw(parts, { announced: true });
    expect(region(announced)?.textContent).toBe('receptor. A docking point for glutamate');
    const loading = drawStep(current(beginTrail('receptor', undefined)), { announced: true });
    expect(loading.querySelector('.card')?.hasAttribute('aria-describedby')).toBe(false);
  });

  test('what is simply stated has no label', () => {
    expect(draw({ statements: [says('It is so.', 's1')] }).querySelector('.confidence')).toBeNull();
  });

  test('an entry that the article only mentions says so, and where', () => {
    const root = draw({ mentions: ['s1', 's2'] });
    expect(root.textContent).toContain(t('shared.mentionedOnly'));
    expect([...root.querySelectorAll('.onward')].map((link) => link.textContent)).toEqual([
      'First things',
      'Second things',
    ]);
  });

  test('a long list of mentions is folded, and none is lost', () => {
    const root = draw({ mentions: ['s1', 's2', 's3', 's4', 's5'] });
    expect(root.querySelectorAll('.onward')).toHaveLength(5);
    expect(root.querySelectorAll('details .onward')).toHaveLength(2);
    expect(root.querySelector('summary')?.textContent).toBe(counted('card.morePlaces', 2));
  });

  test('a section is named once for neighbouring statements, again after another', () => {
    const root = draw({
      statements: [
        says('One.', 's1'),
        says('Two.', 's1'),
        says('Three.', 's2'),
        says('Four.', 's1'),
      ],
    });
    const links = [...root.querySelectorAll('.onward')].map((link) => link.textContent);
    expect(links).toEqual(['First things', 'Second things', 'First things']);
  });
});

describe('notes', () => {
  test('a statement whose note is missing is not shown: alone it could mislead', () => {
    const root = draw({
      statements: [
        says('It is safe.', 's1', { notes: ['lost'] }),
        says('It is known.', 's2', { notes: ['caution'] }),
      ],
    });
    expect(root.textContent).not.toContain('It is safe.');
    expect(root.textContent).toContain('It is known.');
  });

  test('a note id that every object has as a property is not taken for a note', () => {
    const root = draw({ statements: [says('It is safe.', 's1', { notes: ['constructor'] })] });
    expect(root.textContent).not.toContain('It is safe.');
    expect(root.textContent).toContain(t('shared.mentionedOnly'));
  });

  test('each statement has its note right after it', () => {
    const root = draw({
      statements: [
        says('One.', 's1', { notes: ['caution'] }),
        says('Two.', 's1', { notes: ['bare'] }),
      ],
    });
    const positions = order(root, 'One.', 'Reviews disagree.', 'Two.', 'This is not settled.');
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test('neighbours with the very same note share it, after the last of them', () => {
    const notes = ['caution'];
    const root = draw({
      statements: [says('One.', 's1', { notes }), says('Two.', 's1', { notes })],
    });
    expect(root.querySelectorAll('.note')).toHaveLength(1);
    const positions = order(root, 'One.', 'Two.', 'Reviews disagree.');
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test('references open in another tab and give that page no access to ours', () => {
    const link = draw({
      statements: [says('One.', 's1', { notes: ['caution'] })],
    }).querySelector('.note a');
    expect(link?.getAttribute('href')).toBe('https://review.example/1');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')?.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
  });
});

describe('waiting and failing', () => {
  test('a loading entry is announced', () => {
    const root = drawStep(current(beginTrail('receptor', undefined)));
    expect(root.querySelector('[role="dialog"]')?.getAttribute('aria-busy')).toBe('true');
    expect(root.querySelector('h2')?.textContent).toBe(t('card.loading'));
  });

  test('an entry that could not be fetched says why, and the card can be closed', () => {
    const step = current(beginTrail('receptor', undefined));
    const root = drawStep({ ...step, content: { is: 'failed', message: 'Reload the page.' } });
    expect(root.textContent).toContain('Reload the page.');
    expect(root.querySelector('.handle:last-child')).not.toBeNull();
  });

  test('a failed action is reported as an alert', () => {
    const root = draw({}, { alert: 'The reader did not open.' });
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('The reader did not open.');
  });
});

test('a card that is kept open can be moved: by keys, or to the next corner', () => {
  expect(draw({}).querySelector('.move')).toBeNull();
  const move = draw({}, { pinned: true }).querySelector<HTMLElement>('.move');
  move?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
  move?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  expect(actions.move.mock.calls).toEqual([[-32, 0]]);
  move?.click();
  expect(actions.toNextCorner).toHaveBeenCalledOnce();
});
