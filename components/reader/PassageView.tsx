import { type ComponentChildren, Fragment } from 'preact';
import { layOut } from '@/lib/core/annotation/lay-out';
import type { Token } from '@/lib/core/annotation/model';
import type { Run, TextRun } from '@/lib/core/article/model';
import { useAnnotation } from './annotation-store';
import { ImageView } from './ImageView';
import { Ruby } from './Ruby';
import { useReader } from './reader-context';

/** One passage: as plain text at first, with readings and in the reader's script once they are there. */
export function PassageView({
  name,
  runs,
}: {
  readonly name: string;
  readonly runs: readonly Run[];
}) {
  const { store } = useReader();
  const annotated = useAnnotation(store, name);
  if (!annotated) return <>{runs.map(plainRun)}</>;
  return (
    <>
      {layOut(runs, annotated.tokens).map((piece, i) =>
        'tokens' in piece
          ? marked(
              piece.run,
              i,
              piece.tokens.map((token, j) => <TokenView key={j} token={token} />),
            )
          : plainRun(piece.run, i),
      )}
    </>
  );
}

function TokenView({ token }: { readonly token: Token }) {
  const { presentation } = useReader();
  const isRead = token.readings.some((reading) => reading !== null);
  return isRead ? <Ruby token={token} presentation={presentation} /> : token.shown;
}

function plainRun(run: Run, key: number) {
  if (run.kind === 'break') return <br key={key} />;
  if (run.kind === 'image') return <ImageView key={key} image={run} />;
  return marked(run, key, run.text);
}

/** The run's marks around `content`, innermost first. */
function marked(run: TextRun, key: number, content: ComponentChildren) {
  let marked = content;
  if (run.emphasis) marked = <em>{marked}</em>;
  if (run.strong) marked = <strong>{marked}</strong>;
  if (run.damage) marked = <mark title={run.damage}>{marked}</mark>;
  if (run.href) {
    marked = (
      <a href={run.href} target="_blank" rel="noopener noreferrer">
        {marked}
      </a>
    );
  }
  return <Fragment key={key}>{marked}</Fragment>;
}
