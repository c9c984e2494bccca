import { toMarked } from '@/lib/core/reading/pinyin';
import { type KeptWord, wordId } from './model';

/** The fields of Qingdu's note type, in Anki's order. The first tells notes apart, and stands on no card. */
export const ANKI_FIELDS = [
  'Id',
  'Simplified',
  'Traditional',
  'Pinyin',
  'Meaning',
  'Sentence',
  'Source',
] as const;

/** A note of Anki: what stands in each field, as HTML. */
export type AnkiNote = Readonly<Record<(typeof ANKI_FIELDS)[number], string>>;

/** The two sides of a card, and how they look, in Anki's own notation. */
export const ANKI_CARD = {
  Front: '<div lang="zh" class="word">{{Simplified}}</div><div lang="zh">{{Sentence}}</div>',
  Back: `{{FrontSide}}<hr id="answer"><div lang="zh-Hant" class="word">{{Traditional}}</div>
<div class="pinyin">{{Pinyin}}</div><div>{{Meaning}}</div><div class="source">{{Source}}</div>`,
  css: `.card { font: 18px/1.6 sans-serif; text-align: center; }
.word { font: 40px/1.4 serif; }
.pinyin { color: #7a5c2a; }
.nightMode .pinyin { color: #cfae74; }
.source { margin-top: 1em; font-size: 14px; opacity: 0.7; }`,
} as const;

/** A kept word as a note. */
export function ankiNote(word: KeptWord): AnkiNote {
  const syllables = word.pinyin === '' ? [] : word.pinyin.split(' ');
  return {
    Id: escaped(wordId(word)),
    Simplified: escaped(word.simplified),
    Traditional: escaped(word.traditional),
    Pinyin: escaped(syllables.map(marked).join(' ')),
    Meaning: escaped(word.meaning),
    Sentence: escaped(word.sentence),
    Source: sourceOf(word),
  };
}

/** Names keep their capital; what is no syllable (`A`, `,`) stays as it is. */
function marked(syllable: string): string {
  if (!/^[A-Za-zÜü]+[1-5]$/.test(syllable)) return syllable;
  const lower = toMarked(syllable.toLowerCase());
  const isName = syllable.charAt(0) !== syllable.charAt(0).toLowerCase();
  return isName ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

function sourceOf({ title, url }: KeptWord): string {
  const text = escaped(title || url);
  return /^https?:/.test(url) ? `<a href="${escaped(url)}">${text}</a>` : text;
}

/** Anki's fields are HTML, and what pages say is none. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}
