import type { RubyPiece } from './ruby-layout';

/**
 * A word with its reading above. Screen readers get the word alone: they have their own voice for it.
 */
export function Ruby({ pieces }: { readonly pieces: readonly RubyPiece[] }) {
  return (
    <>
      {pieces.map(({ base, reading, fit }, i) => (
        <ruby key={i} style={fit.before > 0 ? { marginInlineStart: `${fit.before}em` } : undefined}>
          {base}
          {reading !== '' && (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an rt takes no focus; without it the word is read twice.
            <rt aria-hidden="true" style={fit.scale < 1 ? { '--narrow': fit.scale } : undefined}>
              {reading}
            </rt>
          )}
        </ruby>
      ))}
    </>
  );
}
