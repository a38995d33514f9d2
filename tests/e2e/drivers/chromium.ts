/** Drives Chromium through Playwright. */
import { createHash } from 'node:crypto';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { endAtOnce } from './at-exit';
import { ChromiumTab } from './chromium-tab';
import { type Driver, HEIGHT, type LaunchOptions, type Tab, WIDTH } from './driver';

/**
 * Choices of `chrome://flags`, each with the number of its option; 2 is *Disabled*. The address
 * bar would load these two pages with every tab: a tenth of a test's processor time. A profile
 * can hold them; a second `--disable-features` would replace Playwright's own.
 */
const FLAGS = ['webui-omnibox-popup@2', 'webui-omnibox-aim-popup@2'];

/**
 * No animations in the browser's own window, which take a fifth of a test's time. Pages still
 * animate.
 */
const STILL_WINDOW = ['--animation-duration-scale=0', '--wm-window-animations-disabled'];

/** @throws when the browser doesn't start, or starts without the extension. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'glossa-chromium-'));
  const state = { browser: { enabled_labs_experiments: FLAGS } };
  await writeFile(join(profile, 'Local State'), JSON.stringify(state));
  const { extension, beside, proxy, program, language = 'en-US' } = options;
  const folders = [extension, beside].filter((folder) => folder !== undefined).join();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: true,
    // `endAtOnce` sees to it.
    handleSIGTERM: false,
    viewport: { width: WIDTH, height: HEIGHT },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    deviceScaleFactor: options.scale ?? 1,
    // Chromium on Linux takes its language from the environment, elsewhere from the switch.
    env: { ...process.env, LANGUAGE: language },
    args: [
      `--lang=${language}`,
      '--no-sandbox',
      ...STILL_WINDOW,
      `--proxy-server=http://127.0.0.1:${proxy}`,
      // Without it, pages on localhost would bypass the proxy.
      '--proxy-bypass-list=<-loopback>',
      ...(extension
        ? [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`]
        : []),
    ],
  });
  endAtOnce({ profile });
  const origin = extension ? `chrome-extension://${await idOf(extension)}` : '';
  return new ChromiumDriver(context, profile, origin);
}

/** Chromium names an unpacked extension after its folder: a hash, its digits as letters a to p. */
async function idOf(folder: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 32);
  return hash.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly written: string[] = [];
  readonly #tabs = new Map<Page, Tab>();

  constructor(
    readonly context: BrowserContext,
    readonly profile: string,
    readonly origin: string,
  ) {
    context.on('console', (message) => this.written.push(message.text()));
    context.on('weberror', (error) => this.written.push(String(error.error())));
  }

  async newTab(): Promise<Tab> {
    return this.#tabOf(await this.context.newPage());
  }

  async newWindow(): Promise<Tab> {
    const session = await this.context.newCDPSession(this.context.pages()[0] as Page);
    const opened = this.context.waitForEvent('page');
    await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    const tab = this.#tabOf(await opened);
    await session.detach();
    return tab;
  }

  async tabs(): Promise<Tab[]> {
    return this.context.pages().map((page) => this.#tabOf(page));
  }

  #tabOf(page: Page): Tab {
    const tab = this.#tabs.get(page) ?? new ChromiumTab(page);
    this.#tabs.set(page, tab);
    return tab;
  }

  /** Keys sent to a page don't reach the browser's shortcuts, so the event itself is sent. */
  async command(name: string): Promise<void> {
    const worker = await this.#worker();
    await worker.evaluate((command) => {
      const { commands } = (globalThis as unknown as { chrome: Commands }).chrome;
      commands.onCommand.dispatch(command);
    }, name);
  }

  /** Drivers can't reach the browser's own menus, so the event itself is sent. */
  async chooseInMenu(id: string, text: string): Promise<void> {
    const worker = await this.#worker();
    await worker.evaluate(
      async ([menuItemId, selectionText]) => {
        const { contextMenus, tabs } = (globalThis as unknown as { chrome: Menus }).chrome;
        // Rejects where there is no such item.
        await contextMenus.update(menuItemId, {});
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        contextMenus.onClicked.dispatch({ menuItemId, selectionText, frameId: 0 }, tab);
      },
      [id, text] as const,
    );
  }

  async stopBackground(): Promise<void> {
    const page = this.context.pages().find((page) => page.url().startsWith(this.origin));
    if (!page) throw new Error('No page of the extension is open.');
    const session = await this.context.newCDPSession(page);
    // Until it has stopped, it would still reply.
    const stopped = new Promise<void>((done) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  }

  async inBackground(expression: string): Promise<void> {
    await (await this.#worker()).evaluate(expression);
  }

  async #worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
  }

  async reloadExtension(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    const id = JSON.stringify(new URL(this.origin).host);
    // Only developers may reload extensions.
    await page.evaluate(
      `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
        .then(() => chrome.developerPrivate.reload(${id}, { failQuietly: true }))
        .then(() => true)`,
    );
    await page.close();
  }

  async enableExtension(enabled: boolean): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    const id = JSON.stringify(new URL(this.origin).host);
    await page.evaluate(
      `new Promise((done) => chrome.management.setEnabled(${id}, ${enabled}, () => done(true)))`,
    );
    await page.close();
  }

  async removeExtension(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(`${this.origin}/manifest.json`);
    const closed = page.waitForEvent('close');
    // The browser asks nobody where an extension removes itself.
    await page.evaluate('void chrome.management.uninstallSelf()').catch((error: unknown) => {
      // The page may be gone before it replies.
      if (!page.isClosed()) throw error;
    });
    await closed;
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The part of `chrome.commands` that isn't in its documentation. */
interface Commands {
  readonly commands: { readonly onCommand: { dispatch(command: string): void } };
}

/** The parts of the API that sending a menu's event takes; `dispatch` isn't documented. */
interface Menus {
  readonly contextMenus: {
    update(id: string, changes: object): Promise<void>;
    readonly onClicked: { dispatch(info: object, tab: unknown): void };
  };
  readonly tabs: { query(what: object): Promise<unknown[]> };
}
