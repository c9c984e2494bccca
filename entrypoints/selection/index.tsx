import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPanel } from './panel';

/** Ends the panel that is open in this page. */
let stop: AbortController | null = null;

/** Injected each time that the selection is to be annotated: opens the panel on what is selected now. */
export default defineUnlistedScript(() => {
  globalThis.qingduSelection ??= () => {
    stop?.abort();
    stop = new AbortController();
    void openPanel(stop);
  };
  globalThis.qingduSelection();
});

declare global {
  var qingduSelection: (() => void) | undefined;
}
