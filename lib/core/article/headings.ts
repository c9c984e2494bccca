import { type HeadingStyle, MARKED_STYLES, NUMBERED_STYLES } from './heading-styles';
import { numeralValue } from './numerals';

/** What a paragraph shows of itself to be judged as a heading. */
export interface HeadingCandidate {
  readonly text: string;
  /** 1–6 for an element h1–h6, else null. */
  readonly tagLevel: number | null;
  /** The whole paragraph is bold. */
  readonly strong: boolean;
  /** The whole paragraph has a colour of its own. */
  readonly coloured: boolean;
  readonly centred: boolean;
  /** Running text: a sentence, or more than a heading could hold. */
  readonly prose: boolean;
}

export interface HeadingVerdict {
  readonly level: number;
  readonly number: string | null;
  readonly style: string;
}

interface Match {
  readonly at: number;
  readonly style: string;
  readonly rank: number;
  readonly mark: string | null;
  readonly value: number | null;
  readonly titled: boolean;
}

/** Longest heading in characters. Of 60 labelled headings the longest has 38. */
const LONGEST = 44;

/** Bold paragraphs that are no headings: bylines, captions, labels. */
const NOT_A_HEADING =
  /^[\s▲△▼↑↓（(【[]*(?:文|图|圖|作者|记者|記者|编辑|編輯|来源|來源|撰文|采写|采访|摄影|攝影|责编|校对|监制|策划|出品|编者按|導讀|导读|摘要|关键词|推荐|相关|热门|本报|本刊|图片|供图|目录|目錄)(?:[\s:：/|丨]|按|阅读|新闻|$)|^[▲△▼↑↓]|^(?:问|答|Q|A)\d*[\s:：]|(?:记者|記者|通讯员|作者|编辑|摄影)[\s:：]+\S{2,4}(?:[\s、]+\S{2,4})*$/iu;

/** A paragraph that ends as a sentence does. A question or an exclamation can be a heading. */
const SENTENCE_END = /[。，、；;,…]["”’」』]?$/u;

/**
 * Which of an article's paragraphs are headings. Numbered ones count only where their numbers run
 * in order and text stands between them: a list inside a section is a list.
 */
export function findHeadings(
  candidates: readonly HeadingCandidate[],
): readonly (HeadingVerdict | null)[] {
  const matches = new Map<number, Match>();
  for (const match of tagMatches(candidates)) matches.set(match.at, match);
  for (const style of NUMBERED_STYLES) {
    for (const match of numberedMatches(candidates, style)) {
      const known = matches.get(match.at);
      if (!known || known.mark === null) matches.set(match.at, match);
    }
  }
  for (const group of [
    ...MARKED_STYLES.map((style) => markedMatches(candidates, style)),
    ...lookMatches(candidates),
  ]) {
    const spoken = withoutSpeakers(group, candidates);
    if (!separate(spoken, candidates)) continue;
    for (const match of spoken) if (!matches.has(match.at)) matches.set(match.at, match);
  }
  return levelled(candidates, matches);
}

function possible(candidate: HeadingCandidate): boolean {
  const { text } = candidate;
  return (
    text.length > 0 &&
    text.length <= LONGEST &&
    !SENTENCE_END.test(text) &&
    !NOT_A_HEADING.test(text)
  );
}

function tagMatches(candidates: readonly HeadingCandidate[]): Match[] {
  return candidates.flatMap((candidate, at) =>
    candidate.tagLevel !== null && possible(candidate)
      ? [
          {
            at,
            style: `h${candidate.tagLevel}`,
            rank: candidate.tagLevel / 10,
            mark: null,
            value: null,
            titled: true,
          },
        ]
      : [],
  );
}

function numberedMatches(candidates: readonly HeadingCandidate[], style: HeadingStyle): Match[] {
  const found: Match[] = [];
  for (const [at, candidate] of candidates.entries()) {
    if (candidate.text.length > LONGEST || SENTENCE_END.test(candidate.text)) continue;
    const groups = style.pattern.exec(candidate.text)?.groups;
    if (!groups) continue;
    const value = numeralValue(groups.number ?? groups.symbol ?? '');
    if (value === null) continue;
    found.push({
      at,
      style: style.name,
      rank: style.rank,
      mark: (groups.mark ?? '').trim(),
      value,
      titled: groups.title !== undefined,
    });
  }
  return runsInOrder(found, candidates);
}

/** Cuts the matches into runs 1, 2, 3…; keeps those of two or more that text stands between. */
function runsInOrder(found: readonly Match[], candidates: readonly HeadingCandidate[]): Match[] {
  const kept: Match[] = [];
  let run: Match[] = [];
  const close = () => {
    if (run.length >= 2 && separate(run, candidates)) kept.push(...run);
    run = [];
  };
  for (const match of found) {
    const expected = (run.at(-1)?.value ?? 0) + 1;
    if (match.value === expected) run.push(match);
    else if (match.value === 1) {
      close();
      run.push(match);
    }
  }
  close();
  return kept;
}

/** Whether running text stands after most of them: headings that follow each other are a list. */
function separate(group: readonly Match[], candidates: readonly HeadingCandidate[]): boolean {
  if (group.length < 2) return false;
  const followed = group.filter((match, at) => {
    const next = group[at + 1]?.at ?? candidates.length;
    return candidates.slice(match.at + 1, next).some((candidate) => candidate.prose);
  });
  return followed.length >= group.length * 0.6;
}

/** Interviews print the questions in bold: a name before a colon that comes again is a speaker. */
function withoutSpeakers(
  group: readonly Match[],
  candidates: readonly HeadingCandidate[],
): readonly Match[] {
  const speakerOf = (match: Match) =>
    /^([^:：]{1,10})[:：]/.exec(candidates[match.at]?.text ?? '')?.[1];
  const turns = new Map<string, number>();
  for (const match of group) {
    const speaker = speakerOf(match);
    if (speaker !== undefined) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  }
  return group.filter((match) => (turns.get(speakerOf(match) ?? '') ?? 0) < 2);
}

function markedMatches(candidates: readonly HeadingCandidate[], style: HeadingStyle): Match[] {
  return candidates.flatMap((candidate, at) =>
    possible(candidate) && style.pattern.test(candidate.text)
      ? [{ at, style: style.name, rank: style.rank, mark: null, value: null, titled: true }]
      : [],
  );
}

/** Whole paragraphs in bold, or in a colour, that are too short for a sentence. */
function lookMatches(candidates: readonly HeadingCandidate[]): Match[][] {
  const looks = { strong: 4, coloured: 5 } as const;
  return (Object.keys(looks) as (keyof typeof looks)[]).map((look) =>
    candidates.flatMap((candidate, at) =>
      candidate[look] && possible(candidate) && candidate.text.length >= 2
        ? [
            {
              at,
              style: look === 'strong' ? 'bold' : look,
              rank: looks[look],
              mark: null,
              value: null,
              titled: true,
            },
          ]
        : [],
    ),
  );
}

/** Levels by nesting: a style that is new goes below the last one, unless its rank is higher. */
function levelled(
  candidates: readonly HeadingCandidate[],
  matches: ReadonlyMap<number, Match>,
): (HeadingVerdict | null)[] {
  const open: Match[] = [];
  return candidates.map((_, at) => {
    const match = matches.get(at);
    if (!match) return null;
    const known = open.findIndex((other) => other.style === match.style);
    if (known >= 0) open.length = known + 1;
    else {
      while ((open.at(-1)?.rank ?? 0) >= match.rank && open.length > 0) open.pop();
      open.push(match);
    }
    return { level: Math.min(open.length, 6), number: match.mark, style: match.style };
  });
}
