import type { Settings } from '@/lib/core/settings/schema';

/**
 * The language tag of a text as shown: fonts draw the same character differently by it.
 *
 * @param lang what the page claims for the text.
 */
export function languageShown({ script, region }: Settings, lang: string | null): string {
  if (script === 'hans') return 'zh-Hans';
  if (script === 'hant') return region === 'hk' ? 'zh-Hant-HK' : 'zh-Hant-TW';
  return lang?.startsWith('zh') ? lang : 'zh';
}
