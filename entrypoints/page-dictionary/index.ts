import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isContextValid } from '@/lib/platform/context';
import { loadSettings, watchSettings } from '@/lib/platform/settings';
import { followPage, type PageLookUp } from './follow-page';

declare global {
  /** Whether this frame has a living script already: it is injected where it may be registered too. */
  var qingduPageDictionary: { readonly isAlive: () => boolean } | undefined;
}

/**
 * In every frame of every page, while the reader wants words looked up there: follows the pointer and
 * has the card injected when the first word is found. Nothing else, so that pages stay light.
 */
export default defineUnlistedScript(() => {
  if (globalThis.qingduPageDictionary?.isAlive()) return;
  globalThis.qingduPageDictionary = { isAlive: isContextValid };
  let mode: PageLookUp = 'off';
  let running = new AbortController();
  const follow = (next: PageLookUp): void => {
    if (next === mode) return;
    running.abort();
    running = new AbortController();
    mode = next;
    if (next !== 'off') followPage(next, running);
  };
  watchSettings(({ pageLookUp }) => follow(pageLookUp), new AbortController().signal);
  void loadSettings().then(({ pageLookUp }) => follow(pageLookUp));
});
