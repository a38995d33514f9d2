/** Reads `facts.yaml`: what the article must say, and how carefully. */
import type { DraftFact, FactFlag } from './draft';
import { isFactId } from './ids';
import type { Problems } from './problem';
import type { SourceFile } from './source';
import { type Fields, openYaml, type YamlReader } from './yaml-fields';

const FIELDS = ['section', 'flags', 'attribute', 'counter', 'apart', 'skip'];
const FLAGS: readonly string[] = ['H', 'C', 'I', 'X', 'P'] satisfies FactFlag[];

/**
 * @param file already `normalised`
 * @returns the facts by id, without those that have no section (reported)
 */
export function readFacts(file: SourceFile, problems: Problems): Map<string, DraftFact> {
  const facts = new Map<string, DraftFact>();
  const { root, reader } = openYaml(file, problems);
  if (!root) return facts;
  for (const { key, value } of reader.pairs(root, 'the file')) {
    if (!isFactId(key.value)) {
      problems.add(
        'id',
        key,
        `"${key.value}" isn't a fact's id.`,
        'Write "F", the section\'s number and the fact\'s, such as "F2.1.3".',
      );
      continue;
    }
    const fields = reader.fields(value, `the fact ${key.value}`, FIELDS);
    const section = fields.required('section');
    const counter = fields.optional('counter');
    if (!section) continue;
    facts.set(key.value, {
      file: key.file,
      line: key.line,
      section,
      flags: readFlags(fields, reader),
      attribute: fields.flag('attribute'),
      ...(counter?.value ? { counter } : {}),
      apart: fields.list('apart'),
      skip: fields.flag('skip'),
    });
  }
  return facts;
}

function readFlags(fields: Fields, reader: YamlReader): Set<FactFlag> {
  const flags = new Set<FactFlag>();
  for (const flag of fields.list('flags')) {
    if (FLAGS.includes(flag.value)) flags.add(flag.value as FactFlag);
    else {
      reader.wrong(
        flag,
        `"${flag.value}" isn't a flag.`,
        'Use H (hedged), C (contested), I (imprecise), X (at odds) or P (promotional).',
      );
    }
  }
  return flags;
}
