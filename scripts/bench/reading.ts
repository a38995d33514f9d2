/**
 * What a tab without a term runs: reading and watching, as `content.js` does, without what
 * comes with the first term. Bundled into a script of its own, for its heap: leaves
 * `glossaReading`.
 */

import { PageObserver } from '../../src/page/changes/observer';
import type { LookupResult } from '../../src/page/marking';
import '../../src/page/reading/judge-prose';
import { Scanner } from '../../src/page/reading/scanner';

const LANGUAGES: ReadonlySet<string> = new Set(['en']);

const reading = {
  scanner: null as Scanner | null,

  /** @throws when the page has a term. */
  async start(): Promise<void> {
    const { glossaLookup } = globalThis as unknown as {
      glossaLookup: (
        name: string,
        words: readonly string[],
        known: readonly string[],
      ) => Promise<string>;
    };
    const { signal } = new AbortController();
    const scanner = new Scanner({
      signal,
      languages: LANGUAGES,
      lookup: async (words, known) =>
        JSON.parse(await glossaLookup('bundled', words, known)) as LookupResult,
      marking() {
        throw new Error('This page was made to have no term.');
      },
      shadow: (root) => observer.watch(root),
      settle: () => observer.settle(),
      failed(error) {
        throw error;
      },
    });
    const observer = new PageObserver((changes) => scanner.handleChanges(changes), signal, {
      marking: () => null,
      noted: () => scanner.noteChanges(),
    });
    observer.watch(document);
    reading.scanner = scanner;
    await scanner.readAll();
  },
};

(globalThis as { glossaReading?: typeof reading }).glossaReading = reading;
