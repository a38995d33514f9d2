/** YAML, as data. */
import { parse, YAMLError } from 'yaml';
import { ImportError } from './import-error';
import type { TextFile } from './reading';
import type { Json } from './values';

/** @throws ImportError with the line where it isn't YAML. */
export function parseYaml({ name, text }: TextFile): Json {
  try {
    return parse(text, { logLevel: 'error', uniqueKeys: false }) as Json;
  } catch (error) {
    if (error instanceof YAMLError) {
      const [what = ''] = error.message.split('\n');
      throw new ImportError(
        `${name}:${error.linePos?.[0].line ?? 1}: This isn't valid YAML: ${what}`,
      );
    }
    // Too many aliases: a text that would grow beyond all measure.
    if (error instanceof ReferenceError) throw new ImportError(`${name}: ${error.message}`);
    throw error;
  }
}
