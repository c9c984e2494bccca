import type { Speaker } from '@/lib/core/speech/player';

/** Browsers list their voices late, and some never say so; after this long there are none. */
const VOICES_MS = 2_000;

/** The voices of this browser, once it has listed them. */
export async function installedVoices(
  signal: AbortSignal,
): Promise<readonly SpeechSynthesisVoice[]> {
  const listed = speechSynthesis.getVoices();
  if (listed.length > 0) return listed;
  await new Promise<void>((resolve) => {
    const stop = new AbortController();
    const done = (): void => {
      stop.abort();
      resolve();
    };
    const timer = setTimeout(done, VOICES_MS);
    speechSynthesis.addEventListener('voiceschanged', done, { signal: stop.signal });
    signal.addEventListener('abort', done, { signal: stop.signal });
    stop.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  return speechSynthesis.getVoices();
}

/** Says sentences with a voice. `rate`: 1 is the voice's own speed. */
export function createSpeaker(voice: SpeechSynthesisVoice, rate: () => number): Speaker {
  /** Kept, for Chromium forgets the events of an utterance that nobody holds. */
  let held: SpeechSynthesisUtterance | null = null;
  return {
    speak(text, { onWord, onEnd, onFail }) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate();
      utterance.onboundary = ({ name, charIndex }) => {
        if (name !== 'sentence') onWord(charIndex);
      };
      utterance.onend = onEnd;
      utterance.onerror = ({ error }) => onFail(error);
      held = utterance;
      speechSynthesis.speak(held);
    },
    cancel() {
      held = null;
      speechSynthesis.cancel();
    },
  };
}
