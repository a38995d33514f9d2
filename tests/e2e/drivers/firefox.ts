/** Drives Firefox through Puppeteer, over WebDriver BiDi: Playwright can't drive a stock one. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import type { Accessible } from './accessible';
import { endAtOnce } from './at-exit';
import { type Driver, HEIGHT, type LaunchOptions, type Tab, WIDTH } from './driver';
import { FirefoxConnection, idOf } from './firefox-connection';
import { firefoxTree, readingTree } from './firefox-tree';

/** The extension's id in its manifest: Firefox keys its address by it. */
const EXTENSION = 'glossa@glossa.example';

/** @throws if the browser doesn't start, or refuses the extension */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const uuid = randomUUID();
  const profile = await mkdtemp(join(tmpdir(), 'glossa-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: true,
    userDataDir: profile,
    handleSIGTERM: false,
    defaultViewport: { width: WIDTH, height: HEIGHT },
    // Lets the driver press keys in the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: uuid }),
      ...proxyPreferences(options.proxy),
      ...FEW_PROCESSES,
      // 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    },
  });
  endAtOnce({ profile, browser: browser.process() });
  try {
    if (options.extension) await browser.installExtension(options.extension);
    if (options.beside) await browser.installExtension(options.beside);
    const origin = options.extension ? `moz-extension://${uuid}` : '';
    return new FirefoxDriver(browser, profile, origin, options.extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Tests open a tab for a few seconds. Firefox would start a process for each, and one more in
 * reserve: an eighth of the processor time. Now a process waits for the next tab for a while.
 */
const FEW_PROCESSES: Readonly<Record<string, number | boolean>> = {
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.ipc.processReuse.unusedGraceMs': 10_000,
};

function proxyPreferences(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    // Pages on localhost go through the proxy as well, and stay secure contexts.
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.testing_localhost_is_secure_when_hijacked': true,
    'network.proxy.no_proxies_on': '',
    // Firefox's own requests, which would otherwise be recorded dozens of times.
    'services.settings.server': 'data:,',
  };
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly written: string[] = [];
  readonly #tabs = new Map<Page, FirefoxTab>();
  readonly #connection: FirefoxConnection;

  constructor(
    readonly browser: Browser,
    readonly profile: string,
    readonly origin: string,
    readonly extension: string | undefined,
  ) {
    this.#connection = new FirefoxConnection(browser);
  }

  async newTab(): Promise<Tab> {
    return this.#tabOf(await this.browser.newPage());
  }

  async newWindow(): Promise<Tab> {
    return this.#tabOf(await this.browser.newPage({ type: 'window' }));
  }

  async tabs(): Promise<Tab[]> {
    // Puppeteer still lists a tab whose window was closed with it.
    const pages = (await this.#connection.pages()).filter((page) => !this.#tabs.get(page)?.closed);
    return pages.map((page) => this.#tabOf(page));
  }

  #tabOf(page: Page): FirefoxTab {
    const known = this.#tabs.get(page);
    if (known) return known;
    page.on('console', (message) => this.written.push(message.text()));
    page.on('pageerror', (error) => this.written.push(String(error)));
    const tab = new FirefoxTab(page, (expression) => this.#connection.inWindow(expression));
    this.#tabs.set(page, tab);
    return tab;
  }

  /** The keys are pressed in the browser's own window, where shortcuts are listened to. */
  async command(_name: string, keys: string): Promise<void> {
    await this.#connection.inWindow(pressing(keys));
  }

  /** What the browser does after a click on the item. */
  async chooseInMenu(id: string, text: string): Promise<void> {
    const info = {
      menuItemId: id,
      selectionText: text,
      frameId: 0,
      editable: false,
      modifiers: [],
    };
    await this.#connection.inWindow(`(() => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION)});
      extension.emit('webext-menu-menuitem-click', ${JSON.stringify(info)}, gBrowser.selectedTab);
    })()`);
  }

  async stopBackground(): Promise<void> {
    // What the browser does with an idle event page, without the wait.
    await this.#connection.inWindow(`(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      if (extension.backgroundState !== 'stopped') {
        throw new Error('The background is ' + extension.backgroundState);
      }
    })()`);
  }

  async enableExtension(enabled: boolean): Promise<void> {
    await this.#connection.inWindow(`(async () => {
      const addon = await AddonManager.getAddonByID(${JSON.stringify(EXTENSION)});
      await addon.${enabled ? 'enable' : 'disable'}();
    })()`);
  }

  async removeExtension(): Promise<void> {
    await this.browser.uninstallExtension(EXTENSION);
  }

  async inBackground(): Promise<void> {
    throw new Error('Firefox, driven, lets nobody into an extension’s background.');
  }

  async reloadExtension(): Promise<void> {
    if (!this.extension) throw new Error('There is no extension to reload.');
    // Installing over an installed extension counts as an update.
    await this.browser.installExtension(this.extension);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Firefox's text input processor presses keys as the keyboard does. */
function pressing(keys: string): string {
  const events = keys.split('+').map((key) => {
    const code = key.length === 1 ? `Key${key}` : `${key}Left`;
    const keyCode = { Alt: 18, Shift: 16, Control: 17 }[key] ?? key.charCodeAt(0);
    return `new KeyboardEvent('', ${JSON.stringify({ key, code, keyCode })})`;
  });
  return `(() => {
    window.focus();
    const processor = Cc['@mozilla.org/text-input-processor;1']
      .createInstance(Ci.nsITextInputProcessor);
    processor.beginInputTransactionForTests(window);
    const keys = [${events.join(', ')}];
    for (const key of keys) processor.keydown(key);
    for (const key of keys.reverse()) processor.keyup(key);
  })()`;
}

class FirefoxTab implements Tab {
  closed = false;

  constructor(
    readonly page: Page,
    /** Evaluates in the browser's own window. */
    readonly inWindow: (expression: string) => Promise<unknown>,
  ) {}

  /** Puppeteer's own `url()` doesn't know those of extension pages. */
  address(): Promise<string> {
    return this.evaluate<string>('location.href');
  }

  async goto(address: string): Promise<void> {
    // Puppeteer never sees the `load` event of pages that aren't web pages.
    if (address.startsWith('http')) {
      await this.page.goto(address);
      return;
    }
    await this.page.goto(address, { waitUntil: [] });
    const state = 'location.href + " " + document.readyState';
    const end = Date.now() + 10_000;
    while ((await this.evaluate(state)) !== `${address} complete`) {
      if (Date.now() > end) throw new Error(`${address} does not load.`);
      await pause(50);
    }
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
    await this.page.mouse.click(x, y);
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
    await this.page.touchscreen.tap(x, y);
  }

  async wheel(by: number): Promise<void> {
    await this.page.mouse.wheel({ deltaY: by });
  }

  async press(keys: string): Promise<void> {
    const names = keys.split('+') as KeyInput[];
    for (const name of names) await this.page.keyboard.down(name);
    for (const name of names.reverse()) await this.page.keyboard.up(name);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async setColours(): Promise<void> {
    throw new Error('Firefox, driven, has its colours from a preference, at launch.');
  }

  async asPrinted(): Promise<void> {
    throw new Error('Firefox, driven, shows no page as printed.');
  }

  async beforeScripts(): Promise<void> {
    throw new Error('Firefox, driven, runs nothing before the scripts of an extension’s pages.');
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  async accessible(): Promise<Accessible> {
    const id = idOf(this.page);
    const end = Date.now() + 10_000;
    for (;;) {
      const tree = firefoxTree(String(await this.inWindow(readingTree(id))));
      if (tree) return tree;
      if (Date.now() > end) throw new Error('The page has no accessibility tree.');
      await pause(50);
    }
  }

  async front(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.page.close();
  }
}
