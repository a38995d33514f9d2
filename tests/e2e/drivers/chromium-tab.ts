/** A tab of Chromium, through Playwright. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Accessible } from './accessible';
import { chromiumTree } from './chromium-tree';
import type { Tab } from './driver';

/** How long to wait until a key is acknowledged (ms). */
const MAX_KEY_MS = 5_000;

/** How long to wait for a reply once a frame is removed (ms). */
const MAX_LATE_MS = 300;

export class ChromiumTab implements Tab {
  constructor(readonly page: Page) {}

  async address(): Promise<string> {
    return this.page.url();
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  async moveTo(x: number, y: number, steps = 5): Promise<void> {
    await this.page.mouse.move(x, y, { steps });
  }

  async click(x: number, y: number): Promise<void> {
    await this.#answered(this.page.mouse.click(x, y));
  }

  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 3, from.y + 3);
    await mouse.move(to.x, to.y, { steps: 10 });
    await mouse.up();
  }

  async tap(x: number, y: number): Promise<void> {
    // Playwright's own touchscreen works only in a browser context with touch alone.
    const session = await this.page.context().newCDPSession(this.page);
    const touchPoints = [{ x, y }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  }

  async wheel(by: number): Promise<void> {
    await this.page.mouse.wheel(0, by);
  }

  async press(keys: string): Promise<void> {
    const pressed = this.#answered(this.page.keyboard.press(keys));
    await Promise.race([pressed, pause(MAX_KEY_MS)]);
  }

  /**
   * Waits for the reply to a key or click. One that removes the frame it goes to, as Esc does in a
   * card, is sometimes never acknowledged: tests wait for its effect anyway.
   */
  async #answered(input: Promise<void>): Promise<void> {
    input.catch(() => {});
    let removed = (): void => {};
    const gone = new Promise<void>((resolve) => {
      removed = resolve;
    });
    this.page.on('framedetached', removed);
    await Promise.race([input, gone.then(() => pause(MAX_LATE_MS))]);
    this.page.off('framedetached', removed);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async setColours(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
  }

  async asPrinted(): Promise<void> {
    await this.page.emulateMedia({ media: 'print' });
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  accessible(): Promise<Accessible> {
    return chromiumTree(this.page);
  }

  async beforeScripts(script: string): Promise<void> {
    await this.page.addInitScript(script);
  }

  async front(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
