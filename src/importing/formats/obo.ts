/** OBO: ontologies of the life sciences, in stanzas. */
import type { ParsedFile, ReadEntry, TextFile } from '../reading';
import { countRemark } from '../remark';

export function isObo(text: string): boolean {
  return (
    /^format-version: /m.test(text.slice(0, 5000)) ||
    /^\[Term\]\s*\n(?:\S.*\n){0,3}?id: /m.test(text)
  );
}

export function readObo({ text }: TextFile): ParsedFile {
  const [head = '', ...stanzas] = text.split(/^(?=\[\w+\][ \t]*$)/m);
  let obsolete = 0;
  const entries = stanzas.flatMap((stanza, place): ReadEntry[] => {
    if (!stanza.startsWith('[Term]')) return [];
    const values = valuesOf(stanza);
    const [name] = values.get('name') ?? [];
    if (name === undefined) return [];
    if (values.get('is_obsolete')?.[0] === 'true') {
      obsolete++;
      return [];
    }
    const [id] = values.get('id') ?? [];
    const related = (values.get('relationship') ?? []).map((one) => one.split(/\s+/)[1] ?? '');
    return [
      {
        term: unescaped(name),
        place: id ?? `term ${place + 1}`,
        ...(id === undefined ? {} : { key: id }),
        aliases: (values.get('synonym') ?? [])
          .filter((one) => /"\s+EXACT\b/.test(one) || !/"\s+(?:BROAD|NARROW|RELATED)\b/.test(one))
          .map(quoted),
        definitions: (values.get('def') ?? values.get('comment') ?? []).map(quoted),
        related,
        broader: (values.get('is_a') ?? []).map((one) => one.split(/\s/)[0] ?? ''),
      },
    ];
  });
  const about = valuesOf(head);
  return {
    entries,
    title: about.get('ontology')?.[0],
    warnings: obsolete > 0 ? [countRemark('imports.obsolete', obsolete)] : [],
  };
}

function valuesOf(stanza: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const line of stanza.split('\n')) {
    const [, tag = '', value = ''] = /^([\w-]+):\s*(.*?)\s*(?:\{[^{}]*\}\s*)?$/.exec(line) ?? [];
    if (tag === '') continue;
    const own = /^(?:def|synonym|comment)$/.test(tag) ? value : value.replace(/\s+!\s.*$/, '');
    const known = values.get(tag);
    if (known) known.push(own);
    else values.set(tag, [own]);
  }
  return values;
}

/** The text in quotes, or all of it. */
function quoted(value: string): string {
  return unescaped(/^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1] ?? value);
}

function unescaped(text: string): string {
  return text.replace(/\\n/g, ' ').replace(/\\(.)/g, '$1');
}
