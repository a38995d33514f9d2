/**
 * Lets WXT start the content script without anything else. By itself it adds a context, which
 * ours doesn't use, and 4 kB of polyfill, and what the script's definition says for the manifest.
 * All of that would be in every page.
 */
import type { Plugin } from 'vite';

/** The module by which WXT starts a content script; it imports the script as `definition`. */
const START = 'virtual:wxt-content-script-isolated-world-entrypoint';

export function bareContentScript(): Plugin {
  return {
    name: 'bare-content-script',
    enforce: 'pre',
    transform(code, id, { ssr = false } = {}) {
      if (ssr) return undefined;
      if (id.includes(START)) return { code: startOf(code), map: null };
      if (!id.endsWith('/entrypoints/content.ts')) return undefined;
      return { code: code.replace(/matches:.*?(?=main:)/s, ''), map: null };
    },
  };
}

function startOf(code: string): string {
  const [definition] = /^import definition from .*$/m.exec(code) ?? [];
  if (!definition) throw new Error('WXT starts content scripts in another way now.');
  return `${definition}\nexport default definition.main();`;
}
