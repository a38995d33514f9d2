/** `npm run -s glossary --`: see `glossary-command.ts`. */
import { processConsole } from './command';
import { runGlossary } from './glossary-command';

process.exitCode = await runGlossary(process.argv.slice(2), processConsole);
