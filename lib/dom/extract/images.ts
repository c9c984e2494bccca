import type { Image } from '@/lib/core/article/model';

/** Where lazy loaders keep the address, the likeliest first. */
const SOURCES =
  'data-src data-original data-lazy-src data-actualsrc data-echo data-url original file zoomfile real_src _src lazyload src'.split(
    ' ',
  );

/** Smaller pictures, in CSS pixels, are icons, spacers and counters. */
const SMALLEST = 33;

/** The picture behind an `<img>` with an absolute http(s) or data:image address, or null. */
export function imageOf(element: Element, base: string): Image | null {
  if (isTiny(element)) return null;
  for (const name of SOURCES) {
    const value = element.getAttribute(name);
    const src = value ? imageAddress(value, base) : null;
    if (src && !isPlaceholder(src))
      return { kind: 'image', src, alt: element.getAttribute('alt')?.trim() ?? '' };
  }
  const set = element.getAttribute('srcset') ?? element.getAttribute('data-srcset');
  const first = set?.trim().split(/[\s,]/)[0];
  const src = first ? imageAddress(first, base) : null;
  return src ? { kind: 'image', src, alt: element.getAttribute('alt')?.trim() ?? '' } : null;
}

/** `address` made absolute; null unless it is one that may be opened. */
export function webAddress(
  address: string,
  base: string,
  schemes = /^(?:https?|mailto):/,
): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  if (!URL.canParse(trimmed, base)) return null;
  const { href, protocol } = new URL(trimmed, base);
  return schemes.test(protocol) ? href : null;
}

function imageAddress(value: string, base: string): string | null {
  if (/^data:/i.test(value)) return /^data:image\//i.test(value) ? value : null;
  return webAddress(value, base, /^https?:/);
}

/** What lazy loaders show until the picture comes. */
function isPlaceholder(src: string): boolean {
  return (
    (src.startsWith('data:') && src.length < 300) ||
    /(?:blank|spacer|pixel|placeholder|loading|lazy|transparent|grey|gray|default)[^/]*\.(?:gif|png|jpe?g|svg)/i.test(
      src,
    )
  );
}

function isTiny(element: Element): boolean {
  return ['width', 'height'].some((name) => {
    const value = element.getAttribute(name) ?? '';
    return /^\d+(?:px)?$/.test(value) && Number.parseInt(value, 10) < SMALLEST;
  });
}
