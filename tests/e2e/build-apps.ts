/** Builds the apps of `tests/pages/apps` for tests in browsers, into `apps/built/`. */
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { PAGES } from '../../scripts/serve';

export const FRAMEWORKS = ['react', 'vue', 'svelte', 'preact'] as const;

const APPS = join(PAGES, 'apps');

/** Compiles components; imports with `?server` get what a server would run. */
const svelte = (dev: boolean): Plugin => ({
  name: 'svelte-components',
  transform(code, id) {
    const [file = '', query] = id.split('?');
    if (!file.endsWith('.svelte')) return null;
    const generate = query === 'server' ? 'server' : 'client';
    const { js } = compile(code, { filename: file, generate, dev, css: 'external' });
    return { code: js.code, map: js.map };
  },
});

/** Set if the apps have been built already: two browsers must not build them at once. */
export const APPS_BUILT = 'GLOSSA_APPS_BUILT';

export async function appsAreThere(): Promise<void> {
  if (!process.env[APPS_BUILT]) await buildApps();
}

/** Development builds, because only those warn if a page isn't what the framework left. */
export async function buildApps(): Promise<void> {
  await buildInto('built', 'development', (name) => join(APPS, name, 'main.js'), FRAMEWORKS);
}

/** The apps that show a list, each with a framework, and one without. */
export const LISTS = [...FRAMEWORKS, 'plain'] as const;

/** Production builds, because they are measured. */
export async function buildLists(): Promise<void> {
  await buildInto('built/lists', 'production', (name) => join(APPS, 'lists', `${name}.js`), LISTS);
}

async function buildInto(
  folder: string,
  mode: 'development' | 'production',
  entryOf: (name: string) => string,
  names: readonly string[],
): Promise<void> {
  const dev = mode === 'development';
  await build({
    configFile: false,
    root: APPS,
    mode,
    logLevel: 'error',
    plugins: [svelte(dev)],
    resolve: { conditions: ['browser', mode, 'module'] },
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: `${dev}`,
    },
    build: {
      outDir: join(APPS, folder),
      emptyOutDir: true,
      minify: !dev,
      target: 'es2022',
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, entryOf(name)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}
