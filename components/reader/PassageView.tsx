import { type ComponentChildren, createContext, Fragment } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { WORD_ATTRIBUTE, wordName } from '@/components/dictionary/word-places';
import { layOut, startsOf } from '@/lib/core/annotation/lay-out';
import type { Token } from '@/lib/core/annotation/model';
import type { Run, TextRun } from '@/lib/core/article/model';
import { type MessageKey, t } from '@/lib/platform/i18n';
import { useAnnotation } from './annotation-store';
import { ImageView } from './ImageView';
import { mayBreakBetween } from './line-break';
import { drawRuby } from './Ruby';
import { type Presentation, useReader } from './reader-context';
import { isSpaced, layOutRuby, type RubyPiece } from './ruby-layout';

interface PassageProps {
  readonly name: string;
  readonly runs: readonly Run[];
}

/** Whether what stands below is near the window. What is far stands as plain text: it is found there, and weighs little. */
export const IsNear = createContext(true);

export function PassageView(props: PassageProps) {
  return useContext(IsNear) ? <AnnotatedPassage {...props} /> : props.runs.map(plainRun);
}

/** One passage: as plain text at first, with readings and in the reader's script once they are there. */
function AnnotatedPassage({ name, runs }: PassageProps) {
  const { store, presentation, isQuiet } = useReader();
  const annotated = useAnnotation(store, name);
  const drawn = useMemo(() => {
    const tokens = annotated?.tokens.map((token) => (isQuiet(token) ? unread(token) : token));
    const laid = layOut(runs, tokens ?? []);
    return { laid, starts: startsOf(laid), ruby: layOutRuby(laid, presentation) };
  }, [runs, annotated, presentation, isQuiet]);
  if (!annotated) return <>{runs.map(plainRun)}</>;
  return (
    <>
      {drawn.laid.map((piece, i) =>
        'tokens' in piece
          ? marked(
              piece.run,
              i,
              piece.tokens.map((token, j) => [
                between(piece.tokens[j - 1], token, presentation),
                drawToken(
                  token,
                  wordName(name, drawn.starts.get(token) ?? 0),
                  drawn.ruby.get(token) ?? [],
                  presentation,
                ),
              ]),
            )
          : plainRun(piece.run, i),
      )}
    </>
  );
}

/** The word as it is, without its reading. */
function unread(token: Token): Token {
  return { ...token, readings: token.readings.map(() => null) };
}

/**
 * A token as it stands in the text. Functions and no components from here on: an article has thousands
 * of words, and a component for each costs more than its elements.
 *
 * @param name what the dictionary finds the word by.
 */
function drawToken(
  { shown, kind, readings }: Token,
  name: string,
  pieces: readonly RubyPiece[],
  presentation: Presentation,
) {
  const isRead = readings.some((reading) => reading !== null);
  if (kind !== 'word' && kind !== 'number') {
    return isRead ? pieces.map((piece) => drawRuby(piece, presentation)) : shown;
  }
  const word = { [WORD_ATTRIBUTE]: name };
  const [piece, ...rest] = isRead ? pieces : [];
  if (!piece) return <span {...word}>{shown}</span>;
  if (rest.length === 0) return drawRuby(piece, presentation, word);
  return <span {...word}>{pieces.map((part) => drawRuby(part, presentation))}</span>;
}

/** What stands between two tokens: a space that is no part of the text, or a place where a line may end. */
function between(before: Token | undefined, after: Token, { wordSpace }: Presentation) {
  if (wordSpace > 0 && isSpaced(before, after)) return <span class="space"> </span>;
  return before && NEEDS_BREAKS && mayBreakBetween(before.shown, after.shown) ? <wbr /> : null;
}

/** Chromium finds the places by itself. */
const NEEDS_BREAKS = import.meta.env.FIREFOX;

function plainRun(run: Run, key: number) {
  if (run.kind === 'break') return <br key={key} />;
  if (run.kind === 'image') return <ImageView key={key} image={run} />;
  return marked(run, key, run.text);
}

/** Words for what a repair rule saw and could not mend for certain. */
const DAMAGE: Readonly<Record<string, MessageKey>> = {
  'cut-character': 'damageCutCharacter',
  'unknown-reading': 'damageUnknownReading',
};

/** The run's marks around `content`, innermost first. */
function marked(run: TextRun, key: number, content: ComponentChildren) {
  let marked = content;
  if (run.emphasis) marked = <em>{marked}</em>;
  if (run.strong) marked = <strong>{marked}</strong>;
  if (run.damage) marked = <mark title={t(DAMAGE[run.damage] ?? 'damageOther')}>{marked}</mark>;
  if (run.href) {
    marked = (
      <a href={run.href} target="_blank" rel="noopener noreferrer">
        {marked}
      </a>
    );
  }
  return <Fragment key={key}>{marked}</Fragment>;
}
