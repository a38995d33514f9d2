/** The types of Glossa's texts. The English ones define which keys there are. */
import type { en } from './en';

type English = typeof en;

/** A message that depends on a number: a text for each CLDR plural category of the language. */
export type PluralTexts = { readonly other: string } & {
  readonly [category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** The texts of a language, with the same keys as the English ones. */
export type Locale = {
  readonly [G in keyof English]: {
    readonly [K in keyof English[G]]: English[G][K] extends string ? string : PluralTexts;
  };
};
