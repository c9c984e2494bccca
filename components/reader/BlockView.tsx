import type { ComponentChildren } from 'preact';
import type { Block, Figure, Heading, Run, Table } from '@/lib/core/article/model';
import { ImageView } from './ImageView';
import { passageKey, sectionId } from './names';
import { PassageView } from './PassageView';

interface BlockProps<B extends Block = Block> {
  readonly block: B;
  /** Where the block stands in the article. */
  readonly index: number;
  /** What a heading shows quietly beside it: the first words of a section that has only a number. */
  readonly children?: ComponentChildren;
}

/** One block of the article. Its passages are numbered as passagesOf numbers them. */
export function BlockView({ block, index, children }: BlockProps) {
  const passage = (runs: readonly Run[], i: number) => (
    <PassageView name={passageKey(index, i)} runs={runs} />
  );
  switch (block.kind) {
    case 'heading':
      return (
        <HeadingView block={block} index={index}>
          {children}
        </HeadingView>
      );
    case 'paragraph':
      return <p data-block={index}>{passage(block.runs, 0)}</p>;
    case 'figure':
      return <FigureView block={block} index={index} />;
    case 'list': {
      const items = block.items.map((item, i) => <li key={i}>{passage(item, i)}</li>);
      return block.ordered ? (
        <ol data-block={index}>{items}</ol>
      ) : (
        <ul data-block={index}>{items}</ul>
      );
    }
    case 'quote':
      return (
        <blockquote data-block={index}>
          {block.paragraphs.map((runs, i) => (
            <p key={i}>{passage(runs, i)}</p>
          ))}
        </blockquote>
      );
    case 'table':
      return <TableView block={block} index={index} />;
    case 'code':
      return (
        <pre data-block={index}>
          <code>{block.text}</code>
        </pre>
      );
  }
}

function HeadingView({ block, index, children }: BlockProps<Heading>) {
  const Level: 'h2' | 'h3' | 'h4' = block.level <= 1 ? 'h2' : block.level === 2 ? 'h3' : 'h4';
  return (
    <Level
      id={sectionId(index)}
      data-block={index}
      tabIndex={-1}
      data-number-only={children ? '' : undefined}
    >
      <PassageView name={passageKey(index, 0)} runs={block.runs} />
      {children && <span class="preview">{children}</span>}
    </Level>
  );
}

function FigureView({ block, index }: BlockProps<Figure>) {
  return (
    <figure data-block={index}>
      {block.images.map((image) => (
        <ImageView key={image.src} image={image} />
      ))}
      {block.media && (
        <a href={block.media} target="_blank" rel="noopener noreferrer">
          {block.media}
        </a>
      )}
      {block.caption.length > 0 && (
        <figcaption>
          <PassageView name={passageKey(index, 0)} runs={block.caption} />
        </figcaption>
      )}
    </figure>
  );
}

function TableView({ block, index }: BlockProps<Table>) {
  let passage = 0;
  return (
    <div class="table" data-block={index}>
      <table>
        <tbody>
          {block.rows.map((row, i) => (
            <tr key={i}>
              {row.cells.map((cell, j) => {
                const content = <PassageView name={passageKey(index, passage++)} runs={cell} />;
                return row.header ? <th key={j}>{content}</th> : <td key={j}>{content}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
