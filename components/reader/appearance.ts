import type { Settings } from '@/lib/core/settings/schema';

/** What is left free after each character, in em: the readings' even rhythm needs it (fit-ruby). */
export const TRACKING = 0.06;

/**
 * How the article looks, as attributes of any element around it: assets/tokens.css and
 * assets/article.css know the rest. Nothing of it makes an annotation or an element anew.
 */
export function appearanceOf(settings: Settings) {
  const { alignment, font, lineHeight, lineWidth, paragraphs, rubySize, textSize, theme } =
    settings;
  const { reading, rubyShown, toneColours, zhuyinPlace } = settings;
  return {
    'data-reading': reading,
    'data-shown': rubyShown,
    'data-side': reading === 'zhuyin' && zhuyinPlace === 'side' ? '' : undefined,
    'data-tones': toneColours,
    'data-theme': theme,
    'data-font': font,
    'data-alignment': alignment,
    'data-paragraphs': paragraphs,
    style: {
      '--text-size': `${textSize}px`,
      '--line-width': String(lineWidth),
      '--line-height': String(lineHeight),
      '--tracking': String(TRACKING),
      '--ruby-size': `${rubySize / 100}em`,
    },
  };
}
