/** What the language tags of pages and glossaries mean. */

/** Results so far: `Intl` is slow, and pages repeat their few tags. */
const known = new Map<string, string | null>();

/**
 * The language that a tag names.
 *
 * @param tag as the page has it, in any case and spelling: `en`, `eng`, `EN_us`
 * @returns the primary subtag in canonical form (`en`); '' for a tag that says that the
 *   language is unknown (empty, or `und`); null for one that names no language (`zxx`,
 *   `mul`, `x-default`, junk), which is treated like a missing tag
 */
export function languageOf(tag: string): string | null {
  let language = known.get(tag);
  if (language === undefined) {
    language = parse(tag.trim());
    known.set(tag, language);
  }
  return language;
}

function parse(tag: string): string | null {
  if (tag === '') return '';
  // No language has a subtag of more than three letters (BCP 47 reserves longer ones).
  const [, code] = /^([a-z]{2,3})(?![a-z\d])/i.exec(tag) ?? [];
  if (!code) return null;
  const [language] = (Intl.getCanonicalLocales(code)[0] as string).split('-') as [string];
  if (language === 'und') return '';
  // No linguistic content, several languages, an uncoded one, private use.
  if (/^(zxx|mul|mis|q[a-t].)$/.test(language)) return null;
  // Browsers know a name for every language of two letters; `xx` and `jp` are no languages.
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return language.length === 2 && !names.of(language) ? null : language;
}
