/** What is wrong with a file that a command was given, in English. */
import { describeProblem, GlossaryError } from '../src/compiler/problem';
import { GlossaryFormatError } from '../src/glossary/schema';
import { ImportError } from '../src/importing/import';
import { DocumentError } from './document';
import { englishError } from './english';
import { UnreadableError } from './import-files';

/** An input can't be read. The message says which, why, and what to do. */
export class InputError extends Error {}

/** @returns undefined for an error that isn't about a file */
export function describeFailure(error: unknown): string | undefined {
  if (error instanceof ImportError) return englishError(error);
  if (error instanceof GlossaryError) return error.problems.map(describeProblem).join('\n');
  const isKnown = [GlossaryFormatError, DocumentError, UnreadableError, InputError].some(
    (kind) => error instanceof kind,
  );
  return isKnown ? (error as Error).message : undefined;
}
