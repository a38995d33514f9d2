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
import { startLookout } from '../page/changes/lookout';
import { PageObserver } from '../page/changes/observer';
import { blockRootOf } from '../page/reading/blocks';
import { judgeProseBy, type ProseJudge } from '../page/reading/code';
import { foreignAt } from '../page/reading/language';
import { Scanner } from '../page/reading/scanner';
import { PAGE_FACTORY, PROSE_JUDGE, takePart } from './parts';
import type { TermSession, TermSessionFactory } from './term-session';

type Port = Browser.runtime.Port;

/**
 * @param reportFailure called with errors of work that nobody waits for
 * @param restart called when this session must give way to a new one: the document has a new
 *   root and lost its listeners, or marks are to be made another way
 * @returns a function that ends the session: no listener, timer or element is left
 */
export function beginSession(
  state: PageState,
  reportFailure: (error: unknown) => void,
  restart: () => void,
): () => void {
  const life = new AbortController();
  const { signal } = life;
  const languages = new Set(state.languages);
  /** What the background sent before there was anything to mark. */
  const replies: LookupReply[] = [];
  const ports = new Set<Port>();
  /** Names this document in reports. (`randomUUID` is missing on pages without https.) */
  const frame = crypto.getRandomValues(new Uint32Array(4)).join('-');
  let terms: TermSession | null = null;

  const failed = (error: unknown) => {
    if (!signal.aborted) reportFailure(error);
  };

  // A script that outlived its extension must stop marking beside the new one. It finds out
  // when the page changes, is scrolled or is shown again.
  const outlived = () => {
    wakeLookout();
    if (isAlive()) return false;
    reportFailure(new ExtensionGone());
    return true;
  };

  const observer = new PageObserver(
    (changes) => {
      if (outlived()) return;
      if (changes.renewed) restart();
      else scanner.handleChanges(changes);
    },
    signal,
    { marking: () => scanner.marking, noted: () => scanner.noteChanges() },
  );
  for (const type of ['scrollend', 'visibilitychange', 'pointerdown', 'keydown']) {
    document.addEventListener(type, outlived, { signal, capture: true, passive: true });
  }

  const scanner = new Scanner({
    signal,
    languages,
    failed,
    lookup: async (words, known) => {
      const reply = await ask('lookup', { words, known });
      if (terms) terms.add(reply);
      else if (reply.entries.length > 0) replies.push(reply);
      return reply;
    },
    // Loads what only pages with terms need.
    marking: async () => {
      await ask('prepare', { parts: ['page'] });
      signal.throwIfAborted();
      const create = takePart<TermSessionFactory>(PAGE_FACTORY);
      const changed = () => {
        for (const port of ports) port.postMessage(report());
      };
      const base = { state, signal, languages, scanner, observer, changed, failed, restart };
      terms = create(base, replies.splice(0));
      return terms.marking;
    },
    shadow: (root) => observer.watch(root),
    settle: () => observer.settle(),
    loadProse: async () => {
      await ask('prepare', { parts: ['prose'] });
      judgeProseBy(takePart<ProseJudge>(PROSE_JUDGE));
    },
  });

  const wakeLookout = startLookout({
    signal,
    observer,
    looked: () => terms?.look(),
    rereadAll: (element) => {
      const around = blockRootOf(element);
      const touched = new Set(around ? [around] : []);
      scanner.handleChanges({ ...NO_CHANGES, touched, relabelled: new Set([element]) });
    },
  });

  const connected = (port: Port) => {
    if (port.name !== PAGE_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => terms?.handleMessage(message, frame));
    port.postMessage(report());
  };

  const report = (): PageReport => {
    const foreign = foreignAt(document.body, languages);
    return {
      report: 'terms',
      frame,
      top: globalThis.top === globalThis.self,
      terms: terms?.terms ?? [],
      ...(foreign ? { foreign, languages: [...languages] } : {}),
    };
  };

  runtime().onConnect.addListener(connected);
  observer.watch(document);
  scanner.readAll().catch(failed);

  return () => {
    life.abort();
    if (!isAlive()) return;
    runtime().onConnect.removeListener(connected);
    for (const port of ports) port.disconnect();
  };
}
