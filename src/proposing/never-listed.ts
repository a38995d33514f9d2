/** Runs of words that no glossary lists, however they are used. English. Pure. */

/** Verbs of saying and doing, adverbs and titles, that no term begins or ends with. */
const NO_EDGE = wordsOf(`
  according says said say saying calls called call makes made make making becomes become became
  includes include included including gets got takes took taken gives gave given goes went comes
  came seems seemed appears appeared shows showed shown finds found thinks thought believes
  believed knows knew known wants wanted tells told asks asked helps helped keeps kept lets
  means meant uses used refers referred based compared leads led causes caused allows allowed
  begins began remains remained moreover furthermore additionally recently finally suddenly
  especially particularly generally usually typically simply actually really currently later
  earlier soon today yesterday tomorrow ago away together apart back
  meanwhile similarly likewise otherwise nevertheless nonetheless consequently accordingly besides
  eventually overall indeed honestly fortunately unfortunately luckily surprisingly interestingly
  thankfully admittedly obviously apparently presumably certainly probably possibly maybe next
  basically essentially hopefully ultimately initially originally traditionally historically
  someone anyone everyone everybody somebody anybody something anything everything
  mr mrs ms dr prof sir madam please thanks yes okay hello
`);

/** What is nothing but a date begins with one of these, or is one. */
const CALENDAR = wordsOf(`
  monday tuesday wednesday thursday friday saturday sunday january february april june july august
  september october november december jan feb apr jun jul aug sep sept oct nov dec
`);

/** @param key as `termKey` makes it */
export function isNeverListed(key: string): boolean {
  const [first = '', ...others] = key.split(' ');
  const last = others.at(-1) ?? first;
  if (NO_EDGE.has(first) || NO_EDGE.has(last) || CALENDAR.has(first)) return true;
  return /^\d+(?:st|nd|rd|th)?$/.test(first) && CALENDAR.has(last);
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
