/** A term that the reader adds. Pure. */
import type { Place, ReadArticle } from '../proposing/article';
import type { ReviewedTerm } from './reviewed-term';
import { mentionsOf, sentencesWith } from './sentences';

/**
 * @param text empty if the reader has yet to enter it
 * @param place where the reader selected it; its sentence is offered as the meaning
 */
export function addedTerm(
  article: ReadArticle,
  id: string,
  text: string,
  place?: Place,
): ReviewedTerm {
  const [sentence] = place ? sentencesWith(article, [place]) : [];
  return {
    id,
    decision: 'open',
    term: text,
    expansion: '',
    aliases: [],
    ...(sentence ? { meaning: { is: 'quote', place: sentence } } : {}),
    confidence: 'none',
    isShortForm: false,
    isAdded: true,
    mentions: mentionsOf(article, text),
  };
}
