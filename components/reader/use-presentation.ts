import { useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '@/lib/core/settings/schema';
import { TRACKING } from './appearance';
import type { Presentation } from './reader-context';
import { createMeasure } from './ruby-metrics';

/** Switching readings off hides what is there, by one attribute; it never writes it anew. */
export function usePresentation({ reading, rubySize }: Settings): Presentation {
  const last = useRef<Presentation['system']>('pinyin');
  if (reading !== 'off') last.current = reading;
  const system = last.current;
  const [measure] = useState(() => createMeasure(document, 'system-ui, sans-serif'));
  return useMemo(
    () => ({ system, unit: 'word', size: rubySize / 100, tracking: TRACKING, measure }),
    [system, rubySize, measure],
  );
}
