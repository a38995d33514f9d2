/** Messages about imported files, in English, for the command line. */
import { en } from '../assets/locales/en';
import type { PluralTexts } from '../assets/locales/locale';
import type { ImportError } from '../src/importing/import';
import type { Remark } from '../src/importing/remark';

const TEXTS: Readonly<Record<string, string | PluralTexts>> = en.imports;
const PLURALS = new Intl.PluralRules('en');

/** A remark with its place, as compilers write it: `words.csv:12: …`. */
export function english(remark: Remark): string {
  const { key, file, line, count, values } = remark;
  const texts = TEXTS[key.replace('imports.', '')] ?? key;
  const text =
    typeof texts === 'string'
      ? texts
      : (texts[PLURALS.select(count ?? 0) as 'one' | 'other'] ?? texts.other);
  const given: Readonly<Record<string, string | number | undefined>> = { ...values, count };
  const message = text.replace(/\{(\w+)\}/g, (_, name: string) => spelled(given[name] ?? ''));
  const place = [file || undefined, line].filter((part) => part !== undefined).join(':');
  return place === '' ? message : `${place}: ${message}`;
}

/** How many faults are listed; the others are counted. */
const MOST_FAULTS = 20;

/** What is wrong with a file, a line for each fault. */
export function englishError({ remark, faults }: ImportError): string {
  const rest = faults.length - MOST_FAULTS;
  return [
    english(remark),
    ...faults.slice(0, MOST_FAULTS),
    ...(rest > 0 ? [`… and ${rest} more`] : []),
  ].join('\n');
}

function spelled(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('en') : value;
}
