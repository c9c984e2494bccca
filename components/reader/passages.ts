import type { Passage } from '@/lib/core/annotation/model';
import { type Article, passagesOf, textOf } from '@/lib/core/article/model';
import type { Section } from '@/lib/core/article/outline';
import { BYLINE_KEY, breadcrumbKey, passageKey, SOURCE_KEY, sectionKey, TITLE_KEY } from './names';

/** What is annotated of an article: what stands around the blocks, and the passages of each block. */
export interface ArticlePassages {
  readonly frame: readonly Passage[];
  readonly blocks: readonly (readonly Passage[])[];
}

/** Everything of an article that is shown in the reader's script. Texts without content are left out. */
export function passagesOfArticle(article: Article, sections: readonly Section[]): ArticlePassages {
  const frame = [
    { key: TITLE_KEY, text: article.title },
    ...article.breadcrumb.map((text, i) => ({ key: breadcrumbKey(i), text })),
    { key: BYLINE_KEY, text: article.byline?.value ?? '' },
    { key: SOURCE_KEY, text: article.source?.value ?? '' },
    ...sections.map((section, i) => ({ key: sectionKey(i), text: labelOf(section) })),
  ];
  const blocks = article.blocks.map((block, index) =>
    passagesOf(block)
      .map((runs, i) => ({ key: passageKey(index, i), text: textOf(runs) }))
      .filter(hasContent),
  );
  return { frame: frame.filter(hasContent), blocks };
}

/** What the outline says of a section: its title, or its first words where the title is only a number. */
export function labelOf(section: Section): string {
  return section.title || section.preview;
}

function hasContent({ text }: Passage): boolean {
  return text.trim() !== '';
}
