/**
 * Chooses one or two sentences of each section that sum it up: TextRank (Mihalcea and Tarau 2004)
 * over the whole article, weighed by place. Pure.
 */
import type { ArticleSentence } from './analysis';
import { type ReadArticle, textAt } from './article';
import type { ProposedSection } from './proposal';

/** First sentences of sections and paragraphs often say what follows. */
const FIRST_OF_SECTION = 1.6;
const FIRST_OF_BLOCK = 1.25;
/** Sentences that need others to be understood. */
const DEPENDENT = 0.7;

/** A section of fewer words gets one sentence, not two. */
const SHORT_SECTION = 150;

/** Sentences of fewer words say too little. */
const MIN_WORDS = 6;

/** More sentences than these are ranked by place alone, because time grows with their square. */
const MAX_RANKED = 1500;

const DAMPING = 0.85;
const ROUNDS = 20;

interface Weighed {
  readonly sentence: ArticleSentence;
  readonly stems: ReadonlySet<string>;
  weight: number;
}

export function summarise(
  article: ReadArticle,
  sentences: readonly ArticleSentence[],
): ProposedSection[] {
  const weighed = sentences
    .filter(({ isHeading, view }) => !isHeading && view.words.length >= MIN_WORDS)
    .map((sentence): Weighed => ({ sentence, stems: stemsOf(sentence), weight: 1 }));
  if (weighed.length <= MAX_RANKED) rank(weighed);
  weighByPlace(article, weighed);
  const headings = [
    { heading: article.title, level: 0 },
    ...article.blocks.flatMap(({ kind, text, level = 2 }) =>
      kind === 'heading' ? [{ heading: text, level }] : [],
    ),
  ];
  return headings.flatMap((heading, section) => {
    const own = weighed.filter(({ sentence }) => sentence.section === section);
    if (section === 0 && own.length === 0) return [];
    return [{ ...heading, summary: chosen(article, own) }];
  });
}

function chosen(article: ReadArticle, own: readonly Weighed[]): ProposedSection['summary'] {
  const words = own.reduce((sum, { sentence }) => sum + sentence.view.words.length, 0);
  return [...own]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, words < SHORT_SECTION ? 1 : 2)
    .sort((a, b) => own.indexOf(a) - own.indexOf(b))
    .map(({ sentence: { block, start, end } }) => {
      const place = { block, start, end };
      return { text: textAt(article, place), place };
    });
}

function stemsOf({ view }: ArticleSentence): Set<string> {
  const stems = new Set<string>();
  for (const { kind } of view.words) {
    if (kind.isWord && !kind.isSmall) stems.add(kind.stem);
  }
  return stems;
}

/** Sentences are linked by the words that they share. */
function rank(weighed: readonly Weighed[]): void {
  const count = weighed.length;
  const links = linksBetween(weighed);
  const sums = new Float64Array(count);
  for (let from = 0; from < count; from++) {
    let sum = 0;
    for (let to = 0; to < count; to++) sum += links[from * count + to] as number;
    sums[from] = sum || 1;
  }
  let weights = new Float64Array(count).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(count).fill(1 - DAMPING);
    for (let from = 0; from < count; from++) {
      const out = (DAMPING * (weights[from] as number)) / (sums[from] as number);
      for (let to = 0, at = from * count; to < count; to++, at++) {
        next[to] = (next[to] as number) + out * (links[at] as number);
      }
    }
    weights = next;
  }
  weighed.forEach((one, i) => {
    one.weight = weights[i] as number;
  });
}

/** For each pair of sentences: how alike they are. Row by row. */
function linksBetween(weighed: readonly Weighed[]): Float64Array {
  const count = weighed.length;
  const byStem = new Map<string, number[]>();
  weighed.forEach(({ stems }, i) => {
    for (const stem of stems) {
      const list = byStem.get(stem);
      if (list) list.push(i);
      else byStem.set(stem, [i]);
    }
  });
  const links = new Float64Array(count * count);
  for (const list of byStem.values()) {
    for (let a = 0; a < list.length; a++) {
      const row = (list[a] as number) * count;
      for (let b = 0; b < list.length; b++) {
        if (a !== b) (links[row + (list[b] as number)] as number)++;
      }
    }
  }
  const sizes = Float64Array.from(weighed, ({ stems }) => Math.log(1 + stems.size));
  for (let from = 0; from < count; from++) {
    const own = sizes[from] as number;
    for (let to = 0, at = from * count; to < count; to++, at++) {
      if (links[at] !== 0) links[at] = (links[at] as number) / (own + (sizes[to] as number));
    }
  }
  return links;
}

/** Words that point to something before, questions, and sentences about a figure. */
const POINTING =
  /^(?:it|this|these|those|they|he|she|such|however|but|and|thus|therefore|also|for example|figure|table)\b|\b(?:figure|table)\b|\?$/i;

function weighByPlace(article: ReadArticle, weighed: readonly Weighed[]): void {
  let section = -1;
  for (const one of weighed) {
    const { sentence } = one;
    if (sentence.section !== section) one.weight *= FIRST_OF_SECTION;
    else if (sentence.inBlock === 0 && article.blocks[sentence.block]?.kind === 'paragraph') {
      one.weight *= FIRST_OF_BLOCK;
    }
    section = sentence.section;
    if (POINTING.test(textAt(article, sentence))) one.weight *= DEPENDENT;
    if (article.blocks[sentence.block]?.kind === 'item') one.weight *= DEPENDENT;
  }
}
