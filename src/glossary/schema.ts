/**
 * Checks that a value is a glossary: values from files, storage or messages may be anything. A
 * checked glossary has no dangling references, only web addresses, and only the fields of the
 * model.
 */
import * as v from 'valibot';
import type { Entry, Glossary, OriginalEntry } from './model';

/** The value is no glossary; `faults` has a line for each problem. */
export class GlossaryFormatError extends Error {
  override readonly name = 'GlossaryFormatError';

  /** @param faults each with its path: `entries[3].gloss: is missing` */
  constructor(readonly faults: readonly string[]) {
    const shown = faults.slice(0, MAX_FAULTS_IN_MESSAGE);
    const rest = faults.length - shown.length;
    const more = rest > 0 ? [`… and ${rest} more`] : [];
    super(['This is not a glossary Glossa can read:', ...shown, ...more].join('\n'));
  }
}

/** How many faults the message shows; `faults` has all. */
const MAX_FAULTS_IN_MESSAGE = 20;

const FORMAT = 'glossa/1';

const text = v.pipe(v.string(), v.regex(/\S/, 'is empty'));
const id = v.pipe(
  v.string(),
  v.regex(
    /^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u,
    'must be lower-case words joined by hyphens',
  ),
);
const webAddress = v.pipe(
  v.string(),
  v.check((url) => /^https?:\/\/\S+$/i.test(url) && URL.canParse(url), 'must be a web address'),
);
const yes = v.exactOptional(v.literal(true, 'must be true or left out'));
const texts = v.array(text);

const run = v.object({ text: v.string(), entry: v.exactOptional(id) });
const runs = v.array(run);
const writtenRuns = v.pipe(
  runs,
  v.check((list) => list.some((part) => /\S/.test(part.text)), 'is empty'),
);

const form = v.object({
  text,
  words: v.pipe(texts, v.nonEmpty('has no words')),
  cased: yes,
  gated: yes,
});

const statement = v.object({
  runs: writtenRuns,
  section: id,
  certainty: v.picklist(['stated', 'hedged', 'disputed']),
  facts: texts,
  notes: v.exactOptional(v.array(id)),
});

const sense = v.object({
  veto: texts,
  prove: texts,
  cues: texts,
  against: texts,
  prior: v.pipe(v.number(), v.finite('must be a finite number')),
  associations: v.exactOptional(v.string()),
  phrases: yes,
});

const entryFields = {
  term: text,
  kind: v.string(),
  expansion: v.exactOptional(text),
  aliases: texts,
  forms: v.array(form),
  gloss: writtenRuns,
  statements: v.array(statement),
  mentions: v.array(id),
  related: v.array(id),
  sense: v.exactOptional(sense),
  example: v.exactOptional(text),
  everywhere: yes,
};

export const entrySchema: v.GenericSchema<unknown, Entry> = v.object({
  id,
  ...entryFields,
  original: v.exactOptional(v.object(entryFields)),
});

const sentence = v.object({
  runs: writtenRuns,
  facts: texts,
  ours: yes,
  notes: v.exactOptional(v.array(id)),
});

const section = v.object({
  id,
  title: text,
  parent: v.exactOptional(id),
  summary: runs,
  summaryNotes: v.exactOptional(v.array(id)),
  paragraphs: v.array(v.array(sentence)),
});

const note = v.object({
  text,
  references: v.array(v.object({ label: text, url: webAddress })),
});

const glossary = v.object({
  format: v.literal(FORMAT, (issue) => `is ${issue.received}; only "${FORMAT}" can be read`),
  id,
  title: text,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'must be a language tag')),
  source: v.object({
    title: text,
    publisher: v.exactOptional(text),
    url: v.exactOptional(webAddress),
    interest: v.exactOptional(text),
    disclaimer: v.exactOptional(text),
    imported: v.exactOptional(v.object({ file: text, licence: v.exactOptional(text) })),
    written: yes,
  }),
  sections: v.array(section),
  entries: v.array(entrySchema),
  notes: v.record(id, note),
  hidden: v.exactOptional(v.array(id)),
});

/**
 * The value as a glossary, without unknown fields.
 * @throws GlossaryFormatError with every fault and its path
 */
export function parseGlossary(value: unknown): Glossary {
  const result = v.safeParse(glossary, value);
  if (!result.success) throw new GlossaryFormatError(result.issues.map(describe));
  const { source } = result.output;
  const faults = [...keyFaults(value), ...sourceFaults(source), ...referenceFaults(result.output)];
  if (faults.length > 0) throw new GlossaryFormatError(faults);
  return result.output;
}

/**
 * A note called `__proto__`, `prototype` or `constructor` would be read from the object's prototype
 * instead of the glossary. The schema silently drops it.
 */
function keyFaults(value: unknown): string[] {
  const { notes } = value as { notes: object };
  return Object.keys(notes)
    .filter((key) => key === '__proto__' || key in Object.prototype)
    .map((key) => `notes.${key}: is no name for a note`);
}

/** The disclaimer is required. For imported and readers' own glossaries, Glossa adds its own. */
function sourceFaults({ disclaimer, imported, written }: Glossary['source']): string[] {
  return disclaimer === undefined && imported === undefined && written === undefined
    ? ['source.disclaimer: is missing']
    : [];
}

/** Duplicate ids, and references to ids that don't exist. */
function referenceFaults(parsed: Glossary): string[] {
  const faults: string[] = [];
  const sections = new Set<string>();
  const entries = new Set<string>();
  const take = (seen: Set<string>, name: string, path: string): void => {
    if (seen.has(name)) faults.push(`${path}: "${name}" is there twice`);
    seen.add(name);
  };
  const need = (known: { has(name: string): boolean }, name: string | undefined, path: string) => {
    if (name !== undefined && !known.has(name)) faults.push(`${path}: there is no "${name}"`);
  };
  const notes = new Set(Object.keys(parsed.notes));
  const needNotes = (names: readonly string[] | undefined, path: string): void => {
    for (const [at, name] of (names ?? []).entries()) need(notes, name, `${path}[${at}]`);
  };
  const needLinks = (list: Glossary['entries'][number]['gloss'], path: string): void => {
    for (const [at, part] of list.entries()) need(entries, part.entry, `${path}[${at}].entry`);
  };

  for (const [at, one] of parsed.entries.entries()) take(entries, one.id, `entries[${at}].id`);
  for (const [at, one] of parsed.sections.entries()) {
    const path = `sections[${at}]`;
    // A parent comes before its sections, which also rules out circles.
    need(sections, one.parent, `${path}.parent`);
    take(sections, one.id, `${path}.id`);
    needLinks(one.summary, `${path}.summary`);
    needNotes(one.summaryNotes, `${path}.summaryNotes`);
    for (const [paragraph, sentences] of one.paragraphs.entries()) {
      for (const [line, { runs: parts, notes: names }] of sentences.entries()) {
        needLinks(parts, `${path}.paragraphs[${paragraph}][${line}].runs`);
        needNotes(names, `${path}.paragraphs[${paragraph}][${line}].notes`);
      }
    }
  }
  const needEntry = (one: OriginalEntry, path: string): void => {
    needLinks(one.gloss, `${path}.gloss`);
    for (const [index, statement] of one.statements.entries()) {
      need(sections, statement.section, `${path}.statements[${index}].section`);
      needLinks(statement.runs, `${path}.statements[${index}].runs`);
      needNotes(statement.notes, `${path}.statements[${index}].notes`);
    }
    for (const [index, name] of one.mentions.entries()) {
      need(sections, name, `${path}.mentions[${index}]`);
    }
    for (const [index, name] of one.related.entries()) {
      need(entries, name, `${path}.related[${index}]`);
    }
  };
  for (const [at, name] of (parsed.hidden ?? []).entries()) need(entries, name, `hidden[${at}]`);
  for (const [at, one] of parsed.entries.entries()) {
    needEntry(one, `entries[${at}]`);
    if (one.original) needEntry(one.original, `entries[${at}].original`);
  }
  return faults;
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const where = path === '' ? 'the glossary' : path;
  if (issue.received === 'undefined') return `${where}: is missing`;
  if (issue.kind === 'schema' && issue.type !== 'literal') {
    return `${where}: must be ${expected(issue)}, not ${issue.received}`;
  }
  return `${where}: ${issue.message}`;
}

/** `Object` and `Array` in everyday words. */
function expected(issue: v.BaseIssue<unknown>): string {
  const names: Readonly<Record<string, string>> = {
    Object: 'an object',
    Array: 'a list',
    string: 'text',
    number: 'a number',
  };
  return names[issue.expected ?? ''] ?? issue.expected ?? 'something else';
}
