import type { EditorStage, ReaderTools } from '@/components/readings/reader-tools';
import { askForInjection } from '@/lib/platform/injection';

/** Fetches the script of what most readings do without (components/readings/reader-tools). */
export async function readerTools(): Promise<ReaderTools> {
  if (!globalThis.qingduReaderTools) await askForInjection('reader-tools');
  if (!globalThis.qingduReaderTools) throw new Error('the script could not be injected');
  return globalThis.qingduReaderTools;
}

/** Shows the editor of a reading. Where it can't be shown its place closes again, and `onFailed` hears why. */
export function showEditor(stage: EditorStage, onFailed: (error: unknown) => void): void {
  readerTools()
    .then(({ editReading }) => editReading(stage))
    .catch((error) => {
      stage.onClose();
      onFailed(error);
    });
}
