/**
 * Plural and singular of an English noun. Returns nothing rather than a word that doesn't exist: a
 * wrong form could match another word on a page.
 */
import pluralize from 'pluralize';

/** Where the general rules are wrong, or know only one of two plurals. */
const MEDICAL_PLURALS: ReadonlyMap<string, readonly string[]> = new Map([
  ['bias', ['biases']],
  ['cortex', ['cortices', 'cortexes']],
  ['criterion', ['criteria']],
  ['ganglion', ['ganglia']],
  ['hippocampus', ['hippocampi', 'hippocampuses']],
  ['hypothalamus', ['hypothalami']],
  ['locus', ['loci']],
  ['nucleus', ['nuclei']],
  ['stigma', ['stigmas', 'stigmata']],
  ['stimulus', ['stimuli']],
  ['thalamus', ['thalami']],
  ['vertebra', ['vertebrae']],
  ['virus', ['viruses']],
]);
const MEDICAL_SINGULARS = new Map(
  [...MEDICAL_PLURALS].flatMap(([one, many]) => many.map((plural) => [plural, one] as const)),
);

/**
 * Words without a plural: participles, adverbs, and adjectives with endings that nouns hardly ever
 * have. `anesthetic` and `sedative` are nouns as well.
 */
const NO_PLURAL =
  /(ed|ly|ous|ical|able|ible|ful|less|itis|ics|ing|ergic|aptic|ologic|umatic|nitive|active|[ai]tory|inary|nasal)$|^(often|early|away|well)$/;
/** ...except these nouns. */
const HAS_PLURAL = /(labor|observ)atory$|(vegetable|variable)$/;
/** Words in -s that aren't plurals. */
const NO_SINGULAR = /(ss|us|is|ics)$|^(pons|atlas|pancreas|lens|gas|canvas)$/;
/** Plurals in -ses of words in -sis; `doses` and `responses` aren't. */
const SES =
  /^(psycho|neuro|diagno|progno|necro|thrombo|fibro|sclero|cirrho|hypno|symbio|steno|analy|paraly|dialy|hypothe|synthe|prosthe|cri|metasta|homeosta)ses$/;
const SIS = /^\p{L}{3,}sis$/u;

/** Capitals throughout: they take an `s` and keep their case. */
const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\d-]+$/u;
const ACRONYM_PLURAL = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d-]+s$/u;
/** `MoA`, `mRNA`. */
const MIXED = /^.\p{L}*\p{Lu}/u;

const SHORTEST_PLURAL = 4;

/**
 * The other numbers of a word: the plurals of a singular, the singular of a plural. Empty if none
 * is certain.
 */
export function otherNumber(word: string): string[] {
  if (ACRONYM_PLURAL.test(word)) return [word.slice(0, -1)];
  if (ACRONYM.test(word) || MIXED.test(word)) return /s$/i.test(word) ? [] : [`${word}s`];
  if (!/^\p{L}+$/u.test(word)) return [];
  const lower = word.toLowerCase();
  const known = MEDICAL_PLURALS.get(lower);
  if (known) return known.map((plural) => likeCase(word, plural));
  const one = MEDICAL_SINGULARS.get(lower) ?? singularOf(lower);
  if (one !== undefined) return [likeCase(word, one)];
  const many = pluralOf(lower);
  return many === undefined ? [] : [likeCase(word, many)];
}

function singularOf(word: string): string | undefined {
  if (word.length < SHORTEST_PLURAL || !word.endsWith('s') || NO_SINGULAR.test(word)) return;
  if (SES.test(word)) return word.replace(/ses$/, 'sis');
  const one = pluralize.singular(word);
  return one !== word && pluralize.plural(one) === word ? one : undefined;
}

function pluralOf(word: string): string | undefined {
  if (word.length < SHORTEST_PLURAL - 1 || pluralize.isPlural(word)) return;
  if (SIS.test(word)) return word.replace(/sis$/, 'ses');
  if (NO_PLURAL.test(word) && !HAS_PLURAL.test(word)) return;
  const many = pluralize.plural(word);
  return many !== word && pluralize.singular(many) === word ? many : undefined;
}

function likeCase(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
