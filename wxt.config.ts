import { defineConfig } from 'wxt';
import { bareContentScript } from './scripts/bare-content-script';
import {
  everydayAssets,
  glossaryAsset,
  iconAssets,
  licencesAsset,
  localeAssets,
  proposingAsset,
  topicsAsset,
} from './scripts/build-assets';
import { BundledPackages } from './scripts/licences';
import { privateNames } from './scripts/private-names';

/** Alphabetical; each is justified in docs/PRIVACY.md. */
const permissions = ['contextMenus', 'scripting', 'storage'];

/**
 * Chromium takes four suggested keys at most. With Alt+Shift these letters are free:
 * Firefox opens menus by others (F, E, V, S, B, T, H and those of its translations, P for
 * profiles), Chromium has T, I, A, and C, P, W, X, Z for tab groups, JAWS reads table headers
 * by comma and period, and Polish keyboards of the Mac write letters by A, C, E, L, N, O, S, X, Z.
 */
const commands = {
  'next-term': {
    suggested_key: { default: 'Alt+Shift+J' },
    description: '__MSG_manifest_nextTerm__',
  },
  'previous-term': {
    suggested_key: { default: 'Alt+Shift+K' },
    description: '__MSG_manifest_previousTerm__',
  },
  'explain-selection': {
    suggested_key: { default: 'Alt+Shift+U' },
    description: '__MSG_manifest_explainSelection__',
  },
  'toggle-site': {
    suggested_key: { default: 'Alt+Shift+G' },
    description: '__MSG_manifest_toggleSite__',
  },
  'add-term': { description: '__MSG_manifest_addTerm__' },
  'open-panel': { description: '__MSG_manifest_openPanel__' },
  'toggle-everywhere': { description: '__MSG_manifest_toggleEverywhere__' },
};

/**
 * What Glossa's own pages and its background may load: what comes with the extension, and
 * nothing from anywhere else. `connect-src` is for the glossary, which is read as a file, and
 * for what the options save: a `blob:` is in the page's own memory, and nothing leaves by it.
 */
const OWN_PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' blob:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The scripts that go into pages. Terser makes them smaller than esbuild does, the one that
 * every page loads by 6 %. The rest is read from the disk once, and would take Terser ten
 * seconds.
 */
const PAGE_SCRIPTS = [
  'content',
  'page',
  'prose',
  'elements',
  'card',
  'card-document',
  'selection',
  'notice',
  'article',
];

const packages = new BundledPackages();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  // What commands leave behind is not a source (docs/RELEASING.md).
  zip: {
    excludeSources: [
      'test-results/**',
      'screenshots/**',
      'coverage/**',
      'tests/pages/apps/built/**',
    ],
  },
  // `scripts/dev.ts` opens the browser. WXT's own way brings 170 packages, and takes Google
  // Chrome, which ignores `--load-extension` since version 137.
  webExt: { disabled: true },
  manifest: ({ browser, command, manifestVersion }) => ({
    name: 'Glossa',
    short_name: 'Glossa',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: manifestVersion === 3 ? permissions : [...permissions, '<all_urls>'],
    ...(manifestVersion === 3 ? { host_permissions: ['<all_urls>'] } : {}),
    icons: icons('on'),
    action: { default_title: 'Glossa', default_icon: icons('on') },
    commands,
    // While it is developed, pages are joined to Vite's server.
    ...(command === 'build' ? { content_security_policy: { extension_pages: OWN_PAGES } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'glossa@glossa.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const arePageScripts = entrypoints.every(({ name }) => PAGE_SCRIPTS.includes(name));
      if (!arePageScripts) return;
      config.build = { ...config.build, minify: 'terser' };
      config.plugins = [...(config.plugins ?? []), privateNames()];
    },
    'build:publicAssets': async (wxt, assets) => {
      const { root, wxtDir } = wxt.config;
      assets.push(await glossaryAsset(root), await topicsAsset(root));
      assets.push(...(await everydayAssets(root)));
      assets.push(await proposingAsset(root));
      // Called after all bundles were made.
      assets.push(await licencesAsset(root, packages.folders));
      assets.push(...(await iconAssets(root, wxtDir)), ...localeAssets());
    },
  },
  vite: () => ({
    plugins: [packages.plugin(), bareContentScript()],
    worker: { plugins: () => [packages.plugin()] },
    build: {
      target: ['chrome128', 'firefox140'],
      terserOptions: { ecma: 2020, compress: { passes: 2 }, format: { comments: false } },
    },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
  }),
});

function icons(state: 'on' | 'off'): Record<number, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${state}-${size}.png`]));
}
