/** Reads the term banks that Glossa itself wrote for Yomitan, exactly as they were written. */
import type { ReadEntry } from '../reading';
import { isObject, type Json } from './values';

/** Kinds of other names, in the place where Yomitan says how a form is inflected. */
export const NAME_RULES = { expansion: 'stands for', alias: 'also called', form: 'form' } as const;

/** Marks the links to related terms. */
export const RELATED_MARK = 'related';

interface OwnEntry extends ReadEntry {
  readonly aliases: string[];
  readonly hidden: string[];
  expansion?: string;
}

/** The rows of all banks, in order: a term comes before its other names. */
export function ownBankEntries(rows: readonly Json[]): ReadEntry[] {
  const entries: OwnEntry[] = [];
  for (const row of rows) {
    if (!Array.isArray(row)) continue;
    const [name, , tag, , , content] = row as readonly Json[];
    if (typeof name !== 'string' || !Array.isArray(content)) continue;
    const [first, more] = content as readonly Json[];
    if (typeof first === 'string') {
      entries.push({
        term: name,
        place: `[${entries.length}]`,
        aliases: [],
        hidden: [],
        definitions: [first],
        kind: typeof tag === 'string' ? tag.replaceAll('\u00a0', ' ') : '',
        related: relatedIn(more),
        exact: true,
      });
    } else {
      addName(entries.at(-1), name, first);
    }
  }
  return entries;
}

/** @param reference `[term, [rule]]` */
function addName(entry: OwnEntry | undefined, name: string, reference: Json | undefined): void {
  const rules = Array.isArray(reference) ? (reference as readonly Json[])[1] : undefined;
  const [rule] = Array.isArray(rules) ? (rules as readonly Json[]) : [];
  if (!entry) return;
  if (rule === NAME_RULES.expansion) entry.expansion = name;
  else if (rule === NAME_RULES.form) entry.hidden.push(name);
  else entry.aliases.push(name);
}

function relatedIn(content: Json | undefined): string[] {
  const inner = isObject(content) ? content.content : undefined;
  const data = isObject(inner) ? inner.data : undefined;
  if (!isObject(inner) || !isObject(data) || data.glossa !== RELATED_MARK) return [];
  const links = Array.isArray(inner.content) ? (inner.content as readonly Json[]) : [];
  return links.flatMap((link) =>
    isObject(link) && typeof link.content === 'string' ? [link.content] : [],
  );
}
