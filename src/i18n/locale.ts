/**
 * The types of Glossa's texts, and their conversion for the browser. They are written in
 * `assets/locales/`, one folder per language, and become `messages.json` in `_locales`. The
 * browser picks the reader's language; the others are never loaded.
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

/** The browser's name for a message: only letters, digits and underscores. */
export function messageName(key: string, category?: string): string {
  const name = key.replace('.', '_');
  return category === undefined ? name : `${name}_${category}`;
}

/** The names of the values in a text, in the order in which the browser gets them. */
export function valueNames(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string))].sort();
}

/**
 * A language's `messages.json`.
 *
 * All texts of a message number their values in the same way, even those with fewer values:
 * `names` are those of the whole message.
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
