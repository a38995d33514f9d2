/** Bundles the bench's code in the page, and the peers' code, into scripts. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/**
 * Bundles one of the modules in this folder with all its imports, as a script for the engines that
 * Glossa is built for, minified as Glossa is.
 *
 * @param named keeps the names of functions, for a profile
 * @throws if it can't be bundled
 */
export async function bundled(module: string, named = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: !named,
      target: ['chrome128', 'firefox140'],
      lib: { entry: join(HERE, module), formats: ['iife'], name: 'bundled' },
    },
  });
  const [{ output }] = [result].flat() as [Rollup.RollupOutput];
  return output[0].code;
}
