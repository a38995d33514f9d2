/** What the commands share: their output, their exit codes, and how they reject wrong arguments. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

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

/** Exit codes. */
export const OK = 0;
/** Something in the input is wrong, or something failed. */
export const PROBLEM = 1;
/** The arguments are wrong. */
const MISUSE = 2;

interface CommandTexts {
  readonly usage: string;
  readonly console: Pick<Console, 'error'>;
  /**
   * An error as a message for the command's user; undefined for a defect, whose stack must be
   * shown.
   */
  readonly describe: (error: unknown) => string | undefined;
}

/** Runs a command and returns its exit code. After wrong arguments, prints the usage. */
export async function exitCodeOf(
  main: () => Promise<number>,
  { usage, console, describe }: CommandTexts,
): Promise<number> {
  try {
    return await main();
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`);
      return MISUSE;
    }
    const text = describe(error);
    if (text === undefined) throw error;
    console.error(text);
    return PROBLEM;
  }
}

/** Runs a command in this process and sets the exit code. Prints only the message of an error. */
export async function runCommand(
  main: (args: readonly string[]) => Promise<number>,
  usage: string,
  describe: CommandTexts['describe'] = messageOf,
): Promise<void> {
  process.exitCode = await exitCodeOf(() => main(process.argv.slice(2)), {
    usage,
    console,
    describe,
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The options among the arguments of a command, and the other arguments in order.
 *
 * @throws UsageError for an option that isn't among these
 */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw misuse(error);
  }
}

/** Turns what was thrown while reading arguments into a `UsageError`. */
export function misuse(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  return new UsageError(messageOf(error));
}

/** @throws UsageError unless the value is a whole number above 0 */
export function wholeNumber(option: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UsageError(`--${option} needs a whole number above 0.`);
}
