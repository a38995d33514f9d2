/** Reads `terms/*.yaml`: the entries as they are written, with their locations. */
import type { DraftEntry, DraftStatement } from './draft';
import { isId } from './ids';
import type { Problems } from './problem';
import type { Located, SourceFile } from './source';
import { type Fields, openYaml, type YamlReader } from './yaml-fields';

const ENTRY_FIELDS = [
  'id',
  'term',
  'kind',
  'expansion',
  'aliases',
  'hidden',
  'only',
  'gloss',
  'says',
  'related',
];
const SAYS_FIELDS = ['section', 'facts', 'text', 'notes'];

/**
 * @param files already `normalised`
 * @returns the entries with an id and a term, each id once; everything else is reported
 */
export function readTerms(files: readonly SourceFile[], problems: Problems): DraftEntry[] {
  const entries = new Map<string, DraftEntry>();
  for (const file of files) {
    const { root, reader } = openYaml(file, problems);
    if (!root) continue;
    for (const node of reader.items(root, 'the file')) {
      const entry = readEntry(node, reader);
      if (!entry) continue;
      const first = entries.get(entry.id);
      if (first) {
        problems.add(
          'duplicate-id',
          entry,
          `There are two entries with the id "${entry.id}" (the other: ${first.file}:${first.line}).`,
          'Give one of them another id, or make them one entry.',
        );
      } else {
        entries.set(entry.id, entry);
      }
    }
  }
  return [...entries.values()];
}

function readEntry(node: unknown, reader: YamlReader): DraftEntry | undefined {
  const fields = reader.fields(node, 'the entry', ENTRY_FIELDS);
  if (!fields.isMap) return undefined;
  const id = fields.required('id');
  const term = fields.required('term');
  if (id && !isId(id.value)) {
    reader.problems.add(
      'id',
      id,
      `The id "${id.value}" isn't valid.`,
      'Write lower-case words joined by hyphens, such as "nmda-receptor".',
    );
  }
  const kind = fields.required('kind')?.value ?? '';
  const expansion = fields.optional('expansion');
  const gloss = fields.optional('gloss') ?? { ...(id ?? fields.place), value: '' };
  if (gloss.value === '') {
    reader.problems.add(
      'gloss-empty',
      fields.placeOf('gloss'),
      `${id ? `The entry "${id.value}"` : 'The entry'} has no gloss.`,
      'Add "gloss:" with one plain sentence that says what it means.',
    );
  }
  const says = fields.items('says').flatMap((item) => readStatement(item, reader, fields.what));
  if (!id || !term) return undefined;
  return {
    file: id.file,
    line: id.line,
    id: id.value,
    term,
    kind,
    ...(expansion?.value ? { expansion } : {}),
    aliases: fields.list('aliases'),
    hidden: fields.list('hidden'),
    only: fields.flag('only'),
    gloss,
    says,
    related: distinct(fields, 'related', reader),
  };
}

function readStatement(node: unknown, reader: YamlReader, name: string): DraftStatement[] {
  const fields = reader.fields(node, `a statement of ${name}`, SAYS_FIELDS);
  const section = fields.required('section');
  const text = fields.required('text');
  const facts = distinct(fields, 'facts', reader);
  const notes = distinct(fields, 'notes', reader);
  return section && text ? [{ ...text, section, facts, notes }] : [];
}

/** A list of distinct names. */
function distinct(fields: Fields, name: string, reader: YamlReader): Located<string>[] {
  const seen = new Set<string>();
  return fields.list(name).filter((item) => {
    if (!seen.has(item.value)) {
      seen.add(item.value);
      return true;
    }
    reader.wrong(item, `"${item.value}" is twice in "${name}".`, 'Remove one of them.');
    return false;
  });
}
