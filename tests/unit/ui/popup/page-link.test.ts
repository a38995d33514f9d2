import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageReport, Reveal } from '../../../../src/messaging/protocol';
import {
  PageLink,
  type PageLinkState,
  type PagePort,
  READING_MS,
  RENEWAL_MS,
  SETTLING_MS,
  SILENT_AFTER_MS,
} from '../../../../src/ui/popup/page-link';

/** A port of which the test has both ends. */
class FakePort implements PagePort {
  closed = false;
  readonly posted: Reveal[] = [];
  #message: (message: unknown) => void = () => {};
  #close: () => void = () => {};
  post(message: Reveal): void {
    this.posted.push(message);
  }
  onMessage(listener: (message: unknown) => void): void {
    this.#message = listener;
  }
  onClose(listener: () => void): void {
    this.#close = listener;
  }
  close(): void {
    this.closed = true;
  }
  report(frame: string, ...entries: string[]): void {
    const terms = entries.map((entry) => ({ entry, term: entry, count: 1, held: 0 }));
    const report: PageReport = { report: 'terms', frame, top: frame === 'main', terms };
    this.#message(report);
  }
  send(message: unknown): void {
    this.#message(message);
  }
  break(): void {
    this.closed = true;
    this.#close();
  }
}

let ports: FakePort[];
let states: PageLinkState[];
let link: PageLink;
let connect: () => PagePort;

const last = (): FakePort => {
  const port = ports.at(-1);
  if (!port) throw new Error('No port was opened.');
  return port;
};
const shown = (): string[] => link.state.terms.map(({ entry }) => entry);
const open = (): FakePort[] => ports.filter(({ closed }) => !closed);

beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  states = [];
  connect = () => {
    const port = new FakePort();
    ports.push(port);
    return port;
  };
  link = new PageLink(
    () => connect(),
    (state) => states.push(state),
  );
});

afterEach(() => {
  link.end();
  vi.useRealTimers();
});

describe('what frames report', () => {
  test('is shown at once, frame by frame', () => {
    last().report('main', 'a');
    last().report('inner', 'b');
    expect(link.state.is).toBe('live');
    expect(shown()).toEqual(['a', 'b']);
  });

  test('replaces the previous report of the same frame', () => {
    last().report('main', 'a', 'b');
    last().report('main', 'b');
    expect(shown()).toEqual(['b']);
  });

  test('an empty report doesn’t count at once, because the page may still be reading', () => {
    last().report('main');
    expect(link.state.is).toBe('waiting');
    vi.advanceTimersByTime(READING_MS);
    expect(link.state).toEqual({ is: 'live', terms: [] });
  });

  test('a page that keeps reporting nothing counts as empty in the end', () => {
    for (let i = 0; i < 5; i++) {
      last().report('main');
      vi.advanceTimersByTime(READING_MS / 4);
    }
    expect(link.state).toEqual({ is: 'live', terms: [] });
  });

  test('other messages are ignored', () => {
    last().send({ report: 'other' });
    last().send(null);
    expect(states).toEqual([]);
  });
});

describe('a page that doesn’t answer', () => {
  test('is asked again, and after a while counts as silent', () => {
    last().break();
    vi.advanceTimersByTime(SILENT_AFTER_MS - 1);
    expect(ports.length).toBeGreaterThan(1);
    expect(link.state.is).toBe('waiting');
    vi.advanceTimersByTime(1);
    expect(link.state.is).toBe('silent');
  });

  test('is shown if it answers after all', () => {
    last().break();
    vi.advanceTimersByTime(60_000);
    last().report('main', 'a');
    expect(shown()).toEqual(['a']);
  });

  test('is asked less and less often', () => {
    last().break();
    vi.advanceTimersByTime(60_000);
    const before = ports.length;
    vi.advanceTimersByTime(60_000);
    expect(ports.length - before).toBeLessThanOrEqual(30);
    expect(open().length).toBe(1);
  });

  test('a tab that is gone, to which no connection can be opened, counts as silent as well', () => {
    link.end();
    connect = () => {
      throw new Error('No tab with id: 7.');
    };
    link = new PageLink(
      () => connect(),
      () => {},
    );
    vi.advanceTimersByTime(SILENT_AFTER_MS);
    expect(link.state.is).toBe('silent');
  });
});

describe('a page that is reloaded', () => {
  test('shows its terms until the new page has answered', () => {
    last().report('main', 'a');
    last().break();
    expect(shown()).toEqual(['a']);
    last().report('new main', 'b');
    expect(shown()).toEqual(['b']);
  });

  test('is silent when no frame answers any more', () => {
    last().report('main', 'a');
    vi.advanceTimersByTime(SILENT_AFTER_MS * 3);
    last().report('main', 'a');
    last().break();
    for (const port of open()) port.break();
    vi.advanceTimersByTime(SILENT_AFTER_MS);
    expect(link.state).toEqual({ is: 'silent', terms: [] });
  });
});

describe('a new connection, opened regularly', () => {
  test('adds new frames and drops those that are gone, without flicker', () => {
    last().report('main', 'a');
    last().report('old frame', 'b');
    const first = last();
    vi.advanceTimersByTime(RENEWAL_MS);
    expect(last()).not.toBe(first);
    last().report('late frame', 'c');
    expect(shown()).toEqual(['a', 'b']);
    last().report('main', 'a');
    vi.advanceTimersByTime(SETTLING_MS);
    expect(shown()).toEqual(['a', 'c']);
    expect(first.closed).toBe(true);
    expect(states.every(({ terms }) => terms.length > 0)).toBe(true);
  });

  test('without an answer doesn’t replace the old one', () => {
    last().report('main', 'a');
    const first = last();
    vi.advanceTimersByTime(RENEWAL_MS);
    last().break();
    first.report('main', 'a', 'b');
    expect(shown()).toEqual(['a', 'b']);
  });

  test('never leaves more than two connections open', () => {
    for (let i = 0; i < 20; i++) {
      for (const port of open()) port.report('main', 'a');
      vi.advanceTimersByTime(RENEWAL_MS / 3);
      expect(open().length).toBeLessThanOrEqual(2);
    }
  });
});

test('where to scroll is sent over the connection in use', () => {
  const reveal: Reveal = { reveal: 'a', frame: 'main', nth: 0 };
  link.reveal(reveal);
  last().report('main', 'a');
  link.reveal(reveal);
  expect(last().posted).toEqual([reveal]);
});

test('after its end no connection and no timer is left, and no report counts', () => {
  last().report('main', 'a');
  const before = states.length;
  vi.advanceTimersByTime(RENEWAL_MS);
  link.end();
  for (const port of ports) port.report('main', 'b');
  expect(open()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  expect(states.length).toBe(before);
});
