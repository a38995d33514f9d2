/**
 * If the article says "may", so do we. A text with a fact flagged `H` must have one of these words.
 * `can` and `could not` alone don't count: "can cause" is a plain claim.
 */
import { carriersOf, type Draft } from '../draft';
import type { Problems } from '../problem';

/**
 * Expressions of uncertainty, after the kinds in K. Hyland, "Hedging in Scientific Research
 * Articles" (1998): modal verbs, verbs of judgement and evidence, adverbs and adjectives, and
 * remarks on what is known. Words that often mean something else count only in context: "more
 * likely to fire", "loss of interest in things" and "worry" are no hedges.
 */
const HEDGES: readonly RegExp[] = [
  // With a capital it is a month.
  /\bmay\b/,
  /\b(might|could|would)\b/i,
  /\b(perhaps|possib(le|ly|ility|ilities)|probabl[ey]|apparently|presumably|potentially)\b/i,
  /(?<!\b(action|membrane) )\bpotential\b(?! for (abuse|misuse|harm))/i,
  /(?<!\b(more|less|as|how) )\blikely\b/i,
  /\b(suggest|propos|hypothes|theor|speculat|suspect)\w*/i,
  /\b(seems?|seemed|appears?|appeared) (to|that)\b|\bit seems\b/i,
  /\b(thought|believed|said|held|assumed|considered|supposed|expected|hoped) (to|that)\b/i,
  /\b(researchers|scientists|experts|doctors|some|many) (think|believe|hope|expect)\b/i,
  /\b(concern(s|ed)?|worr(y|ies|ied)|fears?) (\w+ )?(that|about|over)\b/i,
  /\b(explor|investigat)(e|es|ed|ing)\b/i,
  /\b(draw|drew|drawn|drawing|prompt\w*|stir\w*|rais\w*|spark\w*|growing) (\w+ ){0,3}(interest|attention)\b/i,
  /\b(looking|searching|search) (into|for)\b/i,
  /\b(being|under|still) (stud(y|ied)|research(ed)?|tested|investigation|being)\b/i,
  /\b(more|further) (\w+ ){0,2}(research|stud(y|ies)|trials?|evidence|work)\b/i,
  /\b(promising|promises?|preliminary|emerging|unclear|uncertain|unknown|unsettled|tentative)\b/i,
  /\b(too early|early (stages?|days|research|stud(y|ies)|evidence|work|results|findings))\b/i,
  /\bnot (\w+ ){0,2}(understood|known|clear|certain|settled|proven|established)\b|n't (\w+ ){0,2}(understood|known|clear|settled)\b/i,
  /\b(still (\w+ )?to be|not yet|whether)\b/i,
];

/** Whether the text expresses uncertainty. */
export function isHedged(text: string): boolean {
  const straight = text.replaceAll('\u2019', "'");
  return HEDGES.some((hedge) => hedge.test(straight));
}

export function checkHedges(draft: Draft, problems: Problems): void {
  for (const carrier of carriersOf(draft)) {
    const hedged = carrier.facts.filter((fact) => draft.facts?.get(fact.value)?.flags.has('H'));
    const [first] = hedged;
    if (!first || isHedged(carrier.value)) continue;
    problems.add(
      'hedge',
      first,
      `${carrier.name} states as certain what the article doesn't (${list(hedged)}).`,
      'Express the uncertainty, for example with "may", "is thought to" or "studies suggest".',
    );
  }
}

function list(facts: readonly { value: string }[]): string {
  return facts.map((fact) => fact.value).join(', ');
}
