/**
 * What the name of a column or key means: "Abbreviation/Shorthand", `termName`, "Definition (EN)",
 * `skos:altLabel`. One table for all formats whose authors choose the names.
 */

export type Field =
  | 'term'
  | 'abbreviation'
  | 'definition'
  | 'expansion'
  | 'alias'
  | 'related'
  | 'broader'
  | 'same'
  | 'kind'
  | 'key';

export interface FieldName {
  readonly field: Field;
  /** Of two names for the same field, the one with the lower rank counts. */
  readonly rank: number;
  /** If the name includes one: `definition_en`, "Term (French)". */
  readonly language?: string;
}

/** The best name first. */
const NAMES: Readonly<Record<Field, string>> = {
  term: 'term headword lemma word entry preferredterm preflabel preferredlabel termname entryname glossaryterm glossterm vocabulary vocab phrase expression concept label name title keyword front question subject topic item begriff stichwort wort benennung terme mot termino palabra termine parola voce termo palavra begrepp',
  abbreviation:
    'abbreviation acronym initialism abbr abbrev shorthand shortform shortname short abkurzung kurzel sigle abreviatura acronimo siglas abbreviazione',
  definition:
    'definition fulldefinition longdefinition def defn gloss glossdef glossary meaning meanings definitions sense senses explanation longdescription description shortdefinition shortdescription desc summary text content contents body value answer back details information info comment comments scopenote note notes erklarung bedeutung beschreibung definicion significado descripcion definizione significato descrizione definicao significado descricao definitie betekenis omschrijving',
  expansion:
    'expansion fullform longform fullname longname long full expanded expandedform standsfor spelledout fullterm',
  alias:
    'alias aliases usedfor synonym synonyms altlabel altlabels alternative alternatives alternativeterms alternateterms alternatename alternatenames alternativename alternativenames alternativelabel aka alsoknownas alsocalled othername othernames otherterms variant variants spellings abbreviations acronyms abbrs initialisms plural plurals exactsynonym hasexactsynonym synonyme sinonimos synonymes sinonimi sinonimo',
  related:
    'related relatedterm relatedterms relatedentries seealso crossreferences crossreference crossrefs references refs links similar',
  broader: 'broader subclassof parent parents isa hypernym superclass broaderterm',
  same: 'see redirect redirectto seeinstead',
  kind: 'kind category',
  key: 'id slug identifier termid notation uri iri',
};

const BY_NAME = new Map<string, { field: Field; rank: number }>();
for (const field of Object.keys(NAMES) as Field[]) {
  for (const [rank, name] of NAMES[field].split(' ').entries()) {
    if (!BY_NAME.has(name)) BY_NAME.set(name, { field, rank });
  }
}

/** A name with one of these words describes the term, but isn't the term. */
const ABOUT =
  /^(id|ids|uri|url|urls|iri|link|source|sources|date|type|code|number|count|status|author|version|letter|language|lang|image|media|audio|order|index|created|modified|updated|length|pos|reference|example|examples|html|key)$/;

/** Names of several words rank after single words. */
const PART_RANK = 100;

const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    english: 'en',
    german: 'de',
    deutsch: 'de',
    french: 'fr',
    francais: 'fr',
    spanish: 'es',
    espanol: 'es',
    italian: 'it',
    italiano: 'it',
    portuguese: 'pt',
    dutch: 'nl',
    swedish: 'sv',
    finnish: 'fi',
    polish: 'pl',
    russian: 'ru',
    japanese: 'ja',
    chinese: 'zh',
  }),
);
const CODES = new Set(
  'en de fr es it pt nl sv fi da no nb nn pl cs sk sl hr hu ro bg el ru uk tr ar he fa hi ja ko zh et lv lt ca eu gl ga cy is mt vi th id'.split(
    ' ',
  ),
);

/** The name's meaning; undefined if it is unknown. */
export function fieldOf(name: string): FieldName | undefined {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 6) return undefined;
  const language = languageIn(words);
  const own = language === undefined ? words : words.slice(0, -1);
  const found = BY_NAME.get(own.join('')) ?? partOf(own);
  if (!found) return undefined;
  return { ...found, ...(language === undefined ? {} : { language }) };
}

/** Whether the name is just a language: `en`, `fr-CA`. */
export function isLanguageTag(name: string): boolean {
  const [code = '', region, ...more] = name.split(/[-_]/);
  return (
    more.length === 0 && CODES.has(code) && (region === undefined || /^[A-Za-z]{2,4}$/.test(region))
  );
}

function wordsOf(name: string): string[] {
  const local = name.replace(/^[a-z]+:(?=[a-z])/i, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const bare = local.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The language at the end of a name of several words. */
function languageIn(words: readonly string[]): string | undefined {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return undefined;
  if (last === 'id' || last === 'is' || last === 'no') return undefined;
  return CODES.has(last) ? last : LANGUAGES.get(last);
}

/** "Abbreviation/Shorthand", "Glossary Term", "Short description of the term". */
function partOf(words: readonly string[]): { field: Field; rank: number } | undefined {
  if (words.length < 2 || words.some((word) => ABOUT.test(word))) return undefined;
  const found = words.flatMap((word) => BY_NAME.get(word) ?? []);
  const order: readonly Field[] = [
    'definition',
    'related',
    'alias',
    'broader',
    'abbreviation',
    'expansion',
    'term',
  ];
  for (const field of order) {
    const first = found.find((one) => one.field === field);
    if (!first) continue;
    // "Alternate term", "other word": another name for what is in the term column.
    const other = field === 'term' && words.some((word) => /^(alternat|other|alt$)/.test(word));
    return { field: other ? 'alias' : field, rank: first.rank + PART_RANK };
  }
  return undefined;
}
