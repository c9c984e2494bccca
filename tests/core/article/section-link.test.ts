import { describe, expect, it } from 'vitest';
import type { Section } from '@/lib/core/article/outline';
import { sectionLink } from '@/lib/core/article/section-link';

const SECTION: Section = {
  id: 'section-1',
  level: 1,
  number: '01',
  title: '',
  preview: '说到“渡口”，重庆人会想到江边的石阶和等船的早晨…',
  blockIndex: 3,
  hanCount: 500,
};

describe('a link to a section', () => {
  it('goes by its first words, whatever fragment the page had', () => {
    const link = sectionLink('https://a.example/1.html#top', SECTION, false);
    const [page, text = ''] = link.split('#:~:text=');
    expect(page).toBe('https://a.example/1.html');
    expect(decodeURIComponent(text)).toBe('说到“渡口”，重庆人会想到江边的石阶和等');
  });

  it('escapes what means something in a text fragment', () => {
    const link = sectionLink('https://a.example/', { ...SECTION, title: 'A-B, C&D' }, false);
    expect(link).toBe('https://a.example/#:~:text=A%2DB%2C%20C%26D');
  });

  it('is the page for the introduction', () => {
    expect(sectionLink('https://a.example/1#x', SECTION, true)).toBe('https://a.example/1');
  });
});
