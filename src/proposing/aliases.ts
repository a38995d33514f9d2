/** Other names that a defining sentence gives its term: "also called X", ", or X,". Pure. */
import type { Place, ReadArticle } from './article';
import type { Quote } from './proposal';

/** Directly behind the term. */
const CALLED =
  /^\s*[,(]?\s*(?:which (?:is|are)\s+)?(?:also|sometimes|often|commonly|usually)?\s*(?:called|known as|termed|referred to as)\s+(?:the |a |an )?["“]?([\p{L}\p{N}][\p{L}\p{N}'’ -]{1,50}?)["”]?(?=[,.;)]|\s(?:is|are|was|were|or|and)\s)/u;
const OR = /^\s*,\s+or\s+(?:the |a |an )?["“]?([\p{L}\p{N}][\p{L}\p{N}'’ -]{1,50}?)["”]?,/u;

const MAX_ALIAS_WORDS = 5;

/**
 * @param sentence the sentence that defines the term
 * @param end where the term ends in its block
 */
export function aliasesIn(article: ReadArticle, sentence: Place, end: number): Quote[] {
  const text = article.blocks[sentence.block]?.text ?? '';
  const rest = text.slice(end, sentence.end);
  for (const pattern of [CALLED, OR]) {
    const match = pattern.exec(rest);
    const alias = match?.[1]?.trim() ?? '';
    if (!match || alias.split(' ').length > MAX_ALIAS_WORDS || alias === '') continue;
    const start = end + match[0].indexOf(alias, match[0].search(/(?:called|as|termed|or)\s/));
    if (text.slice(start, start + alias.length) !== alias) continue;
    return [{ text: alias, place: { block: sentence.block, start, end: start + alias.length } }];
  }
  return [];
}
