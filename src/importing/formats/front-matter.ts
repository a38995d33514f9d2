/** The block of values at the top of a Markdown file, in YAML or TOML. */
import type { TextFile } from '../reading';
import { isObject, type Json } from './values';
import { loadYaml } from './yaml';

export interface Fronted {
  /** By keys in lower case. */
  readonly values: { readonly [key: string]: Json };
  readonly body: string;
}

const YAML = /---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/y;
const TOML = /\+\+\+[ \t]*\n(?:([\s\S]*?)\n)?\+\+\+[ \t]*(?:\n|$)/y;
const TOML_TEXT = /^\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)')\s*$/;

const TOML_LIST = /^\s*([\w-]+)\s*=\s*\[(.*)\]\s*$/;
const TOML_STRING = /"((?:[^"\\]|\\.)*)"|'([^']*)'/g;

/**
 * @returns no values if there is no such block
 * @throws ImportError with the line if the block is broken
 */
export function frontMatterOf({ name, text }: TextFile): Fronted {
  const trimmed = text.trimStart();
  YAML.lastIndex = 0;
  const yaml = YAML.exec(trimmed);
  if (yaml) return { values: yamlValues(name, yaml[1] ?? ''), body: trimmed.slice(yaml[0].length) };
  TOML.lastIndex = 0;
  const toml = TOML.exec(trimmed);
  if (toml) return { values: tomlValues(toml[1] ?? ''), body: trimmed.slice(toml[0].length) };
  return { values: {}, body: text };
}

function yamlValues(name: string, text: string): { readonly [key: string]: Json } {
  if (!/\S/.test(text)) return {};
  const value = loadYaml(name, text, 2, 'imports.badHead');
  return isObject(value) ? inLowerCase(value) : {};
}

function inLowerCase(values: { readonly [key: string]: Json }): { readonly [key: string]: Json } {
  const lower: Record<string, Json> = Object.create(null);
  for (const [key, value] of Object.entries(values)) lower[key.toLowerCase()] = value;
  return lower;
}

/** Texts and lists of texts in one line; everything else in it is ignored. */
function tomlValues(text: string): { readonly [key: string]: Json } {
  const values: Record<string, Json> = Object.create(null);
  for (const line of text.split('\n')) {
    const [, key, double, single] = TOML_TEXT.exec(line) ?? [];
    const [, name, list] = TOML_LIST.exec(line) ?? [];
    if (key !== undefined)
      values[key.toLowerCase()] = (double ?? single ?? '').replace(/\\(.)/g, '$1');
    if (name !== undefined && list !== undefined) {
      values[name.toLowerCase()] = [...list.matchAll(TOML_STRING)].map(([, one, other]) =>
        (one ?? other ?? '').replace(/\\(.)/g, '$1'),
      );
    }
  }
  return values;
}
