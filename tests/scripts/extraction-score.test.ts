import { describe, expect, it } from 'vitest';
import { foreignHeadlines, leaksOf } from '@/scripts/eval/extraction/score';

const BODY = '江边的修车铺开门很早。\n第一位客人总是送牛奶的姑娘。';

describe('foreign headlines', () => {
  it('are the links of the page that stand nowhere in the body, each once', () => {
    const links = [
      '城里的新桥下个月通车',
      '城里的新桥 下个月通车',
      '第一位客人总是送牛奶的姑娘',
      '分享',
    ];
    expect(foreignHeadlines(links, BODY)).toEqual(['城里的新桥下个月通车']);
  });

  it('leak where they stand in what was found', () => {
    const headlines = ['城里的新桥下个月通车', '图书馆延长开放时间的通知'];
    expect(leaksOf(`${BODY}\n城里的新桥\n下个月通车`, headlines)).toBe(1);
    expect(leaksOf(BODY, headlines)).toBe(0);
  });
});
