/** Elements whose content is no text of the page. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'button canvas datalist head input math meter noscript option progress rp rt script select style svg template textarea title'.split(
    ' ',
  ),
);

/** Elements that don't end a line. Anything else, unknown elements too, is taken for a block. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

export const STRONG: ReadonlySet<string> = new Set('b strong'.split(' '));
export const EMPHASIS: ReadonlySet<string> = new Set('dfn em i'.split(' '));
export const MEDIA: ReadonlySet<string> = new Set('audio embed iframe object video'.split(' '));
/** Elements that text is laid out with, and that say nothing of whose it is. */
export const STRUCTURE =
  /^(?:p|ul|ol|li|table|tbody|thead|tr|td|th|blockquote|pre|figure|figcaption|h[1-6]|center|dl|dt|dd)$/;
export const HEADING = /^h[1-6]$/;

/** Inline controls that software sets into headings and sentences: MediaWiki's [编辑], anchors of docs. */
export const INLINE_CONTROL =
  /(?:^|\s)(?:anchorjs-link|header-anchor|headerlink|mw-editsection)(?:\s|$)/;
