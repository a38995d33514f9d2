/** What is wrong with a page, by what was seen of it with Glossa and without. Pure. */
import type { PageSnapshot } from './page-state';

/** A page in a browser without Glossa: loaded, and as long after as the other run took. */
export interface PlainRun {
  readonly first: PageSnapshot;
  readonly later: PageSnapshot;
  /** What the page wrote to its console, exceptions among it. */
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
  /** The page changes by itself, so that its DOM can't be compared. */
  readonly changesItself: boolean;
}

/**
 * @param painter marks that are elements change the DOM while they are on, as they must
 * @param origin of the extension's own files
 * @param stable whether the page comes to the same DOM each time it is loaded
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

/** Whether a line of the console is Glossa's doing. */
export function isOurs(line: string, origin: string): boolean {
  return line.includes(origin) || /^Glossa:/.test(line);
}
