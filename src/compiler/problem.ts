/**
 * Problems of the sources. Every problem has a file and line, and says what is wrong and what to
 * do. All are collected, not just the first. `docs/GLOSSARY-FORMAT.md` describes each code.
 */
import type { SourceLocation } from './source';

export const PROBLEM_CODES = [
  // Files that can't be parsed
  'file',
  'yaml',
  'yaml-field',
  'yaml-value',
  'front-matter',
  'markdown',
  'heading',
  'summary',
  'sentence',
  'mark',
  // Names that lead nowhere, or to two things
  'id',
  'duplicate-id',
  'same-form',
  'form',
  'unknown-section',
  'unknown-entry',
  'unknown-note',
  'unknown-fact',
  'unused-note',
  // The article and its facts
  'unmarked-sentence',
  'fact-missing',
  'fact-elsewhere',
  'fact-skipped',
  'facts-joined',
  'hedge',
  'attribution',
  'counter-note',
  'contested',
  'safety-claim',
  // Glosses
  'gloss-empty',
  'gloss-sentence',
  'gloss-length',
  'gloss-grade',
  'gloss-circle',
  // Entries
  'not-mentioned',
  'sense',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem extends SourceLocation {
  readonly code: ProblemCode;
  /** What is wrong, in a sentence. */
  readonly what: string;
  /** What to do, in a sentence. */
  readonly todo: string;
}

/** Collects problems while the sources are read. */
export class Problems {
  readonly #list: Problem[] = [];

  add(code: ProblemCode, place: SourceLocation, what: string, todo: string): void {
    this.#list.push({ code, file: place.file, line: place.line, what, todo });
  }

  /** By file in the order given, then by line. */
  sorted(files: readonly string[]): Problem[] {
    return [...this.#list].sort(
      (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line,
    );
  }
}

/** `assets/terms/drugs.yaml:12: … …  [gloss-empty]` */
export function describeProblem(problem: Problem): string {
  const { file, line, what, todo, code } = problem;
  return `${file}:${line}: ${what} ${todo} [${code}]`;
}

/** The sources have problems; `problems` holds every one of them. */
export class GlossaryError extends Error {
  override readonly name = 'GlossaryError';

  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super([`The glossary has ${count}:`, ...problems.map(describeProblem)].join('\n'));
  }
}
