// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { createAnnotationStore } from '@/components/reader/annotation-store';
import {
  askingOnce,
  type LevelsOf,
  useQuietWords,
  useWordLevels,
} from '@/components/words/use-article-words';
import type { Token } from '@/lib/core/annotation/model';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/core/settings/schema';

const LEVELS: Readonly<Record<string, number>> = { 朋友: 1, 银行: 3 };
const tokenOf = (text: string): Token => ({ text, shown: text, kind: 'word', readings: [null] });
const annotated = (...words: readonly string[]) => ({ tokens: words.map(tokenOf) });

/** An article whose annotations arrive one by one; what is quiet in it. */
function open({ rubyAbove = 2 }: Partial<Pick<Settings, 'rubyAbove'>> = {}) {
  let settings: Settings = { ...DEFAULT_SETTINGS, rubyAbove };
  const store = createAnnotationStore();
  const asked: string[][] = [];
  const levelsOf: LevelsOf = async (words) => {
    asked.push([...words]);
    return words.map((word) => {
      const level = LEVELS[word] ?? null;
      return { '2012': level, '2021': level, '2025': level };
    });
  };
  const seen = { isQuiet: (_: string): boolean => false };
  const root = document.createElement('div');
  function Article() {
    const levels = useWordLevels(store, levelsOf, settings);
    const isQuiet = useQuietWords([], levels, settings);
    seen.isQuiet = (word) => isQuiet(tokenOf(word));
    return null;
  }
  render(<Article />, root);
  const want = (above: Settings['rubyAbove']): void => {
    settings = { ...settings, rubyAbove: above };
    render(<Article />, root);
  };
  return { store, asked, seen, want };
}

describe('the words of an article that is being annotated', () => {
  it('lose their readings by level as they arrive, each asked for once', async () => {
    const { store, asked, seen } = open();
    // The hooks listen once the effects have run.
    await vi.waitFor(() => {
      store.set('0.0', annotated('朋友', '银行'));
      expect(seen.isQuiet('朋友')).toBe(true);
    });
    expect(seen.isQuiet('银行')).toBe(false);
    store.set('1.0', annotated('银行', '渡口'));
    await vi.waitFor(() => expect(asked.flat().sort()).toEqual(['朋友', '渡口', '银行'].sort()));
  });

  it('are asked for when the reader first wants levels, those that came before too', async () => {
    const { store, asked, want } = open({ rubyAbove: 0 });
    store.set('0.0', annotated('朋友'));
    await vi.waitFor(() => expect(store.get('0.0')).toBeDefined());
    expect(asked).toEqual([]);
    want(2);
    await vi.waitFor(() => expect(asked).toEqual([['朋友']]));
  });
});

it('the level of a word is asked for once, whoever wants it', async () => {
  const asked: string[][] = [];
  const levelsOf = askingOnce(async (words) => {
    asked.push([...words]);
    return words.map((word) => (word === '银行' ? { '2012': 3, '2021': 3, '2025': 3 } : null));
  });
  await levelsOf(['银行', '渡口']);
  expect(await levelsOf(['朋友', '银行', '渡口'])).toEqual([
    null,
    { '2012': 3, '2021': 3, '2025': 3 },
    null,
  ]);
  expect(await levelsOf(['渡口'])).toEqual([null]);
  expect(asked).toEqual([['银行', '渡口'], ['朋友']]);
});
