// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { answers, life, names, pass, reports, send, useRecordedInputs } from './recorded-inputs';

useRecordedInputs();

describe('moving', () => {
  test('a move is reported with its position; the same position again is no move', () => {
    send('pointermove', { clientX: 10, clientY: 20 });
    pass();
    send('pointermove', { clientX: 10, clientY: 20 });
    expect(reports).toEqual([['pointerMoved', { x: 10, y: 20 }, false]]);
  });

  test('a slow move is steady', () => {
    send('pointermove', { clientX: 10, clientY: 20 });
    pass();
    send('pointermove', { clientX: 12, clientY: 20 });
    expect(reports.at(-1)).toEqual(['pointerMoved', { x: 12, y: 20 }, true]);
  });

  test('many moves within a frame are reported twice, and the last one counts', () => {
    for (let x = 0; x < 50; x++) send('pointermove', { clientX: x, clientY: 0 });
    pass();
    expect(reports.map(([, at]) => at)).toEqual([
      { x: 0, y: 0 },
      { x: 49, y: 0 },
    ]);
  });

  test('the mouse event after a pointer event is not a second move', () => {
    send('pointermove', { clientX: 10.6, clientY: 20.6 });
    pass();
    send('mousemove', { clientX: 10, clientY: 20 });
    pass();
    expect(reports).toHaveLength(1);
  });

  test('on pages that stop pointer events, mouse events are used', () => {
    send('mousemove', { clientX: 10, clientY: 20 });
    expect(names()).toEqual(['pointerMoved']);
  });

  test('a finger does not point, nor do the mouse events that follow a touch', () => {
    send('pointermove', { pointerType: 'touch', clientX: 10, clientY: 20 });
    send('pointerdown', { pointerType: 'touch', clientX: 10, clientY: 20 });
    pass(100);
    send('pointerup', { pointerType: 'touch', clientX: 10, clientY: 20 });
    pass(300);
    send('mousemove', { clientX: 11, clientY: 20 });
    expect(names()).not.toContain('pointerMoved');
  });

  test('entering a frame or leaving the window ends pointing', () => {
    const frame = document.body.appendChild(document.createElement('embed'));
    send('pointerover', { on: frame });
    send('pointerout', { relatedTarget: null });
    send('pointerout', { relatedTarget: document.body });
    send('pointerover');
    expect(names()).toEqual(['pointerLeft', 'pointerLeft']);
  });

  test('a move that waits for the next frame is dropped if the pointer leaves first', () => {
    send('pointermove', { clientX: 10, clientY: 20 });
    send('pointermove', { clientX: 15, clientY: 20 });
    send('pointerout', { relatedTarget: null });
    pass();
    expect(names()).toEqual(['pointerMoved', 'pointerLeft']);
  });
});

describe('pressing', () => {
  test('while a button is down, no move is reported; a long move is a drag, reported once', () => {
    send('pointerdown', { clientX: 10, clientY: 20 });
    pass();
    send('pointermove', { clientX: 12, clientY: 20, buttons: 1 });
    pass();
    expect(names()).toEqual(['pressed']);
    for (let x = 20; x < 60; x += 10) {
      send('pointermove', { clientX: x, clientY: 20, buttons: 1 });
      pass();
    }
    expect(names()).toEqual(['pressed', 'dragged']);
  });

  test.each(['touch', 'pen'])('a %s that goes down and up taps', (pointerType) => {
    send('pointerdown', { pointerType, clientX: 10, clientY: 20 });
    pass(80);
    send('pointerup', { pointerType, clientX: 13, clientY: 20 });
    expect(reports.at(-1)).toEqual(['tapped', { x: 13, y: 20 }]);
  });

  test('a mouse click is no tap', () => {
    send('pointerdown');
    send('pointerup');
    expect(names()).toEqual(['pressed', 'clicked']);
  });

  test('a drag, another button, a key held and a control of the page are no clicks', () => {
    send('pointerdown');
    send('pointerup', { clientX: 30 });
    send('pointerdown', { button: 2 });
    send('pointerup', { button: 2 });
    send('pointerdown');
    send('pointerup', { ctrlKey: true });
    document.body.innerHTML = '<a href="#there">A link</a>';
    const on = document.querySelector('a') as HTMLElement;
    send('pointerdown', { on });
    send('pointerup', { on });
    expect(names()).not.toContain('clicked');
  });

  test('a swipe, a long press, a scroll and a second finger are no taps', () => {
    const touch = { pointerType: 'touch', clientX: 10, clientY: 20 };
    send('pointerdown', touch);
    send('pointerup', { ...touch, clientY: 60 });
    send('pointerdown', touch);
    pass(900);
    send('pointerup', touch);
    send('pointerdown', touch);
    send('pointercancel', touch);
    send('pointerup', touch);
    send('pointerdown', touch);
    send('pointerup', { ...touch, pointerId: 2, isPrimary: false });
    expect(names()).not.toContain('tapped');
  });

  test.each([
    '<button>ketamine</button>',
    '<label>ketamine</label>',
    '<div role="button"><i>ketamine</i></div>',
    '<summary>ketamine</summary>',
    '<a href="#x" role="button">ketamine</a>',
    '<a href="#">ketamine</a>',
    '<a href="javascript:open()">ketamine</a>',
    '<a href="#x" onclick="open()">ketamine</a>',
    '<a href="/x"><button><i>ketamine</i></button></a>',
  ])('a tap on a control is the control’s: %s', (html) => {
    document.body.innerHTML = html;
    const on = document.body.querySelector('i') ?? document.body.firstElementChild;
    send('pointerdown', { pointerType: 'touch', on: on as Element });
    send('pointerup', { pointerType: 'touch', on: on as Element });
    expect(names()).toEqual(['pressed']);
  });

  test('our own marks are no controls of the page', () => {
    document.body.innerHTML = '<glossa-term role="button" tabindex="0">ketamine</glossa-term>';
    const on = document.body.firstElementChild as Element;
    send('pointerdown', { pointerType: 'touch', on });
    send('pointerup', { pointerType: 'touch', on });
    expect(names()).toEqual(['pressed', 'tapped']);
  });
});

describe('a tap on a link', () => {
  const page = (html: string): Element => {
    document.body.innerHTML = html;
    return document.body.querySelector('i') as Element;
  };
  const tap = (on: Element): Event => {
    send('pointerdown', { pointerType: 'touch', on });
    send('pointerup', { pointerType: 'touch', on });
    pass(30);
    return send('click', { on });
  };

  test('that opened a card neither follows it nor reaches the page; the next tap does both', () => {
    const term = page('<a href="/there">Read about <i>ketamine</i></a>');
    const clicks = vi.fn();
    term.addEventListener('click', clicks);
    answers.linkTapped = true;
    expect(tap(term).defaultPrevented).toBe(true);
    expect(clicks).not.toHaveBeenCalled();
    expect(tap(term).defaultPrevented).toBe(false);
    expect(clicks).toHaveBeenCalledOnce();
    expect(names().filter((name) => name === 'linkTapped')).toHaveLength(1);
    expect(tap(term).defaultPrevented).toBe(true);
  });

  test('that opened no card follows it', () => {
    const term = page('<a href="/there"><i>ketamine</i></a>');
    expect(tap(term).defaultPrevented).toBe(false);
    expect(names()).toContain('linkTapped');
  });

  test('counts as the first again after a tap elsewhere', () => {
    const term = page('<a href="/there"><i>ketamine</i></a><p>Text</p>');
    answers.linkTapped = true;
    tap(term);
    tap(document.body.querySelector('p') as Element);
    expect(tap(term).defaultPrevented).toBe(true);
  });

  test.each(['mouse', 'pen'])('is not a click with a %s, which follows the link', (pointerType) => {
    const on = page('<a href="/there"><i>ketamine</i></a>');
    answers.linkTapped = true;
    send('pointerdown', { pointerType, on });
    send('pointerup', { pointerType, on });
    expect(send('click', { on }).defaultPrevented).toBe(false);
    expect(names()).not.toContain('linkTapped');
  });

  test('blocks no click on something else, and none that comes much later', () => {
    const term = page('<a href="/there"><i>ketamine</i></a><p>Text</p>');
    answers.linkTapped = true;
    for (const [on, ms] of [
      [document.body.querySelector('p') as Element, 30],
      [term, 2_000],
    ] as const) {
      send('pointerdown', { pointerType: 'touch', on: term });
      send('pointerup', { pointerType: 'touch', on: term });
      pass(ms);
      expect(send('click', { on }).defaultPrevented).toBe(false);
      tap(document.body.querySelector('p') as Element);
    }
  });
});

describe('the page', () => {
  test('events that it forges are ignored', () => {
    answers.escaped = true;
    const types =
      'pointermove mousemove pointerover pointerout pointerdown pointerup keydown wheel';
    for (const type of `${types} keyup scroll resize pagehide`.split(' ')) {
      send(type, { trusted: false, key: 'Escape', clientX: 5, clientY: 5, pointerType: 'touch' });
    }
    send('visibilitychange', { trusted: false, on: document });
    pass();
    expect(reports).toEqual([]);
  });

  test('scrolling anywhere, resizing and leaving are reported', () => {
    const box = document.body.appendChild(document.createElement('div'));
    send('scroll', { on: box, bubbles: false });
    send('resize', { on: window });
    send('pagehide', { on: window });
    expect(names()).toEqual(['scrolled', 'scrolled', 'ended']);
  });

  test('once ended, it neither listens nor waits for a frame', () => {
    send('pointermove', { clientX: 1, clientY: 1 });
    send('pointermove', { clientX: 9, clientY: 9 });
    life.abort();
    reports.length = 0;
    pass(100);
    send('pointermove', { clientX: 50, clientY: 50 });
    send('keydown', { key: 'Escape' });
    send('scroll');
    send('pagehide', { on: window });
    expect(reports).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
