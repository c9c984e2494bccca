import type { Pronunciation } from '@/lib/core/reading/model';

/** What a browser says of a voice (SpeechSynthesisVoice). */
export interface VoiceInfo {
  /** BCP 47, or with `_` as Android writes it. */
  readonly lang: string;
  /** Whether it speaks on this machine; others send the text over the network. */
  readonly localService: boolean;
}

/** A voice for Mandarin, or why there is none. */
export type VoiceChoice<V> =
  | { readonly kind: 'voice'; readonly voice: V }
  | { readonly kind: 'only-remote' }
  | { readonly kind: 'none' };

/** Regions and scripts that a voice's language tag names, by the standard of pronunciation they go with. */
const REGIONS: Readonly<Record<Pronunciation, RegExp>> = {
  mainland: /-(?:cn|hans|sg)\b/,
  taiwan: /-(?:tw|hant)\b/,
};

/**
 * The best local voice for Mandarin: of the region, of none, of another. Voices for Cantonese (yue,
 * zh-HK, zh-MO) would say other readings than those over the text; eSpeak's cmn-latn reads pinyin alone.
 */
export function chooseVoice<V extends VoiceInfo>(
  voices: readonly V[],
  pronunciation: Pronunciation,
): VoiceChoice<V> {
  const mandarin = voices.filter(({ lang }) => isMandarin(tagOf(lang)));
  const local = mandarin.filter(({ localService }) => localService);
  const rank = ({ lang }: V): number => {
    const tag = tagOf(lang);
    if (REGIONS[pronunciation].test(tag)) return 0;
    return Object.values(REGIONS).some((region) => region.test(tag)) ? 2 : 1;
  };
  const [voice] = [...local].sort((a, b) => rank(a) - rank(b));
  if (voice) return { kind: 'voice', voice };
  return { kind: mandarin.length > 0 ? 'only-remote' : 'none' };
}

function tagOf(lang: string): string {
  return lang.toLowerCase().replaceAll('_', '-');
}

function isMandarin(tag: string): boolean {
  return /^(?:zh|cmn)\b/.test(tag) && !/-(?:hk|mo|yue|latn)\b/.test(tag);
}
