import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/dom/detect/detect';
import { ADDRESS, documentOf, fixture } from '@/tests/dom/page';

const article = fixture('numbered-sections/page.html');

describe('detecting', () => {
  it('opens an article, and says why', () => {
    const verdict = detect(documentOf(article), ADDRESS);
    expect(verdict).toMatchObject({ kind: 'article', confidence: 'open', chinese: true });
    expect(verdict.reasons).toContain('title-shown');
    expect(verdict.reasons).toContain('date-near-title');
  });

  it('opens nothing on an English page', () => {
    const page = documentOf(
      `<title>News</title><p>${'A quiet morning by the river. '.repeat(80)}</p>`,
    );
    expect(detect(page, ADDRESS)).toMatchObject({
      confidence: 'none',
      reasons: ['not-chinese'],
      chinese: false,
    });
  });

  it('opens nothing on a Japanese page, with or without its language', () => {
    const text = '川沿いの古い工場は、三十年のあいだ一度も明かりを消したことがないという。'.repeat(
      30,
    );
    for (const lang of ['ja', '']) {
      const page = documentOf(
        `<html lang="${lang}"><title>電球工場の三十年</title><body><p>${text}</p>`,
      );
      expect(detect(page, ADDRESS).chinese).toBe(false);
    }
  });

  it('opens nothing on a Korean page', () => {
    const text = '강가의 오래된 공장은 삼십 년 동안 불을 끈 적이 없다고 한다. '.repeat(30);
    expect(detect(documentOf(`<p>${text}</p>`), ADDRESS).chinese).toBe(false);
  });

  it('opens nothing on a list of headlines', () => {
    const items = Array.from(
      { length: 60 },
      (_, at) => `<li><a href="/${at}">河岸商场周末延长营业到深夜第${at}天</a></li>`,
    );
    const verdict = detect(
      documentOf(`<title>新闻列表</title><ul>${items.join('')}</ul>`),
      ADDRESS,
    );
    expect(verdict.confidence).toBe('none');
    expect(verdict.reasons).toContain('many-links');
  });

  it('opens nothing on a home page', () => {
    const verdict = detect(documentOf(article), 'https://news.example/');
    expect(verdict).toMatchObject({ kind: 'home', confidence: 'none' });
  });

  it('opens nothing on a login form or an empty page', () => {
    const form = '<title>登录</title><form>用户名<input>密码<input><button>登录</button></form>';
    expect(detect(documentOf(form), ADDRESS).confidence).toBe('none');
    expect(detect(documentOf(''), ADDRESS).confidence).toBe('none');
  });

  it('stays calm on a page without body', () => {
    const page = documentOf('<p>河岸</p>');
    page.body.remove();
    expect(detect(page, ADDRESS).reasons).toEqual(['no-body']);
  });
});
