/**
 * Glossa in a real browser, as tests see it. What a page shows is read from outside the
 * page, through the extension's own scripting API: the closed shadow root of the card is
 * open to it, the page's CSP has no say, and the build is the one that ships. What a
 * reader does (pointer, keys) goes through the driver, as real input.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_MARKS, type Marks } from '../../src/settings/marks';
import { type Driver, portable, type Tab } from './drivers/driver';
import { boxOfText, type CardSnapshot, type Point, readCard, readHighlights } from './page-probes';

/** A page that the extension always has, and that runs no script of its own. */
const DESK = '/manifest.json';

/** The popup as browsers show it (CSS px). */
const POPUP = { width: 400, height: 600 };

/** What the popup, the reader and the options can ask of the background. */
type Setting = { painter: 'highlight' | 'elements'; marks: Partial<Marks> };

export class Glossa {
  readonly driver: Driver;
  /** A page of the extension, from which its API is used. */
  #desk: Tab;
  readonly #ids = new Map<Tab, number>();

  private constructor(driver: Driver, desk: Tab) {
    this.driver = driver;
    this.#desk = desk;
  }

  /** Takes over a browser that was launched with the extension. */
  static async in(driver: Driver): Promise<Glossa> {
    const glossa = new Glossa(driver, await driver.newTab());
    await glossa.#openDesk();
    await glossa.#ready();
    // What opens after installation would come between the tests and their tabs.
    await (await glossa.shown((address) => address.endsWith('/welcome.html'), 20_000)).close();
    return glossa;
  }

  /** Whether tests must leave a tab open. */
  needs(tab: Tab): boolean {
    return tab === this.#desk;
  }

  /** Loads the extension anew while pages are open, as an update does. */
  async reloadExtension(): Promise<void> {
    await this.driver.reloadExtension();
    await this.#return();
  }

  /** Disables the extension while `work` goes on. */
  async whileDisabled(work: () => Promise<void>): Promise<void> {
    await this.driver.enableExtension(false);
    try {
      await work();
    } finally {
      await this.driver.enableExtension(true);
      await this.#return();
    }
  }

  /** The desk went with the extension that it belonged to. */
  async #return(): Promise<void> {
    this.#desk = await this.driver.newTab();
    await this.#openDesk();
    await this.#ready();
  }

  /** Opens the desk; while the extension is loading, its pages can't be opened. */
  async #openDesk(): Promise<void> {
    const end = Date.now() + 5_000;
    for (;;) {
      try {
        await this.#desk.goto(this.driver.origin + DESK);
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await pause(100);
      }
    }
  }

  /** Waits until the background answers: a browser that just started may still load it. */
  async #ready(): Promise<void> {
    const end = Date.now() + 10_000;
    for (;;) {
      try {
        await this.ask('settings', {});
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await pause(100);
      }
    }
  }

  /** Opens an address in a new tab, in front. */
  async open(address: string, size?: { width: number; height: number }): Promise<Tab> {
    const tab = await this.driver.newTab();
    await tab.front();
    if (size) await tab.resize(size.width, size.height);
    await tab.goto(address);
    return tab;
  }

  /** The value of an expression in an extension page; `browser` is the extension's API. */
  api<T>(expression: string): Promise<T> {
    return this.#desk.evaluate<T>(
      `((browser) => ${expression})(globalThis.browser?.runtime ? globalThis.browser : chrome)`,
    );
  }

  /** The browser's own number of a tab. */
  async idOf(tab: Tab): Promise<number> {
    const known = this.#ids.get(tab);
    if (known !== undefined) return known;
    await tab.front();
    const address = await tab.address();
    // The browser keeps addresses to itself where extensions may not run.
    const ids = await this.api<number[]>(
      `browser.tabs.query({ active: true }).then((tabs) =>
        tabs.filter(({ url }) => !url || url === ${JSON.stringify(address)}).map(({ id }) => id))`,
    );
    const [id] = ids;
    if (id === undefined || ids.length > 1) throw new Error(`No single tab shows ${address}`);
    this.#ids.set(tab, id);
    return id;
  }

  /**
   * Calls a function in all frames of a tab, in the world of the extension's content script.
   *
   * @param fn sees only its arguments; what it returns must be JSON
   * @returns a result for each frame, the page itself first
   */
  async inFrames<A extends readonly unknown[], R>(
    tab: Tab,
    fn: (...args: A) => R,
    ...args: A
  ): Promise<R[]> {
    const target = `{ tabId: ${await this.idOf(tab)}, allFrames: true }`;
    // Browsers differ in what they tell of a function that threw: it tells by itself.
    const results = await this.api<{ frameId: number; result: { ok?: R; error?: string } }[]>(
      `browser.scripting.executeScript({
        target: ${target},
        args: ${JSON.stringify(args)},
        func: (...args) => {
          try {
            return { ok: (${portable(fn)})(...args) };
          } catch (error) {
            return { error: String(error) };
          }
        },
      }).then((all) => all.map(({ frameId, result }) => ({ frameId, result })))`,
    );
    return results
      .sort((a, b) => a.frameId - b.frameId)
      .map(({ frameId, result }) => {
        if (result?.error !== undefined) throw new Error(`In frame ${frameId}: ${result.error}`);
        return result?.ok as R;
      });
  }

  /**
   * The highlighted texts of a page (not of its frames), in the page's order. Those far
   * from the viewport aren't among them.
   *
   * @param within selector: only those inside such an element; empty: all
   */
  async terms(tab: Tab, within = ''): Promise<string[]> {
    const [own = []] = await this.termsInFrames(tab, within);
    return own;
  }

  /** The highlighted texts of a page and of each of its frames. */
  async termsInFrames(tab: Tab, within = ''): Promise<string[][]> {
    return this.inFrames(tab, readHighlights, 'glossa-term', within);
  }

  /** The card that stands open on a page; null where there is none. */
  async card(tab: Tab): Promise<CardSnapshot | null> {
    const [own = null] = await this.cardsInFrames(tab);
    return own;
  }

  /** The cards of a page and of each of its frames. */
  async cardsInFrames(tab: Tab): Promise<(CardSnapshot | null)[]> {
    return this.inFrames(tab, readCard);
  }

  /**
   * The middle of the nth (0-based) place where a text stands on the page (CSS px of the
   * viewport), scrolled to where it can be seen.
   */
  async placeOf(tab: Tab, text: string, nth = 0): Promise<Point> {
    const [box] = await this.inFrames(tab, boxOfText, text, nth);
    if (!box) throw new Error(`"${text}" does not stand on ${await tab.address()} (${nth})`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Moves the pointer onto a text of the page, from beside it, and leaves it there. */
  async pointAt(tab: Tab, text: string, nth = 0): Promise<Point> {
    const place = await this.placeOf(tab, text, nth);
    await tab.moveTo(Math.max(1, place.x - 40), Math.max(1, place.y - 3), 2);
    await tab.moveTo(place.x, place.y, 8);
    return place;
  }

  /** Rests the pointer on a text of the page until the card is open, and fully there. */
  async openCard(tab: Tab, text: string, nth = 0): Promise<CardSnapshot> {
    await this.pointAt(tab, text, nth);
    return this.settledCard(tab);
  }

  /** The card, once it has stood still for 150 ms. Throws when none does within 5 s. */
  async settledCard(tab: Tab): Promise<CardSnapshot> {
    const end = Date.now() + 5_000;
    let before = await this.card(tab);
    while (Date.now() < end) {
      await pause(150);
      const now = await this.card(tab);
      if (now && JSON.stringify(now) === JSON.stringify(before)) return now;
      before = now;
    }
    throw new Error(before ? 'The card does not stand still.' : 'No card is open.');
  }

  /** Presses something in the card with the pointer, scrolling to it with the wheel. */
  async pressInCard(tab: Tab, name: string): Promise<void> {
    for (let turns = 0; turns < 30; turns++) {
      const card = await this.settledCard(tab);
      const control = card.controls.find((control) => control.name === name);
      if (!control) throw new Error(`The card has no "${name}": ${JSON.stringify(card.controls)}`);
      if (control.inView) {
        await tab.moveTo(control.x, control.y, 4);
        await tab.click(control.x, control.y);
        return;
      }
      const { box } = card;
      await tab.moveTo(box.x + box.width / 2, box.y + box.height / 2, 4);
      await tab.wheel(control.y > box.y ? 120 : -120);
    }
    throw new Error(`"${name}" can't be scrolled to.`);
  }

  /** Opens a page of the extension in a new tab. */
  async page(path: string): Promise<Tab> {
    return this.open(this.driver.origin + path);
  }

  /**
   * Opens the popup for a tab, in a small window of its own: as with the real one, the
   * page stays visible behind it.
   */
  async popup(tab: Tab): Promise<Tab> {
    const id = await this.idOf(tab);
    const popup = await this.driver.newWindow();
    await popup.resize(POPUP.width, POPUP.height);
    await popup.goto(`${this.driver.origin}/popup.html?tab=${id}`);
    return popup;
  }

  /** Waits for a tab whose address passes. Throws when none comes in time (ms). */
  async shown(passes: (address: string) => boolean, time = 5_000): Promise<Tab> {
    const end = Date.now() + time;
    while (Date.now() < end) {
      for (const tab of await this.driver.tabs()) {
        if (passes(await tab.address())) return tab;
      }
      await pause(50);
    }
    throw new Error('No tab with that address came up.');
  }

  /** Asks the background, as an extension page does. Throws what it answers with. */
  async ask<T>(kind: string, request: object): Promise<T> {
    const message = JSON.stringify({ kind, ...request });
    const reply = await this.api<{ ok?: T; error?: string }>(
      `browser.runtime.sendMessage(${message})`,
    );
    if (reply?.error !== undefined) throw new Error(reply.error);
    return reply.ok as T;
  }

  /** Sets the reader's settings as they are after a first start, but for those given. */
  async settings(given: Partial<Setting> = {}): Promise<void> {
    await this.ask('setPaused', { paused: false });
    const sites = { default: 'on', rules: {} };
    const muted = { everywhere: [], places: {} };
    // Tests that count marks mean every mention; what is marked by default has tests of its own.
    const marks = { ...DEFAULT_MARKS, density: 'every', ...given.marks };
    const glossaries = { order: [], off: [] };
    const settings = { painter: 'highlight', ...given, marks, sites, muted, glossaries };
    await this.ask('setSettings', { settings });
  }

  /** Takes all glossaries away that were added. */
  async forgetGlossaries(): Promise<void> {
    await this.api(`new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('glossa-shelf');
      request.onsuccess = () => resolve(0);
      request.onerror = () => reject(request.error);
    })`);
    await this.ask('glossariesChanged', {});
  }

  /** Forgets what belongs to tabs that were closed. */
  forget(tab: Tab): void {
    this.#ids.delete(tab);
  }
}
