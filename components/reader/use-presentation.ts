import { useMemo, useRef, useState } from 'preact/hooks';
import type { Notation } from '@/lib/core/reading/present';
import type { Settings } from '@/lib/core/settings/schema';
import { TRACKING } from './appearance';
import type { Presentation } from './reader-context';
import { createMeasure } from './ruby-metrics';

/** In em: enough to see where a word ends, too little to break the line's texture. */
const WORD_SPACE = 0.25;

/** How the settings want readings written; the same object for as long as they want the same. */
export function usePresentation(settings: Settings): Presentation {
  const { capitals, rubySize, rubyUnit, sandhi, toneColours, wordSpacing, zhuyinPlace } = settings;
  const notation = useNotation(settings);
  const [measure] = useState(() => createMeasure(document, 'system-ui, sans-serif'));
  return useMemo(
    () => ({
      notation,
      by: rubyUnit,
      capitals,
      sandhi,
      side: notation === 'zhuyin' && zhuyinPlace === 'side',
      toneColours: toneColours !== 'off',
      size: rubySize / 100,
      tracking: TRACKING,
      wordSpace: wordSpacing ? WORD_SPACE : 0,
      measure,
    }),
    [
      capitals,
      notation,
      rubyUnit,
      sandhi,
      toneColours,
      zhuyinPlace,
      rubySize,
      wordSpacing,
      measure,
    ],
  );
}

/** Switching readings off hides what is there, by one attribute; it never writes it anew. */
function useNotation({ reading, pinyinTones }: Settings): Notation {
  const last = useRef<'pinyin' | 'zhuyin'>('pinyin');
  if (reading !== 'off') last.current = reading;
  return last.current === 'zhuyin' ? 'zhuyin' : pinyinTones;
}
