/**
 * Named entities that pages of news use in text, and what they stand for
 * (https://html.spec.whatwg.org/entities.json). `lt`, `gt` and `amp` are shown on purpose by pages
 * about HTML, and are mended only where their '&' was lost.
 */
export const ENTITIES: Readonly<Record<string, string>> = {
  bull: '•',
  copy: '©',
  deg: '°',
  divide: '÷',
  emsp: '\u2003',
  ensp: '\u2002',
  euro: '€',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  ndash: '–',
  permil: '‰',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  times: '×',
  trade: '™',
  yen: '¥',
};

/** A name of the table above, for a regular expression. */
export const ENTITY_NAME = Object.keys(ENTITIES).join('|');
