/** `npm run -s explain --`: see `explain-command.ts`. */
import { processConsole } from './command';
import { runExplain } from './explain-command';

process.exitCode = await runExplain(process.argv.slice(2), {
  ...processConsole,
  input: process.stdin,
  answers: process.stdout,
});
