import { ENTITIES, ENTITY_NAME } from '@/lib/core/repair/entities';
import { editMatches, type RepairRule } from '@/lib/core/repair/rule';

/** An entity whose '&' went with half a character ('?'), or went alone: then only beside Chinese. */
const LOST = new RegExp(
  `\\?(${ENTITY_NAME}|lt|gt|amp);|(?<=[\\p{Script=Han}\\p{P}]|^)(?<!&)(ldquo|rdquo|lsquo|rsquo|hellip|mdash|nbsp|middot);(?=[\\p{Script=Han}\\p{P}]|$)`,
  'gu',
);
const OTHERS: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<' };

/** 變為?ldquo;好用 → 變為“好用. */
export const lostAmpersands: RepairRule = {
  name: 'lost-ampersands',
  find: (text) => ({
    edits: editMatches('lost-ampersands', text, LOST, ([, cut, alone]) => {
      const name = cut ?? alone ?? '';
      return ENTITIES[name] ?? OTHERS[name] ?? null;
    }),
  }),
};
