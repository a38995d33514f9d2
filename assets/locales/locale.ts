/** The shape of Glossa's texts, which the English ones set for all languages. */
import type { en } from './en';

type English = typeof en;

/** A message that depends on a number: a text for each CLDR plural category of the language. */
export type PluralTexts = { readonly other: string } & {
  readonly [category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** What a language has to say: the very keys of the English one. */
export type Locale = {
  readonly [G in keyof English]: {
    readonly [K in keyof English[G]]: English[G][K] extends string ? string : PluralTexts;
  };
};
