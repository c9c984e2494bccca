import preact from '@preact/preset-vite';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Firefox knows the add-on by this id; the tests preset its UUID by it. */
export const GECKO_ID = 'qingdu@qingdu.example';

/** Terser after Vite's own minifier: 2 % less of every script, and the reader has 60 kB to keep to. */
const smaller: Plugin = {
  name: 'smaller',
  apply: (_, { mode }) => mode === 'production',
  async generateBundle({ format }, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code } = await minify(file.code, {
        module: format === 'es',
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
      });
      file.code = code ?? file.code;
    }
  },
};

export default defineConfig({
  manifestVersion: 3,
  // Names are found where they are used: no auto-imports.
  imports: false,
  vite: () => ({
    plugins: [preact(), smaller],
    // What the oldest browsers below know is left as it stands: a lowered light-dark() ignores themes.
    build: { cssTarget: ['chrome123', 'firefox142'] },
  }),
  // The sources package is what AMO rebuilds: all that `npm run package` needs, and nothing that it makes.
  zip: {
    includeSources: ['**/*', '.npmrc'],
    excludeSources: [
      'docs/**',
      'public/data/**',
      'scripts/eval/**',
      'scripts/train/**',
      'tests/**',
    ],
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    short_name: '__MSG_extensionShortName__',
    icons: {
      16: 'icon/found-16.png',
      32: 'icon/found-32.png',
      48: 'icon/found-48.png',
      128: 'icon/found-128.png',
    },
    action: { default_icon: { 16: 'icon/quiet-16.png', 32: 'icon/quiet-32.png' } },
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+R' },
        description: '__MSG_commandToggle__',
      },
      'annotate-selection': {
        // Chromium gives out no suggested key with Alt+Shift.
        suggested_key: { default: 'Alt+A' },
        description: '__MSG_annotateSelection__',
      },
    },
    permissions: ['contextMenus', 'scripting', 'storage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // 142: the first that knows data_collection_permissions on desktop and Android.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // 123: the first that knows light-dark().
        { minimum_chrome_version: '123' }),
  }),
});
