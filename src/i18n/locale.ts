/**
 * The shape of Glossa's own words, and how they travel: written in `assets/locales/`, one
 * folder a language, and given to the browser as `messages.json` in `_locales`. The browser picks
 * the reader's language; no page pays for the others.
 */
import type { en } from '../../assets/locales/en';
import type { Locale, PluralTexts } from '../../assets/locales/locale';

type English = typeof en;

/** Messages, as `group.name`, with their English texts. */
type Texts = {
  [G in keyof English as never]: never;
} & UnionToIntersection<
  {
    [G in keyof English & string]: {
      [K in keyof English[G] & string as `${G}.${K}`]: English[G][K];
    };
  }[keyof English & string]
>;

type UnionToIntersection<U> = (U extends unknown ? (each: U) => void : never) extends (
  all: infer I,
) => void
  ? I
  : never;

/** Keys of messages that are one text. */
export type TextKey = { [K in keyof Texts]: Texts[K] extends string ? K : never }[keyof Texts];

/** Keys of messages that depend on a number. */
export type CountKey = Exclude<keyof Texts, TextKey>;

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The values that a message wants, by name. */
export type Values<K extends keyof Texts> = {
  readonly [N in Exclude<
    Names<Texts[K] extends string ? Texts[K] : Texts[K][keyof Texts[K]]>,
    K extends CountKey ? 'count' : never
  >]: string | number;
};

/** Browsers know a message by letters, digits and underscores. */
export function messageName(key: string, category?: string): string {
  const name = key.replace('.', '_');
  return category === undefined ? name : `${name}_${category}`;
}

/** The names of the values in a text, in the order in which browsers are given them. */
export function valueNames(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string))].sort();
}

/**
 * A language's `messages.json`.
 *
 * All texts of a message number their values alike, those with fewer of them, too: `names`
 * are the message's, not the text's.
 */
export function browserMessages(locale: Locale): Record<string, { message: string }> {
  const messages: Record<string, { message: string }> = {};
  for (const [group, texts] of Object.entries(locale)) {
    for (const [key, text] of Object.entries(texts as Record<string, string | PluralTexts>)) {
      const forms = typeof text === 'string' ? { '': text } : text;
      const all = Object.values(forms).join(' ');
      const names = valueNames(typeof text === 'string' ? all : `${all} {count}`);
      for (const [category, form] of Object.entries(forms)) {
        const name = messageName(`${group}.${key}`, category || undefined);
        messages[name] = { message: numbered(form, names) };
      }
    }
  }
  return messages;
}

function numbered(text: string, names: readonly string[]): string {
  return text
    .replaceAll('$', '$$$$')
    .replace(/\{(\w+)\}/g, (_, name: string) => `$${names.indexOf(name) + 1}`);
}
