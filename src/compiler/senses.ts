/** Reads `senses.yaml`: what distinguishes an entry's meaning from the word's other meanings. */
import { parsePattern } from '../matching/sense/pattern';
import type { DraftSense } from './draft';
import type { Problems } from './problem';
import type { SourceFile } from './source';
import { type Fields, openYaml, type YamlReader } from './yaml-fields';

const FIELDS = ['veto', 'prove', 'cues', 'against', 'prior', 'phrases'];

/**
 * @param file already `normalised`
 * @returns the senses by entry id; the checks find out whether the entries exist
 */
export function readSenses(file: SourceFile, problems: Problems): Map<string, DraftSense> {
  const senses = new Map<string, DraftSense>();
  const { root, reader } = openYaml(file, problems);
  if (!root) return senses;
  for (const { key, value } of reader.pairs(root, 'the file')) {
    const fields = reader.fields(value, `the sense of "${key.value}"`, FIELDS);
    senses.set(key.value, {
      file: key.file,
      line: key.line,
      sense: {
        veto: patterns(fields, 'veto', reader),
        prove: patterns(fields, 'prove', reader),
        cues: fields.list('cues').map((cue) => cue.value),
        against: fields.list('against').map((cue) => cue.value),
        prior: fields.number('prior', 0),
        ...(fields.flag('phrases') ? { phrases: true as const } : {}),
      },
    });
  }
  return senses;
}

function patterns(fields: Fields, name: string, reader: YamlReader): string[] {
  return fields.list(name).flatMap((pattern) => {
    if (parsePattern(pattern.value)) return [pattern.value];
    reader.wrong(
      pattern,
      `The pattern "${pattern.value}" has no "~", more than one, or one inside a word.`,
      'Put "~" once, at the start of a word, in place of the term, such as "great ~".',
    );
    return [];
  });
}
