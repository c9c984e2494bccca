// Lets plain Node run the project's TypeScript: '@/…' is the repository, and '.ts' may be left out.
// Use: node --import ./scripts/alias.mjs scripts/eval/main.ts
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../', import.meta.url);

registerHooks({
  resolve(specifier, context, nextResolve) {
    const url = specifier.startsWith('@/')
      ? new URL(specifier.slice(2), root)
      : /^\.\.?\//.test(specifier) && isOurs(context.parentURL)
        ? new URL(specifier, context.parentURL)
        : undefined;
    if (url?.protocol === 'file:' && !existsSync(fileURLToPath(url))) url.pathname += '.ts';
    return nextResolve(url ? pathToFileURL(fileURLToPath(url)).href : specifier, context);
  },
});

/** Packages resolve by their own rules. @param {string | undefined} url */
function isOurs(url) {
  return url !== undefined && !url.includes('/node_modules/');
}
