import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SpeechStage } from '@/lib/platform/speech-handle';
import { readAloud, type SpeechSession } from './session';

/** What is being read aloud in the overlay that is open. */
let session: SpeechSession | null = null;

export default defineUnlistedScript(() => {
  globalThis.qingduSpeech ??= {
    toggle(stage: SpeechStage) {
      if (session) return session.toggle();
      const stop = new AbortController();
      stage.signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
      stop.signal.addEventListener('abort', () => {
        session = null;
      });
      session = readAloud(stage, stop);
    },
  };
});
