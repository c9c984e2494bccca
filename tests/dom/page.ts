import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

export const ADDRESS = 'https://news.example/2/1/5.html';

/** A document of its own, as a content script sees one; scripts don't run. */
export function documentOf(html: string, url: string = ADDRESS): Document {
  return new JSDOM(html, { url }).window.document;
}

/** An article page around `body`: title, date and a container with `body` in it. */
export function articlePage(body: string, title = '河岸邊的老廠房要搬家了'): Document {
  return documentOf(
    `<!DOCTYPE html><html lang="zh-CN"><head><title>${title}_河岸新闻</title></head><body>
    <div class="nav"><a href="/">首页</a><a href="/1">即时</a></div>
    <div class="main"><h1>${title}</h1><p class="info">2024-03-05 09:30 来源：河岸观察</p>
    <div class="text">${body}</div></div><div class="foot">版权所有</div></body></html>`,
  );
}

/** The folder of shared data, where this machine has it. */
export const SHARED =
  process.env.QINGDU_SHARED ?? new URL('../../../shared', import.meta.url).pathname;
export const HAS_SHARED = existsSync(SHARED);

export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}
