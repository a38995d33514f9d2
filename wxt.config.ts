import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import {
  glossaryAsset,
  iconAssets,
  licencesAsset,
  localeAssets,
  topicsAsset,
} from './scripts/build-assets';

/** Alphabetical; each is justified in docs/PRIVACY.md. */
const permissions = ['scripting', 'storage'];

const NO_CONTEXT = fileURLToPath(new URL('src/content/no-context.ts', import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, manifestVersion }) => ({
    name: 'Glossa',
    short_name: 'Glossa',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: manifestVersion === 3 ? permissions : [...permissions, '<all_urls>'],
    ...(manifestVersion === 3 ? { host_permissions: ['<all_urls>'] } : {}),
    icons: icons('on'),
    action: { default_title: 'Glossa', default_icon: icons('on') },
    commands: {
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_manifest_toggleSite__',
      },
    },
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
    'build:publicAssets': async (wxt, assets) => {
      const { root, wxtDir } = wxt.config;
      assets.push(await glossaryAsset(root), await topicsAsset(root), await licencesAsset(root));
      assets.push(...(await iconAssets(root, wxtDir)), ...localeAssets());
    },
  },
  vite: () => ({
    plugins: [
      {
        name: 'no-context',
        enforce: 'pre',
        resolveId: (id: string) =>
          id === 'wxt/utils/content-script-context' ? NO_CONTEXT : undefined,
      },
    ],
    build: { target: ['chrome128', 'firefox140'] },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
  }),
});

function icons(state: 'on' | 'off'): Record<number, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${state}-${size}.png`]));
}
