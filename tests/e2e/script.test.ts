import { describe, expect, it } from 'vitest';
import { type Overlay, overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';

/** One sentence in each state that a page comes in, and what each target makes of it. */
interface State {
  readonly name: string;
  readonly lang: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** Stands once among the sentences. */
  readonly quotation?: string;
  /** A piece of the text as it is shown in each script. */
  readonly page: string;
  readonly hans: string;
  readonly tw: string;
  readonly hk: string;
}

const SIMPLIFIED = [
  '银行行长说，新的软件能在网络上发现头发丝一样细的裂纹，这里的工程师都很高兴。',
  '后来他们把机器搬到台阶下面，干了一整天，才把云计算中心的线路理清楚。',
  '大家都以为这件事情很复杂，其实只要有一点耐心，谁都可以在几个星期里学会。',
];
const TAIWAN = [
  '銀行行長說，新的軟體能在網路上發現頭髮絲一樣細的裂紋，這裡的工程師都很高興。',
  '後來他們把機器搬到台階下面，幹了一整天，才把雲端中心的線路理清楚。',
  '大家都以為這件事情很複雜，其實只要有一點耐心，誰都可以在幾個星期裡學會。',
];
const HONG_KONG = [
  '銀行行長說，新的軟件能在網絡上發現頭髮絲一樣細的裂紋，這裏的工程師都很高興。',
  '後來他們把機器搬到台階下面，幹了一整天，才把雲端中心的線路理清楚。',
  '大家都以為這件事情很複雜，其實只要有一點耐心，誰都可以在幾個星期裏學會。',
];
/** Put into traditional character by character, as mirror sites do: 云, 后, 里, 干 stay. */
const BADLY_CONVERTED = [
  '銀行行長說，新的軟件能在網絡上發現頭發絲一樣細的裂紋，這里的工程師都很高興。',
  '后來他們把機器搬到臺階下面，干了一整天，才把云計算中心的線路理清楚。',
  '大家都以為這件事情很復雜，其實只要有一點耐心，誰都可以在几個星期里學會。',
];
const DAMAGED = BADLY_CONVERTED.map((sentence) =>
  sentence
    .replace(/發現/g, '發(fā)現(xiàn)')
    .replace(/機器/g, '機(jī)器')
    .replace(/學會/g, '學(xué)會'),
);

const STATES: readonly State[] = [
  {
    name: 'simplified',
    lang: 'zh-CN',
    title: '银行里的新机器',
    sentences: SIMPLIFIED,
    page: '这里的工程师',
    hans: '发现头发丝',
    tw: '發現頭髮絲一樣細的裂紋，這裡的工程師',
    hk: '發現頭髮絲一樣細的裂紋，這裏的工程師',
  },
  {
    name: 'traditional as in Taiwan',
    lang: 'zh-TW',
    title: '銀行裡的新機器',
    sentences: TAIWAN,
    page: '這裡的工程師',
    hans: '发现头发丝一样细的裂纹，这里的工程师',
    tw: '這裡的工程師都很高興',
    hk: '這裏的工程師都很高興',
  },
  {
    name: 'traditional as in Hong Kong',
    lang: 'zh-HK',
    title: '銀行裏的新機器',
    sentences: HONG_KONG,
    page: '這裏的工程師',
    hans: '发现头发丝一样细的裂纹，这里的工程师',
    tw: '這裡的工程師都很高興',
    hk: '這裏的工程師都很高興',
  },
  {
    name: 'badly converted',
    lang: 'zh',
    title: '銀行里的新機器',
    sentences: BADLY_CONVERTED,
    page: '這里的工程師',
    hans: '发现头发丝一样细的裂纹，这里的工程师',
    tw: '發現頭髮絲一樣細的裂紋，這裡的工程師',
    hk: '發現頭髮絲一樣細的裂紋，這裏的工程師',
  },
  {
    name: 'damaged',
    lang: 'zh',
    title: '銀行里的新機器',
    sentences: DAMAGED,
    page: '發現頭發絲一樣細的裂紋，這里的工程師',
    hans: '发现头发丝一样细的裂纹，这里的工程师',
    tw: '發現頭髮絲一樣細的裂紋，這裡的工程師',
    hk: '發現頭髮絲一樣細的裂紋，這裏的工程師',
  },
  {
    name: 'simplified with a Japanese quotation',
    lang: 'zh-CN',
    title: '银行里的新机器',
    sentences: SIMPLIFIED,
    quotation: 'この国の学校では、毎朝みんなで体操をしてから授業が始まります。',
    page: 'この国の学校では',
    hans: 'この国の学校では、毎朝みんなで体操をしてから授業が始まります',
    tw: 'この国の学校では、毎朝みんなで体操をしてから授業が始まります',
    hk: 'この国の学校では、毎朝みんなで体操をしてから授業が始まります',
  },
];

inBothBrowsers('the scripts', (session) => {
  const open = async ({ lang, title, sentences, quotation = '' }: State): Promise<Overlay> => {
    const body = [...sentences, ...sentences, quotation, ...sentences].map(
      (text) => `<p>${text}</p>`,
    );
    session().site.put('/news/script.html', {
      body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title>
        <h1>${title}</h1><p>2024-05-18 09:12 来源：数字码头</p><article>${body.join('')}</article>`,
    });
    const overlay = overlayIn(await session().open('/news/script.html'));
    await overlay.annotated();
    return overlay;
  };

  describe.each(STATES)('of a page that is $name', (state) => {
    it('are simplified, Taiwan’s and Hong Kong’s, and the original comes back exactly', async () => {
      const overlay = await open(state);
      const original = await overlay.content();
      expect(original.text).toContain(state.page);

      await session().change({ script: 'hans' });
      await overlay.shows(state.hans);
      await session().change({ script: 'hant', region: 'hk' });
      await overlay.shows(state.hk);
      await session().change({ script: 'hant', region: 'tw' });
      await overlay.shows(state.tw);
      await session().change({ script: 'page' });
      await overlay.shows(state.page);
      await overlay.annotated();
      expect((await overlay.content()).text).toBe(original.text);
    });
  });

  it('have the words of the region when asked for, with their own readings', async () => {
    const [simplified] = STATES;
    if (!simplified) throw new Error('no state');
    const overlay = await open(simplified);
    await session().change({ script: 'hant', region: 'tw', vocabulary: 'regional' });
    await overlay.shows('軟體');
    await overlay.annotated();
    expect(await overlay.readingOf('軟體')).toBe('ruǎntǐ');
  });

  it('leave alone what the reader protects', async () => {
    const [simplified] = STATES;
    if (!simplified) throw new Error('no state');
    const overlay = await open(simplified);
    await session().change({ script: 'hant', protectedPhrases: ['云计算中心'] });
    await overlay.shows('云计算中心的線路');
  });
});
