/**
 * Glossa in a real browser, as tests see it. The state of a page is read from outside, through the
 * extension's own scripting API: it can open the card's closed shadow root, the page's CSP doesn't
 * apply to it, and the build is the one that ships. The reader's actions (pointer, keys) go through
 * the driver, as real input.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../../scripts/until';
import { DEFAULT_MARKS, type Marks } from '../../src/marks/choices';
import { Desk } from './desk';
import type { Driver, Tab } from './drivers/driver';
import {
  type Box,
  boxOfText,
  type CardSnapshot,
  type Point,
  readCard,
  readCardPlace,
  readHighlights,
  readMarkedTexts,
} from './page-probes';

/** The popup as browsers show it (CSS px). */
const POPUP = { width: 400, height: 600 };

/** The requests that popup, reader and options can send to the background. */
type Setting = { painter: 'highlight' | 'elements'; marks: Partial<Marks> };

export class Glossa extends Desk {
  /** Takes over a browser that was launched with the extension; closes it if that fails. */
  static async in(driver: Driver): Promise<Glossa> {
    try {
      const glossa = new Glossa(driver, await driver.newTab());
      await glossa.start();
      // The page that opens after installation would cover the tests' tabs.
      await (await glossa.shown((address) => address.endsWith('/welcome.html'), 20_000)).close();
      return glossa;
    } catch (error) {
      await driver.close();
      throw error;
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
    return this.inFrames(tab, readHighlights, within);
  }

  /** The texts of a page's marks, whichever painter made them, in alphabetical order. */
  async markedTexts(tab: Tab): Promise<string[]> {
    const [own = []] = await this.inFrames(tab, readMarkedTexts);
    return own;
  }

  /** The card that is open on a page; null if there is none. */
  async card(tab: Tab): Promise<CardSnapshot | null> {
    const [own = null] = await this.cardsInFrames(tab);
    return own;
  }

  /** The cards of a page and of each of its frames. */
  async cardsInFrames(tab: Tab): Promise<(CardSnapshot | null)[]> {
    const places = await this.inFrames(tab, readCardPlace);
    if (places.every((place) => place === null)) return places.map(() => null);
    // A frame that was prepared for a card that isn't shown yet is still empty.
    const cards = (await this.inCards(tab, readCard)).filter((card) => card !== null);
    return places.map((place) => {
      const card = place && cards.shift();
      return card ? onPage(card, place) : null;
    });
  }

  /**
   * The middle of the nth (0-based) occurrence of a text on the page (CSS px of the
   * viewport), scrolled to where it can be seen.
   */
  async placeOf(tab: Tab, text: string, nth = 0): Promise<Point> {
    const [box] = await this.inFrames(tab, boxOfText, text, nth);
    if (!box) throw new Error(`"${text}" is not on ${await tab.address()} (${nth})`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Moves the pointer onto a text of the page, from beside it, and leaves it there. */
  async pointAt(tab: Tab, text: string, nth = 0): Promise<Point> {
    const place = await this.placeOf(tab, text, nth);
    await tab.moveTo(Math.max(1, place.x - 40), Math.max(1, place.y - 3), 2);
    await tab.moveTo(place.x, place.y, 8);
    return place;
  }

  /** Rests the pointer on a text of the page until its card is open and complete. */
  async openCard(tab: Tab, text: string, nth = 0): Promise<CardSnapshot> {
    // An open card may cover the text, and would be taken for the text's own.
    if (await this.card(tab)) {
      await tab.press('Escape');
      await until('the card is closed', async () => !(await this.card(tab)));
    }
    await this.pointAt(tab, text, nth);
    return this.settledCard(tab);
  }

  /** Opens a card, and unfolds all of it. */
  async openWholeCard(tab: Tab, text: string, nth = 0): Promise<CardSnapshot> {
    const card = await this.openCard(tab, text, nth);
    await this.#pressIn(tab, card, 'More');
    return this.settledCard(tab);
  }

  /** The card, once it has not changed for 150 ms. Throws if none settles within 15 s. */
  async settledCard(tab: Tab): Promise<CardSnapshot> {
    const end = Date.now() + 15_000;
    let before = await this.card(tab);
    let since = Date.now();
    while (Date.now() < end) {
      await pause(50);
      const now = await this.card(tab);
      if (JSON.stringify(now) !== JSON.stringify(before)) {
        before = now;
        since = Date.now();
      } else if (now && Date.now() - since >= 150) {
        return now;
      }
    }
    throw new Error(before ? 'The card does not settle.' : 'No card is open.');
  }

  /** Presses something in the card with the pointer, scrolling to it with the wheel. */
  async pressInCard(tab: Tab, name: string): Promise<void> {
    await this.#pressIn(tab, await this.settledCard(tab), name);
  }

  /** Presses something in a card that has settled. */
  async #pressIn(tab: Tab, settled: CardSnapshot, name: string): Promise<void> {
    let card = settled;
    for (let turns = 0; turns < 30; turns++) {
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
      card = await this.settledCard(tab);
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

  /** Waits for a tab whose address passes the test. Throws if none does in time (ms). */
  async shown(passes: (address: string) => boolean, time = 15_000): Promise<Tab> {
    const end = Date.now() + time;
    while (Date.now() < end) {
      for (const tab of await this.driver.tabs()) {
        if (passes(await tab.address())) return tab;
      }
      await pause(50);
    }
    throw new Error('No tab with that address came up.');
  }

  /** Resets the settings to those of a first start, except for the given ones. */
  async settings(given: Partial<Setting> = {}): Promise<void> {
    // Each request makes the background write, and send every tab its state.
    const isPaused = await this.api<boolean>(
      'browser.storage.session.get("paused").then(({ paused = false }) => paused)',
    );
    if (isPaused) await this.ask('setPaused', { paused: false });
    const sites = { default: 'on', rules: {} };
    const muted = { everywhere: [], places: {} };
    // Tests that count marks mean every mention; the default has tests of its own.
    const marks = { ...DEFAULT_MARKS, density: 'every', ...given.marks };
    const glossaries = { order: [], off: [] };
    const settings = { painter: 'highlight', ...given, marks, sites, muted, glossaries };
    await this.ask('setSettings', { settings });
  }

  /** Removes everything that Glossa stored, and what its background remembers. */
  async forgetAll(): Promise<void> {
    await this.api('Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])');
    await this.forgetGlossaries();
    await this.driver.stopBackground();
    await this.settings();
  }

  /** Removes all glossaries that were added. */
  async forgetGlossaries(): Promise<void> {
    await this.api(`new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('glossa-shelf');
      request.onsuccess = () => resolve(0);
      request.onerror = () => reject(request.error);
    })`);
    await this.ask('glossariesChanged', {});
  }
}

/** A card in the coordinates of the page that its frame is on. */
function onPage(card: CardSnapshot, place: Box & { readonly edge: number }): CardSnapshot {
  const { x, y, width, height, edge } = place;
  // The page's CSS zoom is undone in the frame, but its edges may have fractions.
  const scale = (width - 2 * edge) / card.box.width;
  const controls = card.controls.map((control) => ({
    ...control,
    x: x + edge + control.x * scale,
    y: y + edge + control.y * scale,
  }));
  return { ...card, box: { x, y, width, height }, controls };
}
