/** What the commands share: where they write, how they end, and how they reject wrong arguments. */

/** Where a command writes. Commands that take it can be called by tests in their own process. */
export interface Console {
  /** Writes to standard output, without a line end. */
  write(text: string): void;
  /** Writes a line to standard output. */
  log(line: string): void;
  /** Writes a line to standard error. */
  error(line: string): void;
}

/** The console of this process. */
export const processConsole: Console = {
  write: (text) => process.stdout.write(text),
  log: (line) => console.log(line),
  error: (line) => console.error(line),
};

/** The command's arguments are wrong. */
export class UsageError extends Error {}

/** Exit codes: something went wrong; the arguments are wrong. */
const PROBLEM = 1;
const MISUSE = 2;

/** Runs a command and sets the exit code. After wrong arguments, prints the usage. */
export async function runCommand(
  main: (args: readonly string[]) => Promise<number>,
  usage: string,
): Promise<void> {
  process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    if (!(error instanceof UsageError)) return PROBLEM;
    console.error(`\n${usage}`);
    return MISUSE;
  });
}

/** Turns what was thrown while reading arguments into a `UsageError`. */
export function misuse(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  return new UsageError(error instanceof Error ? error.message : String(error));
}

/** @throws UsageError unless the value is a whole number above 0 */
export function wholeNumber(option: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UsageError(`--${option} needs a whole number above 0.`);
}
