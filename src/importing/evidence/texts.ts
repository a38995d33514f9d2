/** What single texts look like: words for people, or values for machines. */

/** Values that no dictionary has for a term or a meaning. */
const MACHINE: readonly RegExp[] = [
  // Numbers, dates, times, amounts, telephone numbers.
  /^[\s\d.,:;%+\-–/()$€£¥°#'×*]*$/,
  /^(?:true|false|null|nil|none|undefined|nan|n\/a|tbd)$/i,
  /^(?:https?|ftp|file|mailto|data|git|ssh|urn|tel|sha\d+)[:@-]\S+$/i,
  // Each part has signs that the next can't begin with: otherwise a row of them would be tried in
  // all ways to divide it.
  /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/,
  /^(?:~|\.{1,2})?(?:\/[\w.@*+-]+)+\/?$|^[\w@.-]+(?:\/[\w.@*-]+){2,}$|^[a-z]:\\\S*$/i,
  /^[\^~>=<v\s]*\d+\.[\dx*]\S*$/,
  /^(?=.*\d)[\da-f-]{7,}$/i,
  /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w+/-]{20,}={0,2}$/,
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T\s,].*)?$/,
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d{2}/i,
  /^-?[\d.,]+\s?(?:px|r?em|ms|s|[kmgt]i?b|%|[ckm]?m|k?g|m?l|pt|h|min|hz|v|w|usd|eur)$/i,
  /^#[\da-f]{3,8}$/i,
];

/** Signs of programs in a text of a few words. */
const CODE =
  /[{}]\s*$|^\s*[{[<]\S*$|=>|[=!]=|&&|\|\||\w\(\)|;\s*$|^\s*(?:\$|@|--|\/\/)\w|\w\[\w*\]|^[\w.-]+=\S/;

/** What programs put values into: `{name}`, `${x}`, `%s`. */
const PLACEHOLDER = /\$?\{{1,2}\s*[\w.]+\s*\}{1,2}|%(?:\d\$)?[sd@](?!\w)|%\(\w+\)s/;

/** `getName`, `max_size`, `user.name`, `a/b/c`. */
const IDENTIFIER =
  /^[a-z]{2,}\d*(?:[A-Z][a-z\d]+)+$|^\w*[^\W_]_\w+$|^[\w-]{2,}(?:\.[\w-]{2,})+$|^[\w.:]*[._:]\w+\(.*\)$|\w\(\)$|^[a-z]\w{3,}\((?!(?:s|es|n|en)\))[\w, ]*\)$|^(?:application|audio|image|text|video|font|model|message|multipart)\/|^[-–]{1,2}\w|^[./~]\S*\/|^@\w/;

/** How a definition begins in some languages, besides the letters of scripts without articles. */
const DEFINING =
  /^\(?(?:an?|the|any|one|someone|something|somebody|to|that|when|when|what|where|which|who|used|refers?|describes?|short|abbreviation|acronym|der|die|das|ein|eine|un|une|le|la|les|l['’]|el|los|las|una|il|lo|gli|uno|o|os|uma|um|een|het|de|en|ett|et)\b/iu;

/** Sentences and orders that no dictionary has for a term. */
const SENTENCE =
  /^(?:i|we|you|he|she|they|it|this|that|these|those|there|if|when|please|dear|hello|hi|thanks?|let['’]s|don['’]t|yes|no|ok|and|but|so|then|also|however)\s/i;

/** What forms, mails and notes write before a colon. */
const LABEL =
  /^(?:date|time|when|where|who|why|from|to|cc|bcc|subject|re|fwd?|name|first ?name|last ?name|surname|address|street|city|state|zip|postcode|country|e-?mail|tel|phone|mobile|fax|web|website|url|link|author|authors|title|subtitle|version|status|type|category|tags?|price|total|subtotal|amount|quantity|qty|tax|location|place|venue|attendees?|present|absent|apologies|agenda|participants?|host|room|duration|deadline|due|owner|assignee|priority|id|isbn|issn|doi|publisher|published|updated|created|modified|year|pages?|language|format|size|weight|height|width|length|colou?r|material|sku|brand|model|contact|hours|opening hours|servings|serves|yield|prep time|cook time|total time|difficulty|ingredients|instructions|directions|method|notes?|warning|error|info|debug|username|user|password|host|port|server|licen[cs]e|copyright|maintainer|homepage|repository|description|summary|keywords|dear|regards|sincerely|p\.?s\.?|todo|done|action|actions|decision|next steps|datum|zeit|betreff|von|an|preis|name|adresse|telefon|ort)$/i;

/** How many words of letters a text has; in scripts without spaces, two letters count as one. */
export function wordCountOf(text: string): number {
  const joined = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0;
  const spaced = text.match(/(?<![\w@#$/.:-])\p{L}[\p{L}\p{M}'’-]*(?![\w@/=:]\S)/gu)?.length ?? 0;
  return joined === 0 ? spaced : Math.max(spaced, Math.ceil(joined / 2));
}

/** A number, an address, a path, a piece of code: nothing that explains a term. */
export function isForMachines(text: string): boolean {
  if (MACHINE.some((pattern) => pattern.test(text)) || PLACEHOLDER.test(text)) return true;
  return CODE.test(text) && wordCountOf(text) < 4;
}

/** Whether a text could hardly be a term. */
export function isNoTerm(term: string): boolean {
  return (
    term.length > 100 ||
    isForMachines(term) ||
    IDENTIFIER.test(term) ||
    SENTENCE.test(term) ||
    /[.!?]$/.test(term.replace(/^\S*\.\S*\.$/, '')) ||
    wordCountOf(term) > 9
  );
}

/** Whether a form, a mail or a record would write it before a value. */
export function isLabel(term: string): boolean {
  return LABEL.test(term);
}

export function isDefining(text: string): boolean {
  return DEFINING.test(text);
}

/** Kinds of posts that plug-ins of WordPress for glossaries add. */
const GLOSSARY_POST =
  /gloss|lexi[ck]|dictionar|encyclop|vocab|terminolog|wiki_?entr|tool_?tip|(?:^|_)(?:terms?|definitions?|begriffe?|acronyms?|abbreviations?)$/i;

/** Whether posts of a type are entries of a glossary. */
export function isGlossaryPost(type: string): boolean {
  return GLOSSARY_POST.test(type);
}

/** Whether a text calls itself a glossary: a file's name, a title. */
export function namesGlossary(text: string): boolean {
  return /gloss(?:ar|aire|ery)|lexi[ck]|l[eé]xi|dictionar|diction?naire|diccionario|dizionario|vocab|wortschatz|terminolog|terminologie|(?<!\p{L})terms?(?!\p{L})(?! (?:of|and|&))|acronym|abbrev|abreviat|abk[üu]e?rz|begriff|w(?:ö|oe?)rter|definition|thesaur|flash ?cards?|jargon|(?<!\p{L})a[ -]?(?:to|bis|–|-)[ -]?z(?!\p{L})|t[ée]rminos|siglas|sigles|glosario|术语|術語|词汇|詞彙|词典|用語|辞書|용어|термин|словар|глоссар|واژه|مصطلح|قاموس/iu.test(
    text.replace(/[_.-]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
  );
}
