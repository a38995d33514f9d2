// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Drag } from '../../../../src/card/view/drag';

let frames: (() => void)[] = [];
/** Where the card's document is on the screen, which is enlarged by `zoom`. */
const card = { x: 0, y: 0 };
let zoom = 1;
const handle = document.createElement('button');
let drag: Drag;

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  handle.setPointerCapture = () => {};
  Object.assign(card, { x: 0, y: 0 });
});

afterEach(() => {
  handle.dispatchEvent(new Event('lostpointercapture'));
  vi.unstubAllGlobals();
});

/** A pointer at a place of the page. */
function at(type: string, x: number, y: number): PointerEvent {
  const [screenX, screenY] = [x * zoom, y * zoom];
  const event = new PointerEvent(type, { clientX: x - card.x, clientY: y - card.y });
  Object.defineProperties(event, { screenX: { value: screenX }, screenY: { value: screenY } });
  return event;
}

function press(x: number, y: number): void {
  const start = (event: PointerEvent) => {
    drag = new Drag(event, (dx, dy) => {
      card.x += dx;
      card.y += dy;
    });
  };
  handle.addEventListener('pointerdown', start as EventListener, { once: true });
  handle.dispatchEvent(at('pointerdown', x, y));
}

function pass(): void {
  for (const run of frames.splice(0)) run();
}

test('a press that hardly moves drags nothing', () => {
  press(10, 10);
  handle.dispatchEvent(at('pointermove', 12, 11));
  expect(drag.hasMoved).toBe(false);
  expect(card).toEqual({ x: 0, y: 0 });
});

test.each([1, 1.5])('the card follows the pointer, however fast it moves, at zoom %d', (factor) => {
  zoom = factor;
  press(10, 10);
  handle.dispatchEvent(at('pointermove', 50, 10));
  expect(card).toEqual({ x: 40, y: 0 });
  // These come before the card has followed.
  handle.dispatchEvent(at('pointermove', 80, 30));
  handle.dispatchEvent(at('pointerup', 110, 70));
  for (let turns = 0; turns < 6; turns++) pass();
  expect(card.x).toBeCloseTo(100);
  expect(card.y).toBeCloseTo(60);
  expect(drag.hasMoved).toBe(true);
});
