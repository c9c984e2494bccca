import type { Image } from '@/lib/core/article/model';

/** One of the article's own pictures; the page has loaded it already, so nothing new is asked of the network. */
export function ImageView({ image }: { readonly image: Image }) {
  return <img src={image.src} alt={image.alt} loading="lazy" decoding="async" />;
}
