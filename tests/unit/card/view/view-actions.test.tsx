// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { beginNear, beginTrail } from '../../../../src/card/trail';
import { t } from '../../../../src/i18n/i18n';
import { current } from '../../../../src/ui/entry/trail';
import { actions, draw, drawStep, says, useDrawnCard } from '../drawn-card';

useDrawnCard();

describe('what the reader can do', () => {
  test('open a term in the text, a related one, a section; go back; close', () => {
    const root = draw(
      {
        gloss: [{ text: 'Reached by ' }, { text: 'glutamate', entry: 'glutamate' }],
        statements: [says('It is.', 's2')],
      },
      { related: [{ entry: 'synapse', term: 'synapse' }], backTo: 'ketamine' },
    );
    const click = (selector: string) => root.querySelector<HTMLElement>(selector)?.click();
    click('.term-link');
    expect(actions.open).toHaveBeenLastCalledWith('glutamate', root.querySelector('.term-link'));
    click('.related button');
    expect(actions.open).toHaveBeenLastCalledWith('synapse', root.querySelector('.related button'));
    click('.onward');
    expect(actions.openSection).toHaveBeenCalledExactlyOnceWith('s2');
    click('.back');
    expect(actions.back).toHaveBeenCalledOnce();
    click('.handle:last-child');
    expect(actions.close).toHaveBeenCalledOnce();
  });

  test('without a previous entry there is no back button', () => {
    expect(draw({}).querySelector('.back')).toBeNull();
  });

  test('every control has a name', () => {
    const root = draw(
      { statements: [says('One.', 's1', { notes: ['caution'] })] },
      { related: [{ entry: 'synapse', term: 'synapse' }], backTo: '' },
    );
    for (const control of root.querySelectorAll('button,a')) {
      expect(control.getAttribute('aria-label') ?? control.textContent?.trim()).not.toBe('');
    }
  });
});

describe('copying and pinning', () => {
  test('the pin is pressed or not, under one name', () => {
    const pin = (pinned: boolean) =>
      draw({}, { pinned }).querySelector<HTMLElement>('.handle[aria-pressed]');
    expect(pin(false)?.getAttribute('aria-pressed')).toBe('false');
    expect(pin(true)?.getAttribute('aria-pressed')).toBe('true');
    expect(pin(true)?.getAttribute('aria-label')).toBe(pin(false)?.getAttribute('aria-label'));
    pin(false)?.click();
    expect(actions.pin).toHaveBeenCalledOnce();
  });

  test('copying is announced, in a region that was there before', () => {
    const before = draw({});
    expect(before.querySelector('[role="status"]')?.textContent).toBe('');
    before.querySelector<HTMLElement>('.copy')?.click();
    expect(actions.copy).toHaveBeenCalledOnce();
    const after = draw({}, { copied: true });
    expect(after.querySelector('[role="status"]')?.textContent).toBe(t('actions.copied'));
    expect(after.querySelector('.copy')?.textContent).toBe(t('actions.copied'));
  });

  test('there is no copy button where nothing is explained', () => {
    expect(drawStep(current(beginTrail('receptor', undefined))).querySelector('.foot')).toBeNull();
  });
});

describe('a selection that is no entry', () => {
  const drawNear = (text: string, ...near: string[]) => {
    const terms = near.map((term) => ({ entry: `${term}-id`, term }));
    return drawStep(current(beginNear(text, terms)), { marked: false });
  };

  test('is named, and similar terms open in the card', () => {
    const root = drawNear('ketamin', 'ketamine', 'esketamine');
    expect(root.querySelector('h2')?.textContent).toBe('“ketamin”');
    expect(root.textContent).toContain(t('selection.notFound'));
    const buttons = root.querySelectorAll<HTMLElement>('.related button');
    expect([...buttons].map((button) => button.textContent)).toEqual(['ketamine', 'esketamine']);
    buttons[1]?.click();
    expect(actions.open).toHaveBeenLastCalledWith('esketamine-id', buttons[1]);
  });

  test('has no list where there are no similar terms', () => {
    expect(drawNear('xylophone').querySelector('h3')).toBeNull();
  });

  test('can be searched for in all glossaries', () => {
    const buttons = [...drawNear('xylophone').querySelectorAll<HTMLElement>('button')];
    buttons.find(({ textContent }) => textContent === t('selection.search'))?.click();
    expect(actions.search).toHaveBeenCalledOnce();
  });

  test('is shortened if it is a whole paragraph', () => {
    const title = drawNear(` many\n words ${'on and '.repeat(40)}`).querySelector(
      'h2',
    )?.textContent;
    expect(title).toMatch(/^“many words on and .*…”$/);
    expect(title?.length).toBeLessThan(70);
  });
});

describe('a term in a link that was tapped', () => {
  test('has a button that follows the link and says where it leads', () => {
    const root = draw({}, { link: 'news.example/there' });
    const [first] = root.querySelectorAll<HTMLElement>('.foot button');
    expect(first?.textContent).toBe(`${t('card.openLink')} news.example/there`);
    first?.click();
    expect(actions.openLink).toHaveBeenCalledOnce();
  });

  test('has no such button if the card was opened in another way', () => {
    expect(draw({}).querySelector('.open-link')).toBeNull();
  });
});

describe('ignoring a term', () => {
  const choices = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('.mutes button')];
  const offer = (root: HTMLElement) =>
    root.querySelector<HTMLElement>('.acts button[aria-expanded]:not(.more)');

  test('applies to the page, the site or everywhere, as the reader chooses', async () => {
    const root = draw({});
    expect(choices(root)).toEqual([]);
    offer(root)?.click();
    await expect.poll(() => offer(root)?.getAttribute('aria-expanded')).toBe('true');
    const buttons = choices(root);
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      t('card.mutePage'),
      t('card.muteSite'),
      t('card.muteEverywhere'),
    ]);
    for (const button of buttons) button.click();
    expect(actions.mute.mock.calls).toEqual([['page'], ['site'], ['everywhere']]);
  });

  test('is not offered for a term that was opened within the card', () => {
    expect(offer(draw({}, { marked: false }))).toBeNull();
  });
});
