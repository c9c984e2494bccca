import { render } from 'preact';
import speechCss from '@/assets/speech.css?inline';
import { hearOnlyHands } from '@/components/shared/hands-only';
import { SpeechBar } from '@/components/speech/SpeechBar';
import { SETTINGS, type Settings } from '@/lib/core/settings/schema';
import { createPlayer, type Player, type Progress, type Spot } from '@/lib/core/speech/player';
import { chooseVoice } from '@/lib/core/speech/voice';
import { markSpoken, unmarkSpoken } from '@/lib/dom/speech/highlight';
import {
  offsetAt,
  rangesOf,
  spokenPassages,
  spokenText,
  wordAt,
} from '@/lib/dom/speech/spoken-text';
import { t } from '@/lib/platform/i18n';
import { loadSettings, saveSetting, watchSettings } from '@/lib/platform/settings';
import { createSpeaker, installedVoices } from '@/lib/platform/speech';
import type { SpeechStage } from '@/lib/platform/speech-handle';
import { whyNotSaved } from '@/lib/platform/storage-problem';

export interface SpeechSession {
  readonly toggle: () => void;
}

/** Where the eyes are looked for when reading starts, and where the sentence is brought, in parts of the height. */
const TOP = 0.1;
const BOTTOM = 0.75;

const RATES = SETTINGS.speechRate.choices;

/** Reads the article aloud from what is on the screen on, with a bar of controls, until `stop` aborts. */
export function readAloud(stage: SpeechStage, stop: AbortController): SpeechSession {
  const { slot, article, scroller, keys } = stage;
  const { signal } = stop;
  let player: Player | null = null;
  let settings: Settings | null = null;
  let problem: string | null = null;
  let shown: Progress | null = null;
  /** Whether the reader may have gone elsewhere since a sentence was last brought into view. */
  let touched = false;

  const passages = (): readonly HTMLElement[] => spokenPassages(article);
  const texts = {
    textOf: (index: number) => {
      const passage = passages()[index];
      return passage ? spokenText(passage) : null;
    },
  };

  function onProgress(progress: Progress): void {
    if (signal.aborted) return;
    const before = shown?.sentence ?? null;
    shown = progress;
    if (progress.state === 'ended') {
      stop.abort();
      return;
    }
    follow(progress, before);
    draw();
  }

  /** Marks what is being said, and brings a new sentence into view. */
  function follow({ sentence, word: start }: Progress, before: Progress['sentence']): void {
    const passage = sentence && passages()[sentence.passage];
    if (!sentence || !passage) return;
    const ranges = rangesOf(passage, sentence);
    const word = start === null ? null : wordAt(passage, start);
    // Who has scrolled away looks at something else, and isn't fetched back.
    if (!before || isInView(before)) touched = false;
    markSpoken(ranges, word ? rangesOf(passage, word) : []);
    if (!touched && sentence !== before) bringIntoView(ranges);
  }

  /** A smooth move that misses: Firefox keeps to where it was going while what stands above grows (a long article). */
  function onArrival(): void {
    const { sentence = null, state } = shown ?? {};
    const passage = sentence && passages()[sentence.passage];
    if (!sentence || !passage || touched || state !== 'playing' || isInView(sentence)) return;
    bringIntoView(rangesOf(passage, sentence));
  }

  function isInView({ passage, start, end }: NonNullable<Progress['sentence']>): boolean {
    const element = passages()[passage];
    const box = element && boxAround(rangesOf(element, { start, end }));
    const { top, bottom } = scroller.getBoundingClientRect();
    return box != null && box.bottom > top && box.top < bottom;
  }

  function bringIntoView(ranges: readonly Range[]): void {
    const box = boxAround(ranges);
    if (!box) return;
    const { top, height } = scroller.getBoundingClientRect();
    const isThere = box.top >= top + height * TOP && box.bottom <= top + height * BOTTOM;
    if (isThere) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scroller.scrollBy({
      top: box.top - top - height * 0.3,
      behavior: still ? 'instant' : 'smooth',
    });
  }

  /** The first passage that is to be seen. */
  function spotInView(): Spot {
    const { top } = scroller.getBoundingClientRect();
    const passage = passages().findIndex((one) => one.getBoundingClientRect().bottom > top + 8);
    return { passage: Math.max(passage, 0), at: 0 };
  }

  function onClick(event: MouseEvent): void {
    if (!player || shown?.state !== 'playing') return;
    const { target } = event;
    if (!(target instanceof Element) || target.closest('a, button')) return;
    const passage = passages().findIndex((one) => one.contains(target));
    const element = passages()[passage];
    if (!element) return;
    // The dictionary is for who looks at a word: here the voice is sent to it.
    event.stopPropagation();
    player.playFrom({ passage, at: offsetAt(element, event.clientX, event.clientY) });
  }

  function toggle(): void {
    if (!player) return;
    problem = null;
    if (shown?.state === 'playing') player.pause();
    else player.resume();
  }

  function changeRate(by: 1 | -1): (() => void) | null {
    const rate = settings && RATES[RATES.indexOf(settings.speechRate) + by];
    if (!rate || !settings) return null;
    const before = settings;
    return () => {
      settings = { ...before, speechRate: rate };
      saveSetting('speechRate', rate).catch((error) => {
        problem = whyNotSaved(error);
        draw();
      });
      player?.restart();
      draw();
    };
  }

  function draw(): void {
    if (signal.aborted) return;
    const failure = shown?.failure ?? null;
    render(
      <SpeechBar
        playing={shown?.state === 'playing'}
        usable={player !== null}
        problem={failure === null ? problem : t('speechFailed', failure)}
        rate={settings?.speechRate ?? 1}
        onSlower={changeRate(-1)}
        onFaster={changeRate(1)}
        onToggle={toggle}
        onSkip={(by) => player?.skip(by)}
        onClose={() => stop.abort()}
      />,
      slot,
    );
  }

  async function start(): Promise<void> {
    const [loaded, voices] = await Promise.all([loadSettings(), installedVoices(signal)]);
    if (signal.aborted) return;
    settings = loaded;
    const choice = chooseVoice(voices, loaded.pronunciation);
    if (choice.kind !== 'voice') {
      problem = t(choice.kind === 'none' ? 'speechNoVoice' : 'speechOnlyRemote');
      return draw();
    }
    const speaker = createSpeaker(choice.voice, () => settings?.speechRate ?? 1);
    player = createPlayer(texts, speaker, onProgress);
    signal.addEventListener('abort', player.pause);
    player.playFrom(spotInView());
  }

  const style = document.createElement('style');
  style.textContent = speechCss;
  slot.before(style);
  hearOnlyHands(slot);
  const onTouch = (): void => {
    touched = true;
  };
  const removeKeys = keys.listen((event) => {
    onTouch();
    if (event.key !== 'Escape') return false;
    stop.abort();
    return true;
  });
  for (const type of ['wheel', 'touchmove', 'pointerdown']) {
    scroller.addEventListener(type, onTouch, { signal, passive: true });
  }
  scroller.addEventListener('scrollend', onArrival, { signal });
  scroller.addEventListener('click', onClick, { signal, capture: true });
  addEventListener('pagehide', () => stop.abort(), { signal });
  watchSettings((next) => {
    settings = next;
    draw();
  }, signal);
  signal.addEventListener('abort', () => {
    removeKeys();
    unmarkSpoken();
    render(null, slot);
    style.remove();
  });
  void start();
  return { toggle };
}

function boxAround(
  ranges: readonly Range[],
): { readonly top: number; readonly bottom: number } | null {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  if (boxes.length === 0) return null;
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
