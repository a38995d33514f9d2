/** What notebooks (Obsidian, Logseq, Notion) write into their Markdown, besides Markdown itself. */
import type { Fronted } from './front-matter';
import type { Json } from './values';

/** The id at the end of the names of files that Notion exports. */
export const NOTION_ID = /[ -][\da-f]{32}(?:_all)?(?=\.\w+$|$)/i;

/** `alias:: cup, mug`, below the title or at the top: Logseq. */
const LOGSEQ_PROPERTY = /^\s*(?:[-*] )?([\p{L}][\p{L}\d _-]{0,40})::[ \t]+(\S.*)$/u;

/** `Category: pots`, below the title: Notion. */
const NOTION_PROPERTY = /^([\p{L}][\p{L}\d /&_-]{0,40}):[ \t]*(\S.*)?$/u;

/** Takes a note's values out of its text. Values of a block at the top come first. */
export function withProperties(name: string, { values, body }: Fronted): Fronted {
  const property = NOTION_ID.test(name) ? NOTION_PROPERTY : LOGSEQ_PROPERTY;
  const found: Record<string, Json> = Object.create(null);
  const lines = body.split('\n');
  const start = lines.findIndex((line) => /\S/.test(line) && !/^# /.test(line));
  let at = Math.max(0, start);
  for (let match = property.exec(lines[at] ?? ''); match; match = property.exec(lines[at] ?? '')) {
    const [, key = '', value = ''] = match;
    found[key.trim().toLowerCase().replaceAll(' ', '_')] ??= value;
    at++;
  }
  const rest = [...lines.slice(0, Math.max(0, start)), ...lines.slice(at)].join('\n');
  return { values: { ...found, ...values }, body: withoutMarks(rest) };
}

/** Pictures and other notes that are shown, comments, boxes, kinds of quotes, ids, tags, highlights. */
function withoutMarks(body: string): string {
  return body
    .replace(/!\[\[[^[\]\n]{0,300}\]\]/g, '')
    .replace(/%%[\s\S]{0,5000}?%%/g, '')
    .replace(/^(\s*[-*] )\[[ x]\] /gim, '$1')
    .replace(/^(\s*> ?)\[![\w-]{1,30}\][+-]?/gm, '$1')
    .replace(/[ \t]\^[\w-]{1,40}$/gm, '')
    .replace(/^[ \t]*(?:#[\p{L}][\p{L}\d/_-]*[ \t]*)+$/gmu, '')
    .replace(/==([^=\n]{1,300})==/g, '$1');
}
