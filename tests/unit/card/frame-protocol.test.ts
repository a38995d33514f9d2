import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFromFrame, readToFrame } from '../../../src/card/frame-protocol';

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what the card’s document says', () => {
  test.each([
    { is: 'ready' },
    { is: 'blur' },
    { is: 'escape' },
    { is: 'tabbedOut' },
    { is: 'size', serial: 3, height: 212 },
    { is: 'pointer', inside: true, time: 1.5 },
    { is: 'focus', visible: false },
    { is: 'copied', done: true },
    { is: 'action', clear: null, action: { do: 'close' } },
    { is: 'action', clear: null, action: { do: 'openLink' } },
    { is: 'action', clear: null, action: { do: 'move', x: -32, y: 0.5 } },
    { is: 'action', clear: null, action: { do: 'toNextCorner' } },
    { is: 'action', clear: true, action: { do: 'search' } },
    { is: 'action', clear: null, action: { do: 'addTerm' } },
    { is: 'action', clear: null, action: { do: 'choose', entry: 'tea~oolong' } },
    { is: 'action', clear: true, action: { do: 'mute', reach: 'site', byKey: false } },
    { is: 'action', clear: true, action: { do: 'openSection', section: 'intro' } },
    {
      is: 'action',
      clear: false,
      action: { do: 'open', entry: 'x', from: { scrollTop: 2, control: -1 } },
    },
  ])('is taken: %j', (message) => {
    expect(readFromFrame(JSON.stringify(message))).toEqual(message);
  });

  test.each([
    { is: 'size', serial: 3, height: null },
    { is: 'size', height: 3 },
    { is: 'pointer', inside: 1, time: 2 },
    { is: 'action', action: { do: 'close' } },
    { is: 'action', clear: true },
    { is: 'action', clear: true, action: { do: 'mute', reach: 'all tabs', byKey: false } },
    { is: 'action', clear: true, action: { do: 'open', entry: 4, from: {} } },
    { is: 'action', clear: true, action: { do: 'choose' } },
    { is: 'action', clear: true, action: { do: 'move', x: '1', y: 0 } },
    { is: 'action', clear: true, action: { do: 'wipe' } },
    { is: 'show' },
    [],
    null,
    'ready',
  ])('is refused: %j', (message) => {
    expect(readFromFrame(JSON.stringify(message))).toBeNull();
  });
});

test.each([
  { is: 'show', serial: 1, state: { content: { is: 'loading' } } },
  { is: 'focus', focus: { to: 'heading' } },
  { is: 'copy', text: 'a' },
  { is: 'follow' },
  { is: 'shown' },
])('what the page’s side says is taken: %j', (message) => {
  expect(readToFrame(JSON.stringify(message))).toEqual(message);
});

test.each([
  { is: 'show', serial: 1, state: null },
  { is: 'show', state: { content: {} } },
  { is: 'copy' },
  { is: 'run' },
])('what is not of the page’s side is refused: %j', (message) => {
  expect(readToFrame(JSON.stringify(message))).toBeNull();
});

test('no message makes either side throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (data) => {
      for (const read of [readToFrame, readFromFrame]) {
        const message = read(data);
        if (message !== null) expect(sent(message)).toEqual(JSON.parse(data as string));
      }
    }),
  );
});
