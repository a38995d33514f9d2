/**
 * What the name of a column or key means: "Abbreviation/Shorthand", `termName`, "Definition (EN)",
 * `skos:altLabel`. One table for all formats whose authors choose the names.
 */

import { isLanguageTag, languageNamed } from '../language-names';

export type Field =
  | 'term'
  | 'abbreviation'
  | 'definition'
  | 'expansion'
  | 'alias'
  | 'form'
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
  term: 'term headword lemma word entry preferredterm preflabel preferredlabel termname entryname glossaryterm glossterm vocabulary vocab phrase expression concept label name title keyword front question subject topic item begriff fachbegriff fachwort fachausdruck ausdruck bezeichnung stichwort schlagwort wort benennung terme mot termino palabra termine parola voce termo palavra begrepp concepto concepte notion woord slovo pojem pojecie haslo kelime terim orszo szo kifejezes sana ord istilah mục 术语 術語 词语 詞語 单词 單詞 词条 詞條 词汇 名词 名称 名稱 中文 英文 用語 単語 言葉 語句 용어 단어 термин слово понятие термін поняття слово اصطلاح واژه کلمه لغت مصطلح المصطلح كلمة الكلمة مفردة מונח מילה ערך όρος λέξη शब्द คำ คำศัพท์ thuậtngữ từ keyterm keyword',
  abbreviation:
    'abbreviation acronym initialism abbr abbrev shorthand shortform shortname short abkurzung abk kurzform kurzbezeichnung kurzel afkorting forkortning skrot sigle abreviatura acronimo siglas abbreviazione',
  definition:
    'definition whatitmeans means fulldefinition longdefinition def defn gloss glossdef glossary meaning meanings definitions sense senses explanation longdescription description shortdefinition shortdescription desc summary text content contents body value answer back details information info comment comments scopenote note notes erklarung erlauterung erlauterungen bedeutung beschreibung explication explicacion spiegazione explicacao uitleg definicion significado descripcion definizione significato descrizione definicao significado descricao definitie betekenis omschrijving definicja znaczenie opis definice vyznam popis tanim anlam aciklama jelentes maaritelma selitys betydelse forklaring definisjon translation ubersetzung traduction traduccion traduzione traducao vertaling 定义 定義 释义 釋義 解释 解釋 说明 說明 意思 含义 翻译 意味 説明 訳 정의 뜻 의미 설명 определение значение описание толкование перевод визначення значення опис تعریف معنی معنا توضیح تعريف التعريف معنى المعنى شرح ترجمة הגדרה פירוש משמעות ορισμός σημασία अर्थ परिभाषा ความหมาย คำแปล địnhnghĩa nghĩa',
  expansion:
    'expansion fullform longform fullname longname long full expanded expandedform standsfor spelledout fullterm',
  alias:
    'alias aliases usedfor synonym synonyms altlabel altlabels alternative alternatives alternativeterms alternateterms alternatename alternatenames alternativename alternativenames alternativelabel aka alsoknownas alsocalled othername othernames otherterms variant variants spellings abbreviations acronyms abbrs initialisms plural plurals exactsynonym hasexactsynonym synonyme sinonimos synonymes sinonimi sinonimo',
  form: 'forms wordforms inflections inflectedforms hiddenlabel hiddenlabels',
  related:
    'related relatedterm relatedterms relatedentries seealso crossreferences crossreference crossrefs references refs links similar',
  broader: 'broader subclassof parent parents isa hypernym superclass broaderterm',
  same: 'see redirect redirectto seeinstead',
  kind: 'kind category',
  key: 'id slug identifier termid notation uri iri',
};

/** Names that rank after all others: notes beside a definition are no definition. */
const LATE = new Set(['comment', 'comments', 'note', 'notes', 'info', 'information', 'details']);
export const LATE_RANK = 200;

const BY_NAME = new Map<string, { field: Field; rank: number }>();
for (const field of Object.keys(NAMES) as Field[]) {
  for (const [rank, name] of NAMES[field].split(' ').entries()) {
    const key = wordsOf(name).join('');
    if (!BY_NAME.has(key))
      BY_NAME.set(key, { field, rank: LATE.has(name) ? LATE_RANK + rank : rank });
  }
}

/** A name with one of these words describes the term, but isn't the term. */
const ABOUT =
  /^(id|ids|uri|url|urls|iri|link|source|sources|date|type|code|number|count|status|author|version|letter|language|lang|image|media|audio|order|index|created|modified|updated|length|pos|reference|example|examples|html|key)$/;

/** Names of several words rank after single words. */
const PART_RANK = 100;

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

/** Names that only glossaries have; the others are used in all kinds of data. */
const TELLING = new Set(
  'term headword lemma word entry preferredterm preflabel termname entryname glossaryterm glossterm keyterm vocabulary vocab phrase expression begriff stichwort wort terme mot termino palabra termine parola front definition fulldefinition longdefinition shortdefinition def defn gloss glossdef meaning meanings definitions sense senses explanation back abbreviation acronym initialism abbr expansion fullform standsfor synonym synonyms altlabel aka exactsynonym hasexactsynonym definicion significado signification bedeutung definizione significato definicao'.split(
    ' ',
  ),
);

/** Whether only glossaries use the name. */
export function isTellingName(name: string): boolean {
  const words = wordsOf(name);
  const own = languageIn(words) === undefined ? words : words.slice(0, -1);
  const foreign = /[^\p{sc=Latin}]/u.test(own.join(''));
  return (
    TELLING.has(own.join('')) ||
    own.some((word) => TELLING.has(word)) ||
    (foreign && fieldOf(name) !== undefined)
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
  return /^[a-z]{2}$/.test(last) && isLanguageTag(last) ? last : languageNamed(last);
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
