import type { ReaderTools } from '@/components/readings/reader-tools';
import { askForInjection } from '@/lib/platform/injection';

/** Fetches the script of what most readings do without (components/readings/reader-tools). */
export async function readerTools(): Promise<ReaderTools> {
  if (!globalThis.qingduReaderTools) await askForInjection('reader-tools');
  if (!globalThis.qingduReaderTools) throw new Error('the script could not be injected');
  return globalThis.qingduReaderTools;
}
