/** A listener to the page's inputs, made anew for each test, and the events that it hears. */
import { afterEach, beforeEach, vi } from 'vitest';
import { Inputs, type Listener } from '../../../src/card/inputs';

/** What the listener was told, in order. */
export const told: unknown[][] = [];
/** What the listener answers. */
export const answers = { escaped: false };
/** How long the inputs are listened to. */
export let life: AbortController;
let time: number;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  time = 1000;
  told.length = 0;
  answers.escaped = false;
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
    return answers.escaped;
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
export function send(type: string, parts: Parts = {}): Event {
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
export function pass(ms = 20): void {
  time += ms;
  vi.advanceTimersByTime(ms);
}

/** What the listener was told, without the particulars. */
export function names(): unknown[] {
  return told.map(([name]) => name);
}
