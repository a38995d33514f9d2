/**
 * One stretch of work in a document, from switching on to switching off: reads the page,
 * brings what marks it once there is something to mark, and answers the popup.
 */
import type { Browser } from 'wxt/browser';
import { markName } from '../marks/names';
import {
  type LookupReply,
  type MarkSheet,
  PAGE_PORT,
  type PageReport,
  type PageState,
} from '../messaging/protocol';
import { runtime } from '../messaging/runtime';
import { ask, ExtensionGone, isAlive } from '../messaging/send';
import { Lookout } from '../page/changes/lookout';
import { PageObserver, sort } from '../page/changes/observer';
import type { Marking } from '../page/marking';
import { blockRootOf } from '../page/reading/blocks';
import { foreignAt } from '../page/reading/language';
import { Scanner } from '../page/reading/scanner';
import { PAGE_FACTORY, type PageWork, type PageWorkFactory, takePart } from './parts';

type Port = Browser.runtime.Port;

export class DocumentSession {
  readonly #life = new AbortController();
  readonly #state: PageState;
  /** What the background sent before there was anything to mark. */
  readonly #replies: LookupReply[] = [];
  readonly #ports = new Set<Port>();
  readonly #observer: PageObserver;
  readonly #scanner: Scanner;
  /** Names this document in reports. (`randomUUID` is missing on pages without https.) */
  readonly #frame = crypto.getRandomValues(new Uint32Array(4)).join('-');
  #shadows: ShadowRoot[] = [];
  #page: PageWork | null = null;
  /** The style sheet of the marks, once they are brought. */
  #sheet: MarkSheet | null = null;
  #reporting = false;
  readonly #told: (error: unknown) => void;
  readonly #renewed: () => void;

  /**
   * @param failed told of what went wrong outside the page's own reach
   * @param renewed told when the document begins anew, without listeners, or its work is to
   */
  constructor(state: PageState, failed: (error: unknown) => void, renewed: () => void) {
    this.#state = state;
    this.#renewed = renewed;
    const { signal } = this.#life;
    const told = (error: unknown) => {
      if (!signal.aborted) failed(error);
    };
    this.#told = told;
    // A script that outlived its extension must not go on marking beside the new one: it
    // learns of it when the page changes, is scrolled or is shown again.
    const outlived = () => {
      lookout.wake();
      if (isAlive()) return false;
      failed(new ExtensionGone());
      return true;
    };
    this.#observer = new PageObserver((changes) => {
      if (outlived()) return;
      if (changes.renewed) renewed();
      else this.#scanner.note(changes);
    }, signal);
    for (const type of ['scrollend', 'visibilitychange', 'pointerdown', 'keydown']) {
      document.addEventListener(type, outlived, { signal, capture: true, passive: true });
    }
    this.#scanner = new Scanner({
      signal,
      languages: new Set(state.languages),
      lookup: async (words, known) => {
        const reply = await ask('lookup', { words, known });
        if (this.#page) this.#page.keep(reply);
        else if (reply.entries.length > 0) this.#replies.push(reply);
        return reply;
      },
      marking: () => this.#bring(),
      shadow: (root) => this.#meet(root),
      failed: told,
    });
    const lookout = new Lookout({
      signal,
      shadowRoots: () => this.#shadows,
      watch: (root) => this.#observer.watch(root),
      looked: () => this.#page?.look(),
      reread: (element) => {
        const around = blockRootOf(element);
        const touched = new Set(around ? [around] : []);
        this.#scanner.note({ ...sort([]), touched, relabelled: new Set([element]) });
      },
    });
    runtime().onConnect.addListener(this.#connected);
    this.#observer.watch(document);
    this.#scanner.readAll().catch(told);
  }

  /** Takes everything back from the page; no listener, timer or element is left. */
  end(): void {
    this.#life.abort();
    // Where nobody is there to take it out, it names nothing that is left.
    if (this.#sheet) void ask('dropSheet', { sheet: this.#sheet }).catch(() => {});
    try {
      runtime().onConnect.removeListener(this.#connected);
      for (const port of this.#ports) port.disconnect();
    } catch {
      // The extension is gone, and its listeners and ports with it.
    }
    this.#ports.clear();
  }

  #meet(root: ShadowRoot): void {
    this.#observer.watch(root);
    if (this.#shadows.includes(root)) return;
    this.#shadows = [...this.#shadows.filter((other) => other.isConnected), root];
  }

  /** Loads what only pages with terms need. */
  async #bring(): Promise<Marking> {
    await ask('prepare', { parts: ['page'] });
    const { signal } = this.#life;
    signal.throwIfAborted();
    this.#page = takePart<PageWorkFactory>(PAGE_FACTORY)({
      signal,
      state: this.#state,
      replies: this.#replies.splice(0),
      prepare: async (parts) => {
        const sheet = { name: markName(), look: this.#state.marks.look };
        if (parts.includes('styles')) this.#sheet = sheet;
        await ask('prepare', { parts, sheet });
      },
      write: (write) => this.#observer.unobserved(write),
      isLive: (node) => this.#observer.wroteInto(node),
      shadowRoots: () => this.#shadows,
      failed: this.#told,
      reread: (touched) => this.#scanner.note({ ...sort([]), touched }),
      changed: () => this.#changed(),
      again: this.#renewed,
    });
    return this.#page.marking;
  }

  readonly #connected = (port: Port): void => {
    if (port.name !== PAGE_PORT) return;
    this.#ports.add(port);
    port.onDisconnect.addListener(() => this.#ports.delete(port));
    port.onMessage.addListener((message: unknown) => this.#page?.heard(message, this.#frame));
    port.postMessage(this.#report());
  };

  #report(): PageReport {
    const { languages } = this.#state;
    const foreign = foreignAt(document.body, new Set(languages));
    return {
      report: 'terms',
      frame: this.#frame,
      top: globalThis.top === globalThis.self,
      terms: this.#page?.terms ?? [],
      ...(foreign ? { foreign, languages } : {}),
    };
  }

  #changed(): void {
    if (this.#ports.size === 0 || this.#reporting) return;
    this.#reporting = true;
    // A burst of changes is reported once.
    setTimeout(() => {
      this.#reporting = false;
      if (this.#life.signal.aborted) return;
      const report = this.#report();
      for (const port of this.#ports) port.postMessage(report);
    }, 200);
  }
}
