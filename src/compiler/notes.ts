/** Reads `notes.yaml`: our own notes with their references. */
import type { DraftNote } from './draft';
import { isWebAddress } from './front-matter';
import { isId } from './ids';
import type { Problems } from './problem';
import type { SourceFile } from './source';
import { openYaml, type YamlReader } from './yaml-fields';

/**
 * @param file already `normalised`
 * @returns the notes by id, without those that have no text (reported)
 */
export function readNotes(file: SourceFile, problems: Problems): Map<string, DraftNote> {
  const notes = new Map<string, DraftNote>();
  const { root, reader } = openYaml(file, problems);
  if (!root) return notes;
  for (const { key, value } of reader.pairs(root, 'the file')) {
    if (!isId(key.value)) {
      problems.add(
        'id',
        key,
        `"${key.value}" can't be the id of a note.`,
        'Write lower-case words joined by hyphens.',
      );
      continue;
    }
    const fields = reader.fields(value, `the note "${key.value}"`, ['text', 'references']);
    const text = fields.required('text');
    const references = fields
      .items('references')
      .flatMap((node) => readReference(node, reader, key.value));
    if (text)
      notes.set(key.value, { file: key.file, line: key.line, text: text.value, references });
  }
  return notes;
}

function readReference(node: unknown, reader: YamlReader, note: string): DraftNote['references'] {
  const fields = reader.fields(node, `a reference of the note "${note}"`, ['label', 'url']);
  const label = fields.required('label');
  const url = fields.required('url');
  if (url && !isWebAddress(url.value)) {
    reader.wrong(
      url,
      `"${url.value}" isn't a web address.`,
      'Write one that begins with https://.',
    );
    return [];
  }
  return label && url ? [{ label: label.value, url: url.value }] : [];
}
