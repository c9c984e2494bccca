import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Shows the components outside of any extension: what they ask of the browser is stood in for. */
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [preact()],
  resolve: { alias: { 'wxt/browser': here('./browser.ts'), '@': here('..').replace(/\/$/, '') } },
  build: {
    outDir: here('../.output/gallery'),
    emptyOutDir: true,
    cssTarget: ['chrome123', 'firefox142'],
  },
});
