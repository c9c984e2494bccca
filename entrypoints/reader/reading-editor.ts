import type { EditorHandle } from '@/components/readings/editor-stage';
import { askForInjection } from '@/lib/platform/injection';

/** Nobody needs the editor who mends no reading: its script comes when it is first asked for. */
export async function readingEditor(): Promise<EditorHandle> {
  if (!globalThis.qingduReadingEditor) await askForInjection('reading-editor');
  if (!globalThis.qingduReadingEditor) throw new Error('the editor could not be injected');
  return globalThis.qingduReadingEditor;
}
