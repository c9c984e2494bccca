// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { openSession } from '@/entrypoints/reader/session';
import type { Page } from '@/lib/core/annotation/model';
import type { EngineClient } from '@/lib/platform/engine-client';

const SENTENCE = '渡口的修車店開了三年，老闆說生意一年比一年好，來的人也一年比一年多。';

/** Puts an article of `paragraphs` paragraphs on the page; what the engines are asked to prepare of it. */
function pageOf(paragraphs: number, ending = ''): { asked: Page[]; client: EngineClient } {
  document.body.innerHTML = '<h1>渡口的修車店</h1><article></article>';
  const article = document.querySelector('article');
  for (let i = 0; i < paragraphs; i++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `${i}${SENTENCE.repeat(4)}${i + 1 === paragraphs ? ending : ''}`;
    article?.append(paragraph);
  }
  const asked: Page[] = [];
  const client: EngineClient = {
    warmUp: () => {},
    prepare: async (page) => {
      asked.push(page);
      return {
        script: { verdict: 'hant', region: null, badlyConverted: false },
        mended: page.damaged && { ...page.damaged, title: '修好了' },
      };
    },
    annotate: async () => {},
    choicesOf: async () => [],
  };
  return { asked, client };
}

const lengthOf = ({ texts }: Page): number => texts.reduce((sum, text) => sum + text.length, 0);

describe('a reading of a page', () => {
  beforeEach(() => document.body.replaceChildren());

  it('has the engines begin before anything is annotated', async () => {
    const { asked, client } = pageOf(5);
    const { article } = await openSession(client, []);
    expect(article.blocks).toHaveLength(5);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.texts.join('')).toContain(SENTENCE);
  });

  it('asks the engines nothing where it won’t be read', async () => {
    const { asked, client } = pageOf(5);
    await openSession(client, [], false);
    expect(asked).toEqual([]);
  });

  it('judges a sound book by its beginning', async () => {
    const { asked, client } = pageOf(300);
    const { article } = await openSession(client, []);
    expect(asked.map(lengthOf)[0]).toBeLessThan(21_000);
    expect(article.title).toBe('渡口的修車店');
  });

  it('has an article with signs of damage mended, whole', async () => {
    const { asked, client } = pageOf(300, '他說&amp;nbsp;好。');
    const { article } = await openSession(client, [], false);
    expect(asked[0]?.damaged?.blocks).toHaveLength(300);
    expect(article.title).toBe('修好了');
  });

  it('shows a damaged article as it came where it can’t be mended', async () => {
    const { client } = pageOf(5, '他說&amp;nbsp;好。');
    const broken = { ...client, prepare: () => Promise.reject(new Error('no engine')) };
    const { article } = await openSession(broken, [], false);
    expect(article.title).toBe('渡口的修車店');
  });
});
