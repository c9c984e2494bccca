import type { HskEdition, Levels } from '@/lib/core/dictionary/model';
import { t } from '@/lib/platform/i18n';

/** The newest first: what stands in for an edition that hasn't the word. */
const EDITIONS: readonly HskEdition[] = ['2025', '2021', '2012'];

/** The band of HSK 3.0 that is numbered 7 and spans three levels. */
const TOP_BAND = 7;

/** 'HSK 3 (2021)': by the reader's edition, else by the newest that has the word; null where none has. */
export function levelName(levels: Levels | null, wanted: HskEdition): string | null {
  const edition = [wanted, ...EDITIONS].find((one) => levels?.[one]);
  const level = edition && levels?.[edition];
  if (!edition || !level) return null;
  return t('hskLevel', level === TOP_BAND ? '7–9' : level, edition);
}
