/** What the commands share: how they end, and how they refuse what they were given. */

/** The command can't be carried out as it was given. */
export class UsageError extends Error {}

/** Exit codes: something went wrong; the command was given wrongly. */
const PROBLEM = 1;
const MISUSE = 2;

/** Runs a command and sets the exit code; a command given wrongly says how it is given. */
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

/** What was thrown while arguments were read, as a misuse. */
export function misuse(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  return new UsageError(error instanceof Error ? error.message : String(error));
}

/** @throws UsageError unless the value is a whole number above 0 */
export function wholeNumber(option: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UsageError(`--${option} wants a whole number above 0.`);
}
