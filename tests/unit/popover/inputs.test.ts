// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Inputs, type Listener } from '../../../src/popover/inputs';

let life: AbortController;
let time: number;
/** What a listener was told, in order. */
let told: unknown[][];
let takesEscape: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  time = 1000;
  told = [];
  takesEscape = false;
  const tell =
    (name: string) =>
    (...args: unknown[]) => {
      told.push([name, ...args.filter((arg) => !(arg instanceof Event))]);
    };
  const names = [
    'moved',
    'left',
    'pressed',
    'dragged',
    'tapped',
    'clicked',
    'held',
    'interrupted',
    'scrolled',
    'hidden',
    'ended',
  ];
  const listener = Object.fromEntries(names.map((name) => [name, tell(name)]));
  const escaped = () => {
    tell('escaped')();
    return takesEscape;
  };
  new Inputs({ ...listener, escaped } as unknown as Listener, life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

interface Parts extends PointerEventInit, KeyboardEventInit {
  readonly trusted?: boolean;
  readonly on?: EventTarget;
}

/** Sends an event as the browser would; `trusted: false` as a page could. */
function send(type: string, parts: Parts = {}): Event {
  const { trusted = true, on = document.body, ...init } = parts;
  const all = { bubbles: true, cancelable: true, composed: true, ...init };
  const event = /^(pointer)/.test(type)
    ? new PointerEvent(type, { pointerType: 'mouse', pointerId: 1, isPrimary: true, ...all })
    : /^key/.test(type)
      ? new KeyboardEvent(type, all)
      : /^mouse/.test(type)
        ? new MouseEvent(type, all)
        : new Event(type, all);
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  Object.defineProperty(event, 'timeStamp', { value: time });
  on.dispatchEvent(event);
  return event;
}

/** Lets a frame (and ms) go by. */
function pass(ms = 20): void {
  time += ms;
  vi.advanceTimersByTime(ms);
}

function names(): unknown[] {
  return told.map(([name]) => name);
}

describe('moving', () => {
  test('a move is told with its place; the same place again is no move', () => {
    send('pointermove', { clientX: 10, clientY: 20 });
    pass();
    send('pointermove', { clientX: 10, clientY: 20 });
    expect(told).toEqual([['moved', { x: 10, y: 20 }, false]]);
  });

  test('a slow move is steady', () => {
    send('pointermove', { clientX: 10, clientY: 20 });
    pass();
    send('pointermove', { clientX: 12, clientY: 20 });
    expect(told.at(-1)).toEqual(['moved', { x: 12, y: 20 }, true]);
  });

  test('many moves within a frame cost two looks at the page, and the last one counts', () => {
    for (let x = 0; x < 50; x++) send('pointermove', { clientX: x, clientY: 0 });
    pass();
    expect(told.map(([, at]) => at)).toEqual([
      { x: 0, y: 0 },
      { x: 49, y: 0 },
    ]);
  });

  test('the mouse event after a pointer event is not a second move', () => {
    send('pointermove', { clientX: 10.6, clientY: 20.6 });
    pass();
    send('mousemove', { clientX: 10, clientY: 20 });
    pass();
    expect(told).toHaveLength(1);
  });

  test('pages that keep pointer events to themselves leave us the mouse’s', () => {
    send('mousemove', { clientX: 10, clientY: 20 });
    expect(names()).toEqual(['moved']);
  });

  test('a finger does not point, nor do the mouse events made up after it', () => {
    send('pointermove', { pointerType: 'touch', clientX: 10, clientY: 20 });
    send('pointerdown', { pointerType: 'touch', clientX: 10, clientY: 20 });
    pass(100);
    send('pointerup', { pointerType: 'touch', clientX: 10, clientY: 20 });
    pass(300);
    send('mousemove', { clientX: 11, clientY: 20 });
    expect(names()).not.toContain('moved');
  });

  test('entering a frame or leaving the window ends pointing', () => {
    const frame = document.body.appendChild(document.createElement('embed'));
    send('pointerover', { on: frame });
    send('pointerout', { relatedTarget: null });
    send('pointerout', { relatedTarget: document.body });
    send('pointerover');
    expect(names()).toEqual(['left', 'left']);
  });

  test('a move that waits for its frame is dropped when the pointer leaves first', () => {
    send('pointermove', { clientX: 10, clientY: 20 });
    send('pointermove', { clientX: 15, clientY: 20 });
    send('pointerout', { relatedTarget: null });
    pass();
    expect(names()).toEqual(['moved', 'left']);
  });
});

describe('pressing', () => {
  test('no move is told while a button is down; far enough, it is a drag, told once', () => {
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
    expect(told.at(-1)).toEqual(['tapped', { x: 13, y: 20 }]);
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
    '<a href="#x">ketamine</a>',
    '<button>ketamine</button>',
    '<label>ketamine</label>',
    '<div role="button"><i>ketamine</i></div>',
    '<summary>ketamine</summary>',
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

describe('keys', () => {
  test('typing interrupts, and then a pointer that only shakes is at rest', () => {
    send('pointermove', { clientX: 10, clientY: 20 });
    pass();
    send('keydown', { key: 'a' });
    send('pointermove', { clientX: 11, clientY: 20 });
    pass();
    expect(names()).toEqual(['moved', 'interrupted']);
    send('pointermove', { clientX: 16, clientY: 20 });
    expect(names().at(-1)).toBe('moved');
  });

  test('autofill’s keydown without a key does no harm', () => {
    const event = new Event('keydown', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    expect(() => document.body.dispatchEvent(event)).not.toThrow();
    expect(names()).toEqual(['interrupted']);
  });

  test('a modifier alone is no typing', () => {
    for (const key of ['Shift', 'Control', 'Alt', 'Meta']) send('keydown', { key });
    expect(names()).toEqual(['held', 'held', 'held', 'held']);
  });

  test('a modifier is told after the place where the pointer came to rest', () => {
    send('pointermove', { clientX: 10, clientY: 10 });
    send('pointermove', { clientX: 60, clientY: 10 });
    send('keydown', { key: 'Alt' });
    expect(names()).toEqual(['moved', 'moved', 'held']);
  });

  test('a modifier that stays down is told once', () => {
    send('keydown', { key: 'Alt' });
    send('keydown', { key: 'Alt', repeat: true });
    expect(names()).toEqual(['held']);
  });

  test('the wheel interrupts as typing does', () => {
    send('wheel');
    expect(names()).toEqual(['interrupted']);
  });

  test('Esc that closes the card closes nothing else, on its way up neither', () => {
    const page = vi.fn();
    for (const type of ['keydown', 'keyup']) document.addEventListener(type, page);
    takesEscape = true;
    expect(send('keydown', { key: 'Escape' }).defaultPrevented).toBe(true);
    takesEscape = false;
    expect(send('keydown', { key: 'Escape', repeat: true }).defaultPrevented).toBe(true);
    expect(send('keyup', { key: 'Escape' }).defaultPrevented).toBe(true);
    expect(page).not.toHaveBeenCalled();
    // The next one is the page's.
    expect(send('keydown', { key: 'Escape' }).defaultPrevented).toBe(false);
    send('keyup', { key: 'Escape' });
    expect(page).toHaveBeenCalledTimes(2);
    expect(names()).toEqual(['escaped', 'escaped', 'interrupted']);
    for (const type of ['keydown', 'keyup']) document.removeEventListener(type, page);
  });

  test('Esc that ends the input of a character, or comes with a modifier, is not ours', () => {
    takesEscape = true;
    send('keydown', { key: 'Escape', isComposing: true });
    send('keydown', { key: 'Escape', shiftKey: true });
    expect(names()).not.toContain('escaped');
  });
});

describe('the page', () => {
  test('events that it makes up tell us nothing', () => {
    takesEscape = true;
    const types =
      'pointermove mousemove pointerover pointerout pointerdown pointerup keydown wheel';
    for (const type of `${types} keyup scroll resize pagehide`.split(' ')) {
      send(type, { trusted: false, key: 'Escape', clientX: 5, clientY: 5, pointerType: 'touch' });
    }
    send('visibilitychange', { trusted: false, on: document });
    pass();
    expect(told).toEqual([]);
  });

  test('scrolling anywhere, resizing and going away are told', () => {
    const box = document.body.appendChild(document.createElement('div'));
    send('scroll', { on: box, bubbles: false });
    send('resize', { on: window });
    send('pagehide', { on: window });
    expect(names()).toEqual(['scrolled', 'scrolled', 'ended']);
  });

  test('after the end nothing is listened to and no frame is awaited', () => {
    send('pointermove', { clientX: 1, clientY: 1 });
    send('pointermove', { clientX: 9, clientY: 9 });
    life.abort();
    told.length = 0;
    pass(100);
    send('pointermove', { clientX: 50, clientY: 50 });
    send('keydown', { key: 'Escape' });
    send('scroll');
    send('pagehide', { on: window });
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
