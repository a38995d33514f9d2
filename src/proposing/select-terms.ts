/**
 * Chooses which terms are proposed, and in which order: joins short and long forms, and drops
 * what is only a part of a better term. Pure.
 */
import type { ArticleSentence } from './analysis';
import type { Place, ReadArticle } from './article';
import type { DescribedTerm } from './described-terms';
import { isNeverListed } from './never-listed';
import type { Quote } from './proposal';
import type { Claim, RankedTerm } from './ranking';
import type { SpelledOut } from './spelled-out';
import type { Mention } from './term-groups';
import { keyOfTerm } from './term-key';
import type { Word } from './words';

export interface ChosenTerm {
  readonly term: Quote;
  /** The long form of an acronym. */
  readonly long?: Quote;
  readonly expansionP: number;
  readonly ambiguous: boolean;
  readonly isAcronym: boolean;
  readonly claim?: Claim;
  readonly described?: Quote;
  readonly mentions: readonly Place[];
  readonly score: number;
}

/** With all sentences that may define it, the likeliest first. */
interface Considered extends Omit<ChosenTerm, 'claim'> {
  readonly claims: readonly Claim[];
}

export interface Selection {
  readonly article: ReadArticle;
  readonly sentences: readonly ArticleSentence[];
  readonly ranked: readonly RankedTerm[];
  readonly shortForms: readonly SpelledOut[];
  readonly described: ReadonlyMap<string, DescribedTerm>;
}

/** What emphasis adds to a term's score, in log-odds. */
const EMPHASISED = 2;

/** The score of what the article spells out, at least. */
const SPELLED_OUT = -1;

/** The score of what the author describes in a list. */
const DESCRIBED = 6;

/** A term is only a part of others if so much of its mentions are inside them. */
const PART = 0.9;

/**
 * This many are proposed, and one more for every `WORDS_PER_TERM` words of the article. Terms that
 * it defines are proposed all the same.
 */
const MIN_PROPOSED = 12;
const WORDS_PER_TERM = 20;
const DEFINED = 0.5;

export function selectTerms(selection: Selection): ChosenTerm[] {
  const { sentences, shortForms, described } = selection;
  const ranked = selection.ranked
    .map((term) => ({ ...term, score: term.score + (isEmphasised(term) ? EMPHASISED : 0) }))
    .sort((a, b) => b.score - a.score);
  const byKey = new Map(ranked.map((term) => [term.group.key, term]));
  const joined = new Set<string>();
  const chosen: Considered[] = [];

  for (const { short, long, p, isAmbiguous } of shortForms) {
    const own = [keyOfTerm(short.text), keyOfTerm(long.text)];
    const parts = own.flatMap((key) => byKey.get(key) ?? []);
    for (const key of own) joined.add(key);
    const claims = parts.flatMap(({ claims }) => claims).sort((a, b) => b.score - a.score);
    const mentions = placesOf(
      sentences,
      parts.flatMap(({ group }) => group.mentions),
    );
    chosen.push({
      term: short,
      long,
      expansionP: p,
      ambiguous: isAmbiguous,
      isAcronym: true,
      claims,
      mentions: mentions.length > 0 ? mentions : [short.place],
      score: Math.max(SPELLED_OUT, ...parts.map(({ score }) => score)),
    });
  }

  for (const [key, { term, description }] of described) {
    joined.add(key);
    const group = byKey.get(key)?.group;
    chosen.push({
      term,
      expansionP: 0,
      ambiguous: false,
      isAcronym: false,
      claims: [],
      described: description,
      mentions: group ? placesOf(sentences, group.mentions) : [term.place],
      score: DESCRIBED,
    });
  }

  const words = sentences.reduce((sum, { view }) => sum + view.words.length, 0);
  const limit = MIN_PROPOSED + Math.round(words / WORDS_PER_TERM);
  const taken = new TakenPlaces();
  for (const { group, claims, score } of ranked) {
    if (chosen.length >= limit && !claims.some(({ p }) => p >= DEFINED)) continue;
    if (joined.has(group.key)) continue;
    if (isNeverListed(group.key)) continue;
    const places = placesOf(sentences, group.mentions);
    if (taken.share(places) >= PART) continue;
    taken.add(places);
    chosen.push({
      term: shownForm(selection, group.mentions),
      expansionP: 0,
      ambiguous: false,
      isAcronym: isAcronym(sentences, group.mentions),
      claims,
      mentions: places,
      score,
    });
  }
  return withClaims(sentences, chosen).sort((a, b) => b.score - a.score);
}

/**
 * Gives each term the best of its sentences. Of two terms that overlap there ("sinus" in "carotid
 * sinus"), the likelier has it.
 */
function withClaims(
  sentences: readonly ArticleSentence[],
  chosen: readonly Considered[],
): ChosenTerm[] {
  const taken = new Map<number, { from: number; to: number }[]>();
  const strength = ({ claims }: Considered): number => claims[0]?.p ?? 0;
  return [...chosen]
    .sort((a, b) => strength(b) - strength(a))
    .map(({ claims, ...term }): ChosenTerm => {
      for (const claim of claims) {
        const { sentence, run } = claim.mention;
        const own = sentences[sentence]?.runs[run] ?? { from: 0, to: 0 };
        const others = taken.get(sentence) ?? [];
        if (others.some(({ from, to }) => from < own.to && own.from < to)) continue;
        taken.set(sentence, [...others, own]);
        return { ...term, claim };
      }
      return term;
    });
}

function isEmphasised({ group }: RankedTerm): boolean {
  return group.mentions.some((mention) => mention.isEmphasised);
}

function placesOf(sentences: readonly ArticleSentence[], mentions: readonly Mention[]): Place[] {
  return mentions
    .map((mention) => placeOf(sentences, mention))
    .sort((a, b) => a.block - b.block || a.start - b.start);
}

function placeOf(sentences: readonly ArticleSentence[], mention: Mention): Place {
  const { block, view, runs } = sentences[mention.sentence] as ArticleSentence;
  const { from, to } = runs[mention.run] as { from: number; to: number };
  const last = view.words[to - 1] as Word;
  // "the country's"; but "Alzheimer's" is a name.
  const isOwner = !last.kind.isCapital && last.kind.lower.endsWith("'s");
  return {
    block,
    start: (view.words[from] as Word).start,
    end: last.end - (isOwner ? OWNER_LENGTH : 0),
  };
}

/** Of the ending `'s`. */
const OWNER_LENGTH = 2;

/** Capitals of acronyms count; a word's at the beginning of a sentence doesn't. */
function isAcronym(sentences: readonly ArticleSentence[], [mention]: readonly Mention[]): boolean {
  const { view, runs } = sentences[mention?.sentence ?? 0] as ArticleSentence;
  const { from, to } = runs[mention?.run ?? 0] as { from: number; to: number };
  const text = view.words[from]?.kind.text ?? '';
  return to - from === 1 && /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d-]{2,8}s?$/u.test(text);
}

/** The most frequent way of writing it that doesn't begin a sentence, if there is one. */
function shownForm({ article, sentences }: Selection, mentions: readonly Mention[]): Quote {
  const forms = new Map<string, { quote: Quote; weight: number }>();
  for (const mention of mentions) {
    const place = placeOf(sentences, mention);
    const sentence = sentences[mention.sentence] as ArticleSentence;
    const text = article.blocks[place.block]?.text.slice(place.start, place.end) ?? '';
    const isStart = place.start === sentence.start || sentence.isHeading;
    const form = forms.get(text) ?? { quote: { text, place }, weight: 0 };
    form.weight += isStart ? 0.01 : 1;
    forms.set(text, form);
  }
  const [best] = [...forms.values()].sort((a, b) => b.weight - a.weight);
  return (best as { quote: Quote }).quote;
}

/** Which letters of the article belong to terms that were chosen. */
class TakenPlaces {
  /** By stretches of a block, so that only near places are compared. */
  readonly #near = new Map<number, Place[]>();

  add(places: readonly Place[]): void {
    for (const place of places) {
      const key = stretchOf(place);
      const list = this.#near.get(key);
      if (list) list.push(place);
      else this.#near.set(key, [place]);
    }
  }

  /** Which share of the places is inside others. */
  share(places: readonly Place[]): number {
    return places.filter((place) => this.#isInside(place)).length / places.length;
  }

  #isInside(place: Place): boolean {
    const { start, end } = place;
    // A term that covers it begins in the same stretch or in the one before.
    const key = stretchOf(place);
    const near = [this.#near.get(key), start >= STRETCH ? this.#near.get(key - 1) : undefined];
    return near.some((list) => list?.some((other) => other.start <= start && other.end >= end));
  }
}

/** Longer than any term. */
const STRETCH = 256;
const MAX_STRETCHES = 1_000_000;

function stretchOf({ block, start }: Place): number {
  return block * MAX_STRETCHES + Math.floor(start / STRETCH);
}
