/** Finds out what is wrong with a page, from its states with Glossa and without. Pure. */
import type { PageSnapshot } from './page-state';

/** A page in a browser without Glossa, loaded for as long as in the other browser. */
export interface PlainRun {
  readonly first: PageSnapshot;
  readonly later: PageSnapshot;
  /** The page's console output, exceptions included. */
  readonly written: readonly string[];
}

/** The same page with Glossa. */
export interface MarkedRun {
  readonly on: PageSnapshot;
  /** After the site was switched off. */
  readonly off: PageSnapshot;
  readonly written: readonly string[];
  readonly shown: number;
  readonly held: number;
}

type Failing = 'exception or console' | 'dom' | 'dom after off' | 'text' | 'text after off';

export interface Verdict {
  readonly failures: readonly { readonly what: Failing; readonly detail: string }[];
  /** The page changes by itself, so its DOM can't be compared. */
  readonly changesItself: boolean;
}

/**
 * @param painter marks as elements must change the DOM while they are on
 * @param origin of the extension's own files
 * @param stable whether the page has the same DOM each time it is loaded
 */
export function judge(
  plain: PlainRun,
  marked: MarkedRun,
  painter: 'highlight' | 'elements',
  origin: string,
  stable: boolean,
): Verdict {
  const failures: { what: Failing; detail: string }[] = marked.written
    .filter((line) => isOurs(line, origin))
    .map((detail) => ({ what: 'exception or console', detail }));
  const changesItself = !stable || plain.first.dom !== plain.later.dom;
  const differ = (what: Failing, one: string, other: string) => {
    if (one !== other) failures.push({ what, detail: `${other} instead of ${one}` });
  };
  if (!changesItself) {
    if (painter === 'highlight') differ('dom', plain.later.dom, marked.on.dom);
    differ('text', plain.later.text, marked.on.text);
    differ('dom after off', plain.later.dom, marked.off.dom);
    differ('text after off', plain.later.text, marked.off.text);
  }
  return { failures, changesItself };
}

/** Whether Glossa caused a line of the console. */
export function isOurs(line: string, origin: string): boolean {
  return line.includes(origin) || /^Glossa:/.test(line);
}
