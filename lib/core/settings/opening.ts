import type { Settings } from './schema';
import type { SiteRule } from './site-rule';

/** How sure detection is: sure enough to open by itself, to offer the button, or neither. */
export type Confidence = 'open' | 'offer' | 'none';

/** What the detector does on a page by itself. Whatever it is, the reader can always ask for more. */
export function openingOf(
  confidence: Confidence,
  open: Settings['open'],
  rule: SiteRule | null,
): 'open' | 'button' | 'nothing' {
  if (confidence === 'none' || rule === 'never') return 'nothing';
  if (rule === 'always') return 'open';
  if (open === 'manual') return 'nothing';
  return open === 'auto' && confidence === 'open' ? 'open' : 'button';
}
