import { readFileSync } from 'node:fs';
import { parseLevels } from '@/lib/core/dictionary/levels';

/** levels.tsv: assets/levels/hsk.tsv as it is, once it has been read without a fault. */
export const levels = {
  name: 'levels.tsv',
  build: () => {
    const bytes = readFileSync(new URL('../../assets/levels/hsk.tsv', import.meta.url));
    const words = [...parseLevels(bytes.toString('utf8')).keys()];
    // Look-up is by binary search (openLevels).
    if (words.some((word, i) => word <= (words[i - 1] ?? '')))
      throw new Error('levels: not sorted');
    return bytes;
  },
};
