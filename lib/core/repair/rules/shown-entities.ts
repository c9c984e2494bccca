import { ENTITIES, ENTITY_NAME } from '@/lib/core/repair/entities';
import { editMatches, type RepairRule } from '@/lib/core/repair/rule';

const NAMED = new RegExp(`&(?:amp;)?(?:(${ENTITY_NAME})|#(\\d{2,6})|#x([0-9a-f]{2,5}));`, 'gi');

/** &ldquo;好用&rdquo; shown as text → “好用”: the page escaped its text twice. */
export const shownEntities: RepairRule = {
  name: 'shown-entities',
  find: (text) => ({
    edits: editMatches('shown-entities', text, NAMED, ([, name, decimal, hexadecimal]) => {
      if (name !== undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? null;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
      const isText = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isText ? String.fromCodePoint(code) : null;
    }),
  }),
};
