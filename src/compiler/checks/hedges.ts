/**
 * Where the article says "may", so do we. A text that carries a fact flagged `H`
 * must have one of these words; `can` and `could not` alone are none, for "can
 * cause" is a plain claim.
 */
import { carriersOf, type Draft } from '../draft';
import type { Problems } from '../problem';

/**
 * Ways of saying that something is not settled, after the kinds in K. Hyland,
 * "Hedging in Scientific Research Articles" (1998): modal verbs, verbs of
 * judgement and evidence, adverbs and adjectives, and remarks on what is known.
 */
const HEDGES: readonly RegExp[] = [
  /\b(may|might|could|would)\b/,
  /\b(perhaps|possib(le|ly|ility|ilities)|potential(ly)?|probabl[ey]|likely|apparently|presumably)\b/,
  /\b(suggest|propos|hypothes|theor|speculat|suspect)\w*/,
  /\b(seem|appear)(s|ed|ing)?\b/,
  /\b(is|are|was|were|been|being) (thought|believed|said|held|assumed|considered|supposed|expected|hoped)\b/,
  /\b(thought|believed|said|assumed|expected|hoped) to\b/,
  /\b(think|believe|hope|expect)s?\b/,
  /\b(concern|worr|fear that|fears that)\w*/,
  /\b(explor|investigat|examin|test)(e|es|ed|ing)\b/,
  /\b(interest(ed)? in|interest for|drawn (attention|interest)|look(s|ed|ing)? (into|for|at)|search(es|ed|ing)? for)\b/,
  /\b(being|be|been|still|under) (stud(y|ied)|research(ed)?|tested|investigat(ed|ion)|worked out|clear|settled)\b/,
  /\b(stud(y|ies|ied)|research(ers)?) (\w+ ){0,3}(is|are|being|still|whether)\b/,
  /\bmore (\w+ ){0,2}(research|stud(y|ies)|trials?|evidence|work)\b/,
  /\b(promis(e|es|ing)|early|preliminary|emerging|unclear|uncertain|unknown|unsettled|tentative)\b/,
  /\bnot (\w+ ){0,2}(understood|known|clear|certain|settled|proven|established)\b/,
  /\b(whether|if any)\b/,
];

/** True where the text says in words that it isn't sure. */
export function isHedged(text: string): boolean {
  const lower = text.toLowerCase();
  return HEDGES.some((hedge) => hedge.test(lower));
}

export function checkHedges(draft: Draft, problems: Problems): void {
  for (const carrier of carriersOf(draft)) {
    const hedged = carrier.facts.filter((fact) => draft.facts?.get(fact.value)?.flags.has('H'));
    const [first] = hedged;
    if (!first || isHedged(carrier.value)) continue;
    problems.add(
      'hedge',
      first,
      `${carrier.name} says for certain what the article doesn't (${list(hedged)}).`,
      'Put the hedge in words, such as "may", "is thought to" or "studies suggest".',
    );
  }
}

function list(facts: readonly { value: string }[]): string {
  return facts.map((fact) => fact.value).join(', ');
}
