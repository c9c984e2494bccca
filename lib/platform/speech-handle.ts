import { askForInjection } from './injection';

/** Where reading aloud takes place: parts of the open overlay. */
export interface SpeechStage {
  /** An empty element of the overlay, for the controls. */
  readonly slot: HTMLElement;
  readonly article: HTMLElement;
  readonly scroller: HTMLElement;
  /** The keys that are pressed in the overlay (lib/dom/keys). */
  readonly keys: { readonly listen: (onKey: (event: KeyboardEvent) => boolean) => () => void };
  /** Aborts when the overlay closes. */
  readonly signal: AbortSignal;
}

/** How the reader finds the script that reads aloud, in their common isolated world. */
export interface SpeechHandle {
  /** Starts reading aloud, or pauses and resumes it. */
  readonly toggle: (stage: SpeechStage) => void;
}

declare global {
  var qingduSpeech: SpeechHandle | undefined;
}

/** What reads aloud in this page, injected first where it isn't there yet. */
export async function askForSpeech(): Promise<SpeechHandle> {
  if (!globalThis.qingduSpeech) await askForInjection('speech');
  if (!globalThis.qingduSpeech) throw new Error('the script could not be injected');
  return globalThis.qingduSpeech;
}
