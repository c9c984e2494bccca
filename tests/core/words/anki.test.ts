import { describe, expect, it } from 'vitest';
import { ankiNote } from '@/lib/core/words/anki';

const WORD = {
  simplified: '北京',
  traditional: '北京',
  pinyin: 'Bei3 jing1',
  meaning: 'Beijing <capital> & "city"',
  sentence: '他去北京。',
  title: '题目',
  url: 'https://example.test/?a=1&b=2',
  added: '2026-01-02T03:04:05.000Z',
  status: 'learning',
} as const;

describe('a note for Anki', () => {
  it('has the word with tone marks, and a link to where it was met', () => {
    expect(ankiNote(WORD)).toMatchObject({
      Id: '北京/北京/bei3 jing1',
      Pinyin: 'Běi jīng',
      Source: '<a href="https://example.test/?a=1&amp;b=2">题目</a>',
    });
  });

  it('has no HTML but our own, whatever a page said', () => {
    expect(ankiNote(WORD).Meaning).toBe('Beijing &lt;capital&gt; &amp; &quot;city&quot;');
    expect(ankiNote({ ...WORD, url: 'javascript:alert(1)' }).Source).toBe('题目');
    expect(ankiNote({ ...WORD, title: '<img src=x>', url: '' }).Source).toBe('&lt;img src=x&gt;');
  });
});
