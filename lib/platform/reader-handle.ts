import { browser } from 'wxt/browser';
import type { ArticleSummary, PageState } from '@/lib/core/page-description';
import { isContextValid } from './context';
import { askForInjection } from './injection';

/**
 * How the detector and the reader find each other: both are content scripts of one isolated world,
 * whose globals no page can see. The reader is injected once a page, and is here from then on.
 */
export interface ReaderHandle {
  readonly isOpen: () => boolean;
  readonly toggle: () => void;
  /** Called whenever the overlay has opened or closed. */
  onToggled: () => void;
  /** The page has more text than when the overlay opened. */
  readonly pageHasGrown: () => void;
  /** What the overlay shows, or would show; null where no article can be extracted. */
  readonly describe: () => Promise<ArticleSummary | null>;
}

declare global {
  var qingduReader: ReaderHandle | undefined;
}

/** Shows this page's state on the toolbar's icon; a background that can't be reached is no fault of the page. */
export function tellState(state: PageState): void {
  if (isContextValid()) browser.runtime.sendMessage({ type: 'show-state', state }).catch(() => {});
}

/** The reader of this page, injected first where it isn't there yet; `onToggled` hears of its overlay. */
export async function askForReader(onToggled: () => void): Promise<ReaderHandle> {
  if (!globalThis.qingduReader) await askForInjection('reader');
  if (!globalThis.qingduReader) throw new Error('the reader could not be injected');
  globalThis.qingduReader.onToggled = onToggled;
  return globalThis.qingduReader;
}
