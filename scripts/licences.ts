/**
 * Finds out which packages the bundles contain code of, and collects their licences: most require a
 * copy of their notice wherever that code goes.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import type { Plugin } from 'vite';

/** Licence texts of packages that come without one, by name. */
const TEXTS = join(import.meta.dirname, 'licences');

/** Helpers that Vite adds to bundles, such as the one for `import()`. */
const OF_VITE = '\0vite/';
const VITE = 'vite/package.json';

/** What follows in Vite's licence: the licences of what Vite itself is built from. */
const REST_OF_VITE = /^# Licenses of bundled dependencies.*/ms;

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/** The part of a Rollup bundle that is read: its chunks have modules, its assets have none. */
export type Bundle = Readonly<Record<string, object>>;

/** By id; a module that was removed by tree shaking has no length left. */
type Modules = Readonly<Record<string, { readonly renderedLength: number }>>;

/** Folders of packages whose code is in at least one bundle. Fill it from all builds. */
export class BundledPackages {
  readonly #folders = new Set<string>();

  /** A Vite plugin that adds the packages in the bundles of its build. */
  plugin(): Plugin {
    return {
      name: 'bundled-packages',
      generateBundle: (_options, bundle) => this.add(bundle),
    };
  }

  add(bundle: Bundle): void {
    for (const output of Object.values(bundle)) {
      const modules = 'modules' in output ? (output.modules as Modules) : {};
      for (const [id, { renderedLength }] of Object.entries(modules)) {
        const folder = renderedLength > 0 ? packageFolder(id) : undefined;
        if (folder) this.#folders.add(folder);
      }
    }
  }

  get folders(): readonly string[] {
    return [...this.#folders];
  }
}

/** @returns the folder of the package that a module belongs to; undefined for our own modules */
export function packageFolder(module: string): string | undefined {
  if (module.startsWith(OF_VITE)) return dirname(createRequire(import.meta.url).resolve(VITE));
  // Rollup marks modules made by its plugins with a null character, and with a query.
  const path = (module.split('\0').at(-1) ?? '').replace(/\?.*$/, '').replaceAll('\\', '/');
  return /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/**
 * The licences of packages, each under its name and version.
 *
 * @throws when a package has no licence text.
 */
export async function licencesOf(folders: readonly string[]): Promise<string[]> {
  const licences = await Promise.all(folders.map(licenceOf));
  // One package may lie in several folders.
  return [...new Set(licences)].sort();
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const files = (await readdir(folder)).filter((file) => LICENCE_FILE.test(file)).sort();
  const texts =
    files.length > 0
      ? files.map((file) => readFile(join(folder, file), 'utf8'))
      : [readFile(join(TEXTS, `${name.replace('/', '__')}.txt`), 'utf8')];
  const text = await Promise.all(texts).catch((error: unknown) => {
    const wanted = posix.join('scripts', 'licences', `${name.replace('/', '__')}.txt`);
    throw new Error(`${name} comes without a licence text; put it into ${wanted}.`, {
      cause: error,
    });
  });
  return `${name} ${version}\n\n${text.join('\n').replace(REST_OF_VITE, '').trim()}\n`;
}
