/**
 * Reads YAML by its syntax tree, so that every value keeps its line and no key can touch an
 * object's prototype. Scalars are text as written (`no` is the word "no"). Anchors and tags aren't
 * part of the format.
 */
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { didYouMean } from './nearest';
import type { Problems } from './problem';
import { type Located, oneLine, type SourceFile, type SourceLocation } from './source';

/** A YAML file that has been parsed; `root` is undefined if parsing failed. */
export interface YamlSource {
  readonly root: Node | undefined;
  readonly reader: YamlReader;
}

/**
 * @param from the line of the file where the YAML starts, from 1, for front matter
 */
export function openYaml(file: SourceFile, problems: Problems, from = 1): YamlSource {
  const lines = new LineCounter();
  const reader = new YamlReader(file.name, lines, from - 1, problems);
  try {
    const document = parseDocument(file.text, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
    });
    for (const error of [...document.errors, ...document.warnings]) {
      problems.add(
        'yaml',
        reader.at(error.pos[0]),
        `This isn't valid YAML: ${oneLine(error.message)}.`,
        'Correct the punctuation or indentation here, or put the text in quotes.',
      );
    }
    const broken = document.errors.length > 0;
    return { root: broken ? undefined : (document.contents ?? undefined), reader };
  } catch (error) {
    // The parser is recursive: a file full of brackets exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    problems.add(
      'yaml',
      reader.at(0),
      'This is nested too deeply.',
      'Use the format as described.',
    );
    return { root: undefined, reader };
  }
}

export class YamlReader {
  constructor(
    readonly file: string,
    private readonly lines: LineCounter,
    private readonly offset: number,
    readonly problems: Problems,
  ) {}

  /** The location of a character, given by its UTF-16 offset in the YAML text. */
  at(offset: number): SourceLocation {
    return { file: this.file, line: Math.max(1, this.lines.linePos(offset).line) + this.offset };
  }

  place(node: unknown): SourceLocation {
    const range = (node as Partial<Node> | null | undefined)?.range;
    return this.at(range?.[0] ?? 0);
  }

  wrong(place: SourceLocation, what: string, todo: string): void {
    this.problems.add('yaml-value', place, what, todo);
  }

  /** The keys and values of a map; reports anything else. */
  pairs(node: unknown, what: string): { key: Located<string>; value: unknown }[] {
    if (!isMap(node)) {
      this.wrong(
        this.place(node),
        `${sentenceCase(what)} must be a list of names and values.`,
        'Write "name: value".',
      );
      return [];
    }
    return (node as YAMLMap<unknown, unknown>).items.flatMap((pair: Pair<unknown, unknown>) => {
      if (isScalar(pair.key)) {
        const key = { value: scalarText(pair.key), ...this.place(pair.key) };
        return [{ key, value: pair.value }];
      }
      this.wrong(
        this.place(pair.key),
        `A name in ${what} isn't plain text.`,
        'Write "name: value".',
      );
      return [];
    });
  }

  /** The items of a list; an empty value is an empty list. */
  items(node: unknown, what: string): unknown[] {
    if (isSeq(node)) return node.items;
    if (isEmpty(node)) return [];
    this.wrong(
      this.place(node),
      `${sentenceCase(what)} must be a list.`,
      'Write "[first, second]", or one item per line after "- ".',
    );
    return [];
  }

  /** A text in one line; undefined and reported if it isn't text. */
  text(node: unknown, what: string): Located<string> | undefined {
    if (isScalar(node)) return { value: oneLine(scalarText(node)), ...this.place(node) };
    this.wrong(
      this.place(node),
      `${sentenceCase(what)} must be text.`,
      'Write it in one line, in quotes if it has a colon or bracket.',
    );
    return undefined;
  }

  fields(node: unknown, what: string, known: readonly string[]): Fields {
    return new Fields(this, node, what, known);
  }
}

/** The fields of one map, read by name. Unknown fields are reported at once. */
export class Fields {
  readonly place: SourceLocation;
  /** The map's name in messages, with its id if it has one. */
  readonly what: string;
  /** False if it is no map at all, which has been reported. */
  readonly isMap: boolean;
  readonly #values = new Map<string, { key: Located<string>; value: unknown }>();

  constructor(
    private readonly reader: YamlReader,
    node: unknown,
    what: string,
    known: readonly string[],
  ) {
    this.place = reader.place(node);
    this.isMap = isMap(node);
    const pairs = reader.pairs(node, what);
    for (const pair of pairs) {
      if (known.includes(pair.key.value)) this.#values.set(pair.key.value, pair);
    }
    const id = this.#values.get('id')?.value;
    this.what = isScalar(id) && !isEmpty(id) ? `${what} "${oneLine(scalarText(id))}"` : what;
    for (const { key } of pairs) {
      if (known.includes(key.value)) continue;
      reader.problems.add(
        'yaml-field',
        key,
        `${sentenceCase(this.what)} has an unknown field "${key.value}".`,
        didYouMean(key.value, known) || `Use one of: ${known.join(', ')}.`,
      );
    }
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The location of a field's name, or of the whole map if the field is missing. */
  placeOf(name: string): SourceLocation {
    return this.#values.get(name)?.key ?? this.place;
  }

  /** A required text; if it is missing, empty or not text, that is reported once. */
  required(name: string): Located<string> | undefined {
    const text = this.optional(name);
    if (text !== undefined && text.value !== '') return text;
    if (this.isMap && (text !== undefined || !this.has(name))) {
      this.reader.wrong(
        this.placeOf(name),
        `${sentenceCase(this.what)} has no "${name}".`,
        `Add "${name}: …".`,
      );
    }
    return undefined;
  }

  /** An optional text. It may be empty; its location is the key's. */
  optional(name: string): Located<string> | undefined {
    const pair = this.#values.get(name);
    if (!pair) return undefined;
    if (isEmpty(pair.value)) return { ...pair.key, value: '' };
    return this.reader.text(pair.value, `"${name}" of ${this.what}`);
  }

  /** The non-empty texts of a list; empty if the list is missing. */
  list(name: string): Located<string>[] {
    return this.items(name).flatMap((node) => {
      const what = `an item of "${name}" of ${this.what}`;
      const text = this.reader.text(node, what);
      if (text?.value !== '') return text ? [text] : [];
      this.reader.wrong(text, `${sentenceCase(what)} is empty.`, 'Write something or take it out.');
      return [];
    });
  }

  items(name: string): unknown[] {
    const pair = this.#values.get(name);
    return pair ? this.reader.items(pair.value, `"${name}" of ${this.what}`) : [];
  }

  /** The raw value, for nested maps. */
  node(name: string): unknown {
    return this.#values.get(name)?.value;
  }

  flag(name: string): boolean {
    const text = this.optional(name);
    if (text === undefined || text.value === 'false') return false;
    if (text.value === 'true') return true;
    this.reader.wrong(text, `"${name}" is "${text.value}".`, 'Write "true" or "false".');
    return false;
  }

  /** A number, or `otherwise` if it is missing or not a number. */
  number(name: string, otherwise: number): number {
    const text = this.optional(name);
    if (text === undefined) return otherwise;
    if (/^[+-]?\d+(\.\d+)?$/.test(text.value)) return Number(text.value);
    this.reader.wrong(text, `"${name}" is "${text.value}".`, 'Write a number such as 0 or -1.5.');
    return otherwise;
  }
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && scalarText(node) === '');
}

function scalarText(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : '';
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
