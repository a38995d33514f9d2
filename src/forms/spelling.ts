/**
 * British and American spellings of a word. Each rule names stems or endings that it is sure of,
 * and works in both directions. No rule may turn `size` into `sise`, or `hemisphere` into
 * `haemisphere`.
 */

/** What is matched in a lower-case word, and its replacement. */
interface Rule {
  readonly from: RegExp;
  readonly to: string;
}

/** British and American stems, anywhere in a word; `^` only at its beginning. */
const STEMS: readonly (readonly [british: string, american: string])[] = pairs(`
  anaesth anesth, aesthet esthet, synaesth synesth, paraesth paresth, hyperaesth hyperesth
  ^haemo ^hemo, ^haemat ^hemat, haemorrh hemorrh, anaemi anemi, leukaemi leukemi
  ischaemi ischemi, glycaemi glycemi, uraemi uremi, toxaemi toxemi
  paediatr pediatr, orthopaed orthoped, encyclopaed encycloped, gynaec gynec
  oesophag esophag, oestrog estrog, oestrad estrad, oestrus estrus, ^foetus ^fetus
  ^foetal ^fetal, oedema edema, coeliac celiac, ^faeces ^feces, ^faecal ^fecal
  ^caecum ^cecum, caesarean cesarean, aetiolog etiolog, ^amoeb ^ameb, homoeo homeo
  manoeuv maneuv, archaeolog archeolog, palaeo paleo, rrhoea rrhea, pnoea pnea
  sulph sulf, ^grey ^gray, ^sceptic ^skeptic, aluminium aluminum, judgement judgment
  ^ageing ^aging, tranquilli tranquili`);

/** Stems in -our and -or. Endings are listed: `laborer`, but not `laboratory`. */
const OUR =
  'behavi|misbehavi|col|discol|fav|flav|hon|hum|lab|neighb|od|rum|sav|tum|vap|vig|harb|endeav|rig';
const OUR_ENDING = 's|ed|ing|er|ers|able|ably|ful|less|ite|ites';

/** Verbs with a double l in British English. */
const DOUBLE_L =
  'signal|label|model|cancel|travel|fuel|level|counsel|channel|dial|total|tunnel|marvel|unravel|equal';

const RE =
  'cent|epicent|fib|microfib|lit|millilit|millimet|centimet|kilomet|calib|theat|goit|tit|lust';
const OGUE = 'anal|catal|dial|monol';
const ENCE = 'def|off|lic|pret';

/** Words that end in -ise in American English too, without that ending. */
const ALWAYS_S = new Set(
  `adv advert apprais appra arr brais bru chast circumc comprom compr conc cru dem desp dev disgu
  enterpr exc exerc expert franch improv inc lia likew mala merchand otherw parad porpo pra prec
  prem prom repr rev superv surm surpr telev torto treat turquo pract cra`
    .trim()
    .split(/\s+/),
);
/** Words that end in -ize in British English too. */
const ALWAYS_Z = new Set(['caps', 'downs', 'overs', 'supers', 'res', 'app']);

const IZE = /^(\p{L}{3,})i([sz])(e|ed|er|ers|es|ing|ation|ations|able)$/u;
/** Without -es, which would be the noun `analyses`. */
const YZE = /^(\p{L}*(?:anal|paral|catal|dial|hydrol|electrol))y([sz])(e|ed|er|ers|ing)$/u;

const RULES: readonly Rule[] = [
  ...STEMS.flatMap(([british, american]) => [stem(british, american), stem(american, british)]),
  { from: new RegExp(`^(${OUR})our(${OUR_ENDING})?$`), to: '$1or$2' },
  { from: new RegExp(`^(${OUR})or(${OUR_ENDING})?$`), to: '$1our$2' },
  { from: /^((?:mis)?behavi)our(al|ally|ist|ists|ism)$/, to: '$1or$2' },
  { from: /^((?:mis)?behavi)or(al|ally|ist|ists|ism)$/, to: '$1our$2' },
  { from: new RegExp(`^((?:un|re|mis)?(?:${DOUBLE_L}))(ed|ing|ings|er|ers|or|ors)$`), to: '$1l$2' },
  { from: new RegExp(`^((?:un|re|mis)?(?:${DOUBLE_L}))l(ed|ing|ings|er|ers|or|ors)$`), to: '$1$2' },
  { from: new RegExp(`^(${RE})re(s?)$`), to: '$1er$2' },
  { from: new RegExp(`^(${RE})er(s?)$`), to: '$1re$2' },
  { from: new RegExp(`^(${OGUE})ogue(s?)$`), to: '$1og$2' },
  { from: new RegExp(`^(${OGUE})og(s?)$`), to: '$1ogue$2' },
  { from: new RegExp(`^(${ENCE})ence(s?)$`), to: '$1ense$2' },
  { from: new RegExp(`^(${ENCE})ense(s?)$`), to: '$1ence$2' },
];

/** Several rules may apply to one word (`anaesthetised`); no real word needs more. */
const MAX_SPELLINGS = 8;

/**
 * The other spellings of one word, with the case of its first letter; empty if there are none. A
 * word with more capitals (an acronym) has none.
 */
export function otherSpellings(word: string): string[] {
  const lower = word.toLowerCase();
  if (word.slice(1) !== lower.slice(1)) return [];
  const found = new Set([lower]);
  for (const spelling of found) {
    if (found.size >= MAX_SPELLINGS) break;
    for (const other of swapsOf(spelling)) found.add(other);
  }
  found.delete(lower);
  const capital = word !== lower;
  return [...found].map((one) => (capital ? one.charAt(0).toUpperCase() + one.slice(1) : one));
}

function swapsOf(word: string): string[] {
  const swaps = RULES.filter((rule) => rule.from.test(word)).map((rule) =>
    word.replace(rule.from, rule.to),
  );
  const ize = IZE.exec(word);
  if (ize?.[1] !== undefined && !(ize[2] === 's' ? ALWAYS_S : ALWAYS_Z).has(ize[1])) {
    swaps.push(`${ize[1]}i${ize[2] === 's' ? 'z' : 's'}${ize[3]}`);
  }
  const yze = YZE.exec(word);
  if (yze) swaps.push(`${yze[1]}y${yze[2] === 's' ? 'z' : 's'}${yze[3]}`);
  return swaps;
}

/**
 * Replaces one stem by another. If one ends with the other (`oedema`, `edema`), the letters before
 * it show whether the word already has the longer one.
 */
function stem(from: string, to: string): Rule {
  const bare = from.replace('^', '');
  const other = to.replace('^', '');
  const extra = other.endsWith(bare) ? other.slice(0, other.length - bare.length) : '';
  const guard = extra === '' ? '' : `(?<!${extra})`;
  return { from: new RegExp(`${from.startsWith('^') ? '^' : guard}${bare}`), to: other };
}

function pairs(table: string): [string, string][] {
  return table
    .trim()
    .split(/[\n,]+/)
    .map((row) => row.trim().split(' ') as [string, string]);
}
