/** YAML, as data. */
import { load, loadAll, YAMLException } from 'js-yaml';
import { ImportError } from '../import-error';
import { guardYaml } from '../limits';
import type { TextFile } from '../reading';
import { remark } from '../remark';
import type { Json } from './values';

/** Values of a file; each alias counts as its value. */
const MAX_VALUES = 5_000_000;

/** @throws ImportError with the line if it isn't YAML */
export function parseYaml({ name, text }: TextFile): Json {
  guardYaml(name, text);
  const values = loaded(name, 1, 'imports.badYaml', () => loadAll(text) as Json[]);
  const documents = values.filter((one) => one !== null);
  // Several documents are a list; each of them may be a list as well.
  const value = documents.length > 1 ? documents.flat() : (documents[0] ?? null);
  let count = 0;
  const visit = (one: Json): void => {
    count++;
    if (count > MAX_VALUES) {
      throw new ImportError(name, remark('imports.aliases', { most: MAX_VALUES }));
    }
    if (typeof one === 'object' && one !== null)
      for (const inner of Object.values(one)) visit(inner);
  };
  visit(value);
  return value;
}

/**
 * The value of a text in YAML.
 * @param firstLine the line of the file where the text begins, from 1
 * @param bad the message if it isn't YAML
 * @throws ImportError with the line
 */
export function loadYaml(
  name: string,
  text: string,
  firstLine: number,
  bad: 'imports.badYaml' | 'imports.badHead',
): Json {
  return loaded(name, firstLine, bad, () => load(text) as Json);
}

function loaded<T>(
  name: string,
  firstLine: number,
  bad: 'imports.badYaml' | 'imports.badHead',
  run: () => T,
): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + firstLine;
    throw new ImportError(name, remark(bad, { reason: error.reason }), { line });
  }
}
