import { encodeWordList } from '@/lib/core/segment/word-list';

/**
 * A word list in small for tests: costs by length and, where it matters, by hand. What the real
 * list has differently is told by the evaluation, not by unit tests.
 */
const WORDS: Readonly<Record<string, number>> = {
  的: 3,
  了: 4,
  是: 5,
  在: 5,
  一: 5,
  个: 6,
  人: 6,
  被: 7,
  发: 9,
  明: 9,
  年: 6,
  月: 7,
  日: 8,
  家: 8,
  三: 7,
  五: 8,
  十: 7,
  百: 9,
  万: 8,
  研: 11,
  究: 11,
  生: 8,
  命: 9,
  起: 8,
  源: 11,
  来: 7,
  港: 11,
  铁: 11,
  说: 7,
  发明: 9,
  研究: 7,
  研究生: 9,
  生命: 9,
  起源: 10,
  香港: 8,
  钢铁: 9,
  地铁: 9,
  港口: 9,
};

export const smallWordList = encodeWordList(new Map(Object.entries(WORDS)));
