/** Glossa at work in a page, as in the content script, but without the rest of the extension. */

import { DEFAULT_MARKS, type MarkFrequency } from '../../src/marks/choices';
import { highlightRules, markStyles } from '../../src/marks/styles';
import type { PackedWeights } from '../../src/matching/sense/topic-model';
import { NO_CHANGES } from '../../src/page/changes/changes';
import { PageObserver } from '../../src/page/changes/observer';
import type { Host } from '../../src/page/host';
import type { LookupResult } from '../../src/page/marking';
import { PageMarker } from '../../src/page/page-marker';
import { Scanner } from '../../src/page/reading/scanner';
import { type Lookup, PASS_LANGUAGES } from './passes';

export interface Life {
  readonly controller: AbortController;
  readonly marker: PageMarker;
  readonly scanner: Scanner;
}

/**
 * Switches Glossa on in this page; it begins to read when `scanner.readAll` is called.
 *
 * @param density which mentions are marked
 */
export function beginLife(density: MarkFrequency = 'every'): Life {
  const controller = new AbortController();
  const { signal } = controller;
  const shadows: ShadowRoot[] = [];
  const { glossaLookup, glossaWeigh } = globalThis as unknown as {
    glossaLookup: (name: string, ...rest: Parameters<Lookup>) => Promise<string>;
    glossaWeigh: (words: readonly string[]) => Promise<string>;
  };
  const host: Host = {
    signal,
    painter: 'highlight',
    marks: { ...DEFAULT_MARKS, density },
    languages: PASS_LANGUAGES,
    muted: new Set(),
    weigh: async (words) => JSON.parse(await glossaWeigh(words)) as PackedWeights,
    write: (write) => write(),
    isWritten: () => false,
    shadowRoots: () => shadows,
    reread: (touched) => scanner.handleChanges({ ...NO_CHANGES, touched }),
    changed: () => {},
    restart: () => {},
    failed: (error) => console.error(error),
  };
  const marker = new PageMarker(host, {
    async load() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(markStyles(highlightRules(navigator.userAgent)));
      document.adoptedStyleSheets = [sheet];
    },
    loadUnseen: () => {},
    elementsPainter() {
      throw new Error('Elements are not measured here.');
    },
    chosen: () => {},
  });
  const observer = new PageObserver((changes) => scanner.handleChanges(changes), signal, {
    marking: () => scanner.marking,
    noted: () => scanner.noteChanges(),
  });
  const scanner = new Scanner({
    signal,
    languages: PASS_LANGUAGES,
    lookup: async (words, known) =>
      JSON.parse(await glossaLookup('bundled', words, known)) as LookupResult,
    marking: async () => marker.marking,
    shadow(root) {
      observer.watch(root);
      if (!shadows.includes(root)) shadows.push(root);
    },
    settle: () => observer.settle(),
    failed(error) {
      if (!signal.aborted) throw error;
    },
  });
  observer.watch(document);
  return { controller, marker, scanner };
}
