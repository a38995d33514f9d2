/** Inputs with a new listener for each test, and events to send them. */
import { afterEach, beforeEach, vi } from 'vitest';
import { type InputListener, Inputs } from '../../../src/card/inputs';

/** What was reported to the listener, in order. */
export const reports: unknown[][] = [];
/** The listener's answers. */
export const answers = { escaped: false, linkTapped: false };
/** Ends the inputs when it aborts. */
export let life: AbortController;
let time: number;

/** Starts inputs for each test of a file, and ends them after it. */
export function useRecordedInputs(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    time = 1000;
    reports.length = 0;
    answers.escaped = false;
    answers.linkTapped = false;
    const report =
      (name: string) =>
      (...args: unknown[]) => {
        reports.push([name, ...args.filter((arg) => !(arg instanceof Event))]);
      };
    const names = [
      'pointerMoved',
      'pointerLeft',
      'pressed',
      'dragged',
      'tapped',
      'clicked',
      'modifierPressed',
      'interrupted',
      'scrolled',
      'hidden',
      'ended',
    ];
    const listener = Object.fromEntries(names.map((name) => [name, report(name)]));
    const escaped = () => {
      report('escaped')();
      return answers.escaped;
    };
    const linkTapped = (at: unknown) => {
      report('linkTapped')(at);
      return answers.linkTapped;
    };
    new Inputs({ ...listener, escaped, linkTapped } as unknown as InputListener, life.signal);
  });

  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    document.body.replaceChildren();
  });
}

interface Parts extends PointerEventInit, KeyboardEventInit {
  readonly trusted?: boolean;
  readonly on?: EventTarget;
}

/** Sends an event as the browser would, or with `trusted: false` as a page could. */
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

/** Lets time (ms) pass: by default a frame. */
export function pass(ms = 20): void {
  time += ms;
  vi.advanceTimersByTime(ms);
}

/** What was reported to the listener, without the arguments. */
export function names(): unknown[] {
  return reports.map(([name]) => name);
}
