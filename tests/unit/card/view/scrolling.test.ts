// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { Scrolling } from '../../../../src/card/view/scrolling';

let card: HTMLElement;
let text: HTMLElement;
let scrolling: Scrolling;

/** Gives an element a height (px), and one that its content has. */
function measure(element: HTMLElement, clientHeight: number, scrollHeight: number): void {
  Object.defineProperties(element, {
    clientHeight: { value: clientHeight, configurable: true },
    scrollHeight: { value: scrollHeight, configurable: true },
  });
}

beforeEach(() => {
  document.body.innerHTML = `<div class="card" tabindex="-1"><button>Keep open</button>
    <div class="text"><a href="#a">A</a></div><button>More</button></div>`;
  card = document.querySelector('.card') as HTMLElement;
  text = document.querySelector('.text') as HTMLElement;
  scrolling = new Scrolling(card, text);
  measure(card, 300, 300);
  measure(text, 200, 700);
});

function press(key: string, target: Element): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  target.addEventListener('keydown', (each) => scrolling.take(each as KeyboardEvent), {
    once: true,
  });
  target.dispatchEvent(event);
  return event;
}

test('the card wants to be as high as head, text and lower edge together', () => {
  expect(scrolling.height).toBe(800);
  // In a low window all of it scrolls.
  measure(text, 700, 700);
  measure(card, 180, 800);
  expect(scrolling.height).toBe(800);
});

test('keys scroll the text wherever in the card the focus is', () => {
  press('PageDown', card);
  expect(text.scrollTop).toBe(180);
  press('ArrowUp', document.querySelector('button') as Element);
  expect(text.scrollTop).toBe(140);
  press('End', card);
  expect(text.scrollTop).toBeGreaterThan(400);
  press('Home', card);
  expect(text.scrollTop).toBe(0);
});

test('keys are left alone where the browser scrolls by itself, or where they have another use', () => {
  const link = document.querySelector('a') as Element;
  expect(press('PageDown', link).defaultPrevented).toBe(false);
  const button = document.querySelector('button') as Element;
  expect(press(' ', button).defaultPrevented).toBe(false);
  expect(press('a', card).defaultPrevented).toBe(false);
  expect(text.scrollTop).toBe(0);
});

test('in a low window the card scrolls as a whole', () => {
  measure(text, 700, 700);
  measure(card, 180, 800);
  press('ArrowDown', card);
  expect([card.scrollTop, text.scrollTop]).toEqual([40, 0]);
  scrolling.showEdges();
  expect(card.matches('[data-more-above][data-more-below]')).toBe(true);
});
