import { CLAUSES } from '@/tests/core/repair/sentences';

/** Paragraphs between two headings. */
const SECTION = 12;
/** Clauses of a sentence, and sentences of a paragraph. */
const CLAUSES_EACH = 3;
const SENTENCES_EACH = 4;

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Invented news of at least `characters` characters, paragraph by paragraph, no two alike. */
export function inventedText(characters: number): readonly string[] {
  const random = randomOf(characters);
  const clause = () => CLAUSES[Math.floor(random() * CLAUSES.length)] ?? '';
  const sentence = () => `${Array.from({ length: CLAUSES_EACH }, clause).join('，')}。`;
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; length += paragraphs.at(-1)?.length ?? 0) {
    paragraphs.push(Array.from({ length: SENTENCES_EACH }, sentence).join(''));
  }
  return paragraphs;
}

/** An article page of that text, with a heading over every few paragraphs. */
export function inventedPage(characters: number): string {
  const body = inventedText(characters)
    .map(
      (text, at) => `${at % SECTION === 0 ? `<h2>第${at / SECTION + 1}节</h2>` : ''}<p>${text}</p>`,
    )
    .join('\n');
  return `<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><title>碼頭的一年 - 江岸新聞</title></head>
<body><h1>碼頭的一年</h1><p class="info">2024-05-18 09:12 來源：數字碼頭</p>
<article>${body}</article></body></html>`;
}
