/** What uses of glossaries must look like that come from outside: in messages and in files. */
import * as v from 'valibot';
import { normalizeHost } from '../sites/rules';
import { REACHES, VISIBILITIES } from './glossary-use';

/** Longer than any host's name (UTF-16 units). */
const MAX_HOST = 300;

const host = v.pipe(
  v.string(),
  v.maxLength(MAX_HOST),
  v.check((text) => normalizeHost(text) !== null),
);

export const glossaryUseSchema = v.object({
  reach: v.picklist(REACHES),
  sites: v.array(host),
  marks: v.picklist(VISIBILITIES),
});
