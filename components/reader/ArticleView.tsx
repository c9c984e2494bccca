import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Chunk } from '@/lib/core/article/chunks';
import type { Article } from '@/lib/core/article/model';
import type { Section } from '@/lib/core/article/outline';
import { t } from '@/lib/platform/i18n';
import { BlockView } from './BlockView';
import { BYLINE_KEY, breadcrumbKey, SOURCE_KEY, sectionKey, TITLE_KEY } from './names';
import { IsNear, PassageView } from './PassageView';
import { ShownText } from './ShownText';
import type { AnnotationState } from './use-annotations';
import type { Nearness } from './use-near';

interface ArticleViewProps {
  readonly article: Article;
  readonly sections: readonly Section[];
  readonly chunks: readonly Chunk[];
  readonly nearness: Nearness;
  readonly annotated: AnnotationState;
  readonly lang: string;
  readonly root: Ref<HTMLElement>;
}

/** The article alone. */
export function ArticleView(props: ArticleViewProps) {
  const { article, sections, chunks, nearness, annotated, lang, root } = props;
  const { windowed, near, drawn } = nearness;
  const body = useMemo(() => {
    const sectionAt = new Map(sections.map((section, i) => [section.blockIndex, i]));
    return chunks.map((chunk) => (
      <Blocks article={article} chunk={chunk} sections={sections} sectionAt={sectionAt} />
    ));
  }, [article, sections, chunks]);
  return (
    <article
      id="article"
      lang={lang}
      data-annotated={annotated}
      data-windowed={windowed ? '' : undefined}
      ref={root}
      tabIndex={-1}
    >
      <Breadcrumb path={article.breadcrumb} />
      <h1>
        <PassageView name={TITLE_KEY} runs={[{ kind: 'text', text: article.title }]} />
      </h1>
      <Details article={article} />
      {article.blocks.length === 0 && <p class="empty">{t('nothingToRead')}</p>}
      {chunks.slice(0, drawn).map((chunk, i) => (
        <div class="chunk" key={chunk.from} style={{ '--length': chunk.length }}>
          <IsNear.Provider value={near.from <= i && i < near.to}>{body[i]}</IsNear.Provider>
        </div>
      ))}
    </article>
  );
}

interface BlocksProps extends Pick<ArticleViewProps, 'article' | 'sections'> {
  readonly chunk: Chunk;
  /** Which section starts at a block. */
  readonly sectionAt: ReadonlyMap<number, number>;
}

/** The blocks of one chunk. */
function Blocks({ article, chunk, sections, sectionAt }: BlocksProps) {
  return (
    <>
      {article.blocks.slice(chunk.from, chunk.to).map((block, at) => {
        const index = chunk.from + at;
        const i = sectionAt.get(index);
        const section = i === undefined ? undefined : sections[i];
        const needsPreview =
          block.kind === 'heading' && section !== undefined && section.title === '';
        return (
          // The model never changes once it is built: the place of a block is its identity.
          <BlockView key={index} block={block} index={index}>
            {needsPreview && <ShownText name={sectionKey(i ?? 0)} text={section.preview} />}
          </BlockView>
        );
      })}
    </>
  );
}

function Breadcrumb({ path }: { readonly path: readonly string[] }) {
  if (path.length === 0) return null;
  return (
    <p class="breadcrumb">
      {path.map((name, i) => (
        <span key={name}>
          <ShownText name={breadcrumbKey(i)} text={name} />
        </span>
      ))}
    </p>
  );
}

function Details({ article }: { readonly article: Article }) {
  const { byline, source, published } = article;
  if (!byline && !source && !published) return null;
  return (
    <p class="details">
      {byline && (
        <span class="byline">
          <ShownText name={BYLINE_KEY} text={byline.value} />
        </span>
      )}
      {source && (
        <span class="source">
          <ShownText name={SOURCE_KEY} text={source.value} />
        </span>
      )}
      {published && <time dateTime={published.value}>{dateFor(published.value)}</time>}
    </p>
  );
}

/** Chinese dates for a Chinese text, whatever the interface speaks; 2023-09-14T15:43:20 → 2023年9月14日 15:43. */
function dateFor(iso: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day, time] = parts;
  const date = `${year}年${Number(month)}月${Number(day)}日`;
  return time ? `${date} ${time}` : date;
}
