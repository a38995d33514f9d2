/**
 * Words that the models see as themselves: function words, and words that definitions are made of.
 * Of all other words they see only shape and ending, so that they learn how texts define and not
 * what the books they were fitted on are about.
 */
import { functionWords } from '../importing/function-words';

const CUES = `
  called call calls calling named name names termed term terms known refers refer referred
  referring defined define defines defining definition means mean meaning meant denotes denote
  describes describe described describing represents represent represented consists consist
  consisting comprises comprise composed made makes make includes include including included
  contains contain containing involves involve involving occurs occur occurring happens
  considered identified labeled dubbed coined introduced classified regarded designated
  abbreviated sometimes often usually commonly generally typically also formally simply literally
  specifically technically collectively namely similarly example examples instance such like e.g i.e
  process processes type types form forms kind kinds study branch set group groups part parts
  measure measures method methods technique system systems theory theories term word phrase
  condition conditions disease disorder person people place area region field science idea concept
  principle law rule model approach way ways amount number quantity value ratio rate degree level
  unit units state states act action ability practice use used uses using substance structure
  structures cell cells tissue organ molecule molecules compound compounds element organism
  organisms event events series collection combination result difference relationship change
  tendency belief view position situation point line one two three first second third
  figure chapter section table equation image module discussed discuss shown shows show see learn
  recall note consider suppose let thus therefore hence however although instead rather
  another word words every any other`;

const cues = new Set(CUES.split(/\s+/));

export const BE = new Set(['is', 'are', 'was', 'were']);

/** Function words of English: no term begins or ends with one. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...functionWords('en'),
  ...`also thus therefore however very just only not n't there here now too again often usually
  sometimes always never already still even well ever almost quite rather instead perhaps e.g i.e
  etc vs both'`.split(/\s+/),
]);

/** Small words that a term may have inside. */
export const INNER_WORDS: ReadonlySet<string> = new Set('of and the in for to on by a'.split(' '));

export function isCue(lower: string): boolean {
  return cues.has(lower) || SMALL_WORDS.has(lower);
}
