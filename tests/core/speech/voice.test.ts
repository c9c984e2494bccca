import { describe, expect, it } from 'vitest';
import { chooseVoice } from '@/lib/core/speech/voice';

const voice = (lang: string, localService = true) => ({ lang, localService });

const EN = voice('en-US');
const CN = voice('zh-CN');
const TW = voice('zh_TW');
const HK = voice('zh-HK');
const PLAIN = voice('cmn');

describe('the voice that reads aloud', () => {
  it.each([
    ['mainland', [EN, TW, PLAIN, CN], CN],
    ['taiwan', [EN, CN, PLAIN, TW], TW],
    ['taiwan', [CN, PLAIN], PLAIN],
    ['taiwan', [EN, CN], CN],
    ['mainland', [voice('cmn-Hant-TW'), voice('cmn-Hans-CN')], voice('cmn-Hans-CN')],
  ] as const)('for %s, of %o, is %o', (pronunciation, voices, best) => {
    expect(chooseVoice(voices, pronunciation)).toEqual({ kind: 'voice', voice: best });
  });

  it('is never Cantonese, and none that reads pinyin alone', () => {
    const others = [EN, HK, voice('yue'), voice('zh-yue'), voice('cmn-latn-pinyin')];
    expect(chooseVoice(others, 'mainland')).toEqual({ kind: 'none' });
  });

  it('is never one that sends the text out', () => {
    expect(chooseVoice([voice('zh-CN', false)], 'mainland')).toEqual({ kind: 'only-remote' });
    expect(chooseVoice([voice('zh-CN', false), TW], 'mainland')).toEqual({
      kind: 'voice',
      voice: TW,
    });
  });
});
