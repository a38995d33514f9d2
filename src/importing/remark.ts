/**
 * A remark about a file, for readers of any language: a message of `assets/locales/` with its
 * values. The views and the command line put it into words.
 */
import type { CountKey, TextKey, Values } from '../i18n/locale';

type Imports<K> = Extract<K, `imports.${string}`>;
type Given<V> = keyof V extends never ? [] : [values: V];

export interface Remark {
  readonly key: Imports<TextKey | CountKey>;
  readonly values: Readonly<Record<string, string | number>>;
  /** For messages that depend on a number. */
  readonly count?: number;
  /** If several files are read. */
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
}

export function remark<K extends Imports<TextKey>>(key: K, ...[values]: Given<Values<K>>): Remark {
  return { key, values: values ?? {} };
}

export function countRemark<K extends Imports<CountKey>>(
  key: K,
  count: number,
  ...[values]: Given<Values<K>>
): Remark {
  return { key, values: values ?? {}, count };
}

/** The remark, with its location. */
export function at(file: string, line: number | undefined, unplaced: Remark): Remark {
  return { ...unplaced, file, ...(line === undefined ? {} : { line }) };
}
