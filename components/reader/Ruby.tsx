import type { PresentedSyllable } from '@/lib/core/reading/present';
import type { Presentation } from './reader-context';
import type { RubyPiece } from './ruby-layout';

/**
 * A base with its reading over it. Screen readers get the base alone: they have their own voice for it.
 *
 * @param attributes what else the ruby carries.
 */
export function drawRuby(
  { base, syllables, fit }: RubyPiece,
  presentation: Presentation,
  attributes: Readonly<Record<string, string>> = {},
) {
  const style = fit.before > 0 ? { marginInlineStart: `${fit.before}em` } : undefined;
  return (
    <ruby {...attributes} style={style}>
      {base}
      {syllables.length > 0 && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an rt takes no focus; without it the word is read twice.
        <rt aria-hidden="true" style={fit.scale < 1 ? { '--narrow': fit.scale } : undefined}>
          {syllables.map((syllable, j) => writeSyllable(syllable, j, presentation))}
        </rt>
      )}
    </ruby>
  );
}

function writeSyllable(syllable: PresentedSyllable, key: number, presentation: Presentation) {
  const { text, tone, zhuyin } = syllable;
  if (presentation.side && zhuyin) {
    return (
      <span key={key} class="zhuyin" data-tone={tone}>
        {zhuyin.tone === '˙' && zhuyin.tone}
        {zhuyin.symbols}
        {zhuyin.tone !== '' && zhuyin.tone !== '˙' && <span class="tone">{zhuyin.tone}</span>}
        {zhuyin.erization}
      </span>
    );
  }
  if (!presentation.toneColours) return text;
  return (
    <span key={key} data-tone={tone}>
      {text}
    </span>
  );
}
