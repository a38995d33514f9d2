// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { answers, names, pass, send, useRecordedInputs } from './recorded-inputs';

useRecordedInputs();

describe('keys', () => {
  test('typing interrupts, and then a pointer that only shakes counts as resting', () => {
    send('pointermove', { clientX: 10, clientY: 20 });
    pass();
    send('keydown', { key: 'a' });
    send('pointermove', { clientX: 11, clientY: 20 });
    pass();
    expect(names()).toEqual(['pointerMoved', 'interrupted']);
    send('pointermove', { clientX: 16, clientY: 20 });
    expect(names().at(-1)).toBe('pointerMoved');
  });

  test('a keydown without a key, as from autofill, does no harm', () => {
    const event = new Event('keydown', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    expect(() => document.body.dispatchEvent(event)).not.toThrow();
    expect(names()).toEqual(['interrupted']);
  });

  test('a modifier key alone is not typing', () => {
    for (const key of ['Shift', 'Control', 'Alt', 'Meta']) send('keydown', { key });
    expect(names()).toEqual([
      'modifierPressed',
      'modifierPressed',
      'modifierPressed',
      'modifierPressed',
    ]);
  });

  test('a modifier is reported after the pointer’s last position', () => {
    send('pointermove', { clientX: 10, clientY: 10 });
    send('pointermove', { clientX: 60, clientY: 10 });
    send('keydown', { key: 'Alt' });
    expect(names()).toEqual(['pointerMoved', 'pointerMoved', 'modifierPressed']);
  });

  test('a modifier that stays down is reported once', () => {
    send('keydown', { key: 'Alt' });
    send('keydown', { key: 'Alt', repeat: true });
    expect(names()).toEqual(['modifierPressed']);
  });

  test('the wheel interrupts as typing does', () => {
    send('wheel');
    expect(names()).toEqual(['interrupted']);
  });

  test('Esc that closes the card closes nothing else, neither when pressed nor when released', () => {
    const page = vi.fn();
    for (const type of ['keydown', 'keyup']) document.addEventListener(type, page);
    answers.escaped = true;
    expect(send('keydown', { key: 'Escape' }).defaultPrevented).toBe(true);
    answers.escaped = false;
    expect(send('keydown', { key: 'Escape', repeat: true }).defaultPrevented).toBe(true);
    expect(send('keyup', { key: 'Escape' }).defaultPrevented).toBe(true);
    expect(page).not.toHaveBeenCalled();
    // The next one is for the page.
    expect(send('keydown', { key: 'Escape' }).defaultPrevented).toBe(false);
    send('keyup', { key: 'Escape' });
    expect(page).toHaveBeenCalledTimes(2);
    expect(names()).toEqual(['escaped', 'escaped', 'interrupted']);
    for (const type of ['keydown', 'keyup']) document.removeEventListener(type, page);
  });

  test('Esc with a modifier, or during the input of a character, is left to the page', () => {
    answers.escaped = true;
    send('keydown', { key: 'Escape', isComposing: true });
    send('keydown', { key: 'Escape', shiftKey: true });
    expect(names()).not.toContain('escaped');
  });
});
