/**
 * Glossa in one document, from the moment it is switched on to the moment it is switched off:
 * reads the page, loads what marks terms once the page has some, and answers the popup.
 */
import type { Browser } from 'wxt/browser';
import {
  type LookupReply,
  PAGE_PORT,
  type PageReport,
  type PageState,
} from '../messaging/protocol';
import { runtime } from '../messaging/runtime';
import { ask, ExtensionGone, isAlive } from '../messaging/send';
import { NO_CHANGES } from '../page/changes/changes';
import { Lookout } from '../page/changes/lookout';
import { PageObserver } from '../page/changes/observer';
import type { Marking } from '../page/marking';
import { blockRootOf } from '../page/reading/blocks';
import { foreignAt } from '../page/reading/language';
import { Scanner } from '../page/reading/scanner';
import { PAGE_FACTORY, takePart } from './parts';
import type { SessionHost, TermSession, TermSessionFactory } from './term-session';

type Port = Browser.runtime.Port;

export class DocumentSession {
  readonly #life = new AbortController();
  readonly #host: SessionHost;
  /** What the background sent before there was anything to mark. */
  readonly #replies: LookupReply[] = [];
  readonly #ports = new Set<Port>();
  readonly #observer: PageObserver;
  readonly #scanner: Scanner;
  /** Names this document in reports. (`randomUUID` is missing on pages without https.) */
  readonly #frame = crypto.getRandomValues(new Uint32Array(4)).join('-');
  #terms: TermSession | null = null;

  /**
   * @param failed called with errors of work that nobody waits for
   * @param restart called when this session must give way to a new one: the document has a new
   *   root and lost its listeners, or marks are to be made another way
   */
  constructor(state: PageState, failed: (error: unknown) => void, restart: () => void) {
    const { signal } = this.#life;
    const host: SessionHost = {
      ...state,
      signal,
      restart,
      languages: new Set(state.languages),
      muted: new Set(state.muted),
      shadowRoots: () => this.#observer.shadowRoots,
      hurry: () => this.#scanner.hurry(),
      reread: (touched) => this.#scanner.handleChanges({ ...NO_CHANGES, touched }),
      changed: () => {
        for (const port of this.#ports) port.postMessage(this.#report());
      },
      failed: (error) => {
        if (!signal.aborted) failed(error);
      },
    };
    this.#host = host;
    // A script that outlived its extension must stop marking beside the new one. It finds out
    // when the page changes, is scrolled or is shown again.
    const outlived = () => {
      lookout.wake();
      if (isAlive()) return false;
      failed(new ExtensionGone());
      return true;
    };
    this.#observer = new PageObserver(
      (changes) => {
        if (outlived()) return;
        if (changes.renewed) restart();
        else this.#scanner.handleChanges(changes);
      },
      signal,
      {
        marking: () => this.#scanner.marking,
        noted: () => this.#scanner.noteChanges(),
      },
    );
    for (const type of ['scrollend', 'visibilitychange', 'pointerdown', 'keydown']) {
      document.addEventListener(type, outlived, { signal, capture: true, passive: true });
    }
    this.#scanner = new Scanner({
      ...host,
      lookup: async (words, known) => {
        const reply = await ask('lookup', { words, known });
        if (this.#terms) this.#terms.add(reply);
        else if (reply.entries.length > 0) this.#replies.push(reply);
        return reply;
      },
      marking: () => this.#loadPageScript(),
      shadow: (root) => this.#observer.watch(root),
      settle: () => this.#observer.settle(),
    });
    const lookout = new Lookout({
      ...host,
      watch: (root) => this.#observer.watch(root),
      looked: () => this.#terms?.look(),
      rereadAll: (element) => {
        const around = blockRootOf(element);
        const touched = new Set(around ? [around] : []);
        this.#scanner.handleChanges({ ...NO_CHANGES, touched, relabelled: new Set([element]) });
      },
    });
    runtime().onConnect.addListener(this.#connected);
    this.#observer.watch(document);
    this.#scanner.readAll().catch(host.failed);
  }

  /** Removes everything from the page; no listener, timer or element is left. */
  end(): void {
    this.#life.abort();
    try {
      runtime().onConnect.removeListener(this.#connected);
      for (const port of this.#ports) port.disconnect();
    } catch {
      // The extension is gone, and its listeners and ports with it.
    }
    this.#ports.clear();
  }

  /** Loads what only pages with terms need. */
  async #loadPageScript(): Promise<Marking> {
    await ask('prepare', { parts: ['page'] });
    this.#life.signal.throwIfAborted();
    const create = takePart<TermSessionFactory>(PAGE_FACTORY);
    this.#terms = create(this.#host, this.#observer, this.#replies.splice(0));
    return this.#terms.marking;
  }

  readonly #connected = (port: Port): void => {
    if (port.name !== PAGE_PORT) return;
    this.#ports.add(port);
    port.onDisconnect.addListener(() => this.#ports.delete(port));
    port.onMessage.addListener((message: unknown) =>
      this.#terms?.handleMessage(message, this.#frame),
    );
    port.postMessage(this.#report());
  };

  #report(): PageReport {
    const { languages } = this.#host;
    const foreign = foreignAt(document.body, languages);
    return {
      report: 'terms',
      frame: this.#frame,
      top: globalThis.top === globalThis.self,
      terms: this.#terms?.terms ?? [],
      ...(foreign ? { foreign, languages: [...languages] } : {}),
    };
  }
}
