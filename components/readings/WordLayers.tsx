import { useState } from 'preact/hooks';
import {
  DictionaryLayer,
  type DictionaryLayerProps,
} from '@/components/dictionary/DictionaryLayer';
import { type OwnReadings, ReadingLayer } from './ReadingLayer';

interface WordLayersProps extends Omit<DictionaryLayerProps, 'onEdit'> {
  readonly own: OwnReadings;
}

/** What stands over the words of a text: the dictionary, which makes room while a reading is mended. */
export function WordLayers({ own, ...dictionary }: WordLayersProps) {
  const [edited, setEdited] = useState<Element | null>(null);
  const { scroller, article, keys } = dictionary;
  return (
    <>
      {edited === null && <DictionaryLayer {...dictionary} onEdit={setEdited} />}
      <ReadingLayer
        scroller={scroller}
        article={article}
        own={own}
        keys={keys}
        word={edited}
        onWord={setEdited}
      />
    </>
  );
}
