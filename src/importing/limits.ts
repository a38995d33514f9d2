/** How large a glossary may be. */
import { ImportError } from './import-error';
import { remark } from './remark';

/** Everything that is made from more entries wouldn't fit into memory. */
export const MAX_ENTRIES = 150_000;

export function tooMany(name: string): ImportError {
  return new ImportError(name, remark('imports.tooMany', { most: MAX_ENTRIES }));
}
