import { densityOf, proseOf } from '@/lib/core/article/density';
import { textsOf } from './texts';

/** Texts that are visited at most, blank ones too; of the labelled pages four have more, and none needs them. */
const MOST_TEXTS = 4_000;
/** Han characters in sentences: who has read so many knows what the page is, be it a whole book. */
const ENOUGH_PROSE = 4_000;
/** What is named as noise is so this many levels down: frames of whole pages have such names too. */
const DEEPEST_NOISE = 8;
/** Of one text, no more than this is counted. */
const MOST_OF_A_TEXT = 4_000;

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const NOISE =
  /(?:^|[-_\s])(?:aside|comments?|copyright|foot|footer|hot|nav|pinglun|rank|recommend|related?|replies|reply|share|sidebar)(?:[-_\s\d]|$)/i;

/** A block and the texts that stand right in it. */
export interface TextBlock {
  readonly element: Element;
  readonly order: number;
  text: string;
  han: number;
  linkHan: number;
  punctuation: number;
  ends: number;
}

export interface Survey {
  readonly blocks: readonly TextBlock[];
  /** The element with the densest prose right under it, and the blocks inside. */
  readonly body: readonly TextBlock[];
  readonly han: number;
  readonly linkHan: number;
  readonly prose: number;
  readonly bodyProse: number;
}

/** Reads the page's texts once and finds the densest element: a coarse form of extraction. */
export function survey(root: Element): Survey {
  const blocks = blocksOf(root);
  const scores = new Map<Element, number>();
  const noise = new Map<Element, boolean>();
  let prose = 0;
  for (const block of blocks) {
    const worth = proseOf(block);
    if (worth === 0 || isNoise(block.element, noise)) continue;
    prose += worth;
    // A block of many sentences is a body by itself; a paragraph belongs to its parent.
    const own = block.ends >= 8 && block.element.localName !== 'p';
    const holder = own ? block.element : (block.element.parentElement ?? block.element);
    credit(scores, holder, worth);
    if (holder !== root) credit(scores, holder.parentElement, worth * 0.45);
  }
  let best = root;
  for (const [element, score] of scores) if (score > (scores.get(best) ?? 0)) best = element;
  const body = fromFirstToLastProse(blocks.filter((block) => best.contains(block.element)));
  return {
    blocks,
    body,
    han: sum(blocks, 'han'),
    linkHan: sum(blocks, 'linkHan'),
    prose,
    bodyProse: body.reduce((total, block) => total + proseOf(block), 0),
  };
}

/** Old layouts keep menus and related headlines in the cell of the text, above and below it. */
function fromFirstToLastProse(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const isProse = (block: TextBlock) => proseOf(block) > 0;
  const first = blocks.findIndex(isProse);
  // The block before it is its headline.
  return first < 0
    ? blocks
    : blocks.slice(Math.max(0, first - 1), blocks.findLastIndex(isProse) + 1);
}

export function sum(blocks: readonly TextBlock[], key: 'han' | 'linkHan' | 'ends'): number {
  return blocks.reduce((total, block) => total + block[key], 0);
}

function blocksOf(root: Element): TextBlock[] {
  const blocks = new Map<Element, TextBlock>();
  let prose = 0;
  for (const text of textsOf(root, MOST_TEXTS)) {
    if (prose > ENOUGH_PROSE) break;
    let element = text.parentElement ?? root;
    let link = false;
    while (INLINE.has(element.localName) && element !== root) {
      if (element.localName === 'a') link = true;
      element = element.parentElement ?? root;
    }
    link ||= element.closest('a') !== null;
    let block = blocks.get(element);
    if (!block) {
      block = {
        element,
        order: blocks.size,
        text: '',
        han: 0,
        linkHan: 0,
        punctuation: 0,
        ends: 0,
      };
      blocks.set(element, block);
    }
    const density = densityOf(text.data.slice(0, MOST_OF_A_TEXT));
    block.han += density.han;
    if (link) block.linkHan += density.han;
    else {
      block.punctuation += density.punctuation;
      block.ends += density.ends;
      if (density.ends > 0) prose += density.han;
    }
    if (block.text.length < 200) block.text += text.data.trim().slice(0, 200);
  }
  return [...blocks.values()];
}

/** Whether the element is, or stands in, something beside the article. `known` keeps each name's answer. */
function isNoise(element: Element, known: Map<Element, boolean>): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < DEEPEST_NOISE; up += 1, at = at.parentElement) {
    let noise = known.get(at);
    if (noise === undefined) {
      noise = NOISE.test(`${at.localName} ${at.getAttribute('class') ?? ''} ${at.id}`);
      known.set(at, noise);
    }
    if (noise) return true;
  }
  return false;
}

function credit(scores: Map<Element, number>, element: Element | null, worth: number): void {
  if (element) scores.set(element, (scores.get(element) ?? 0) + worth);
}
