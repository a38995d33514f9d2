/**
 * Removes template syntax from sources of pages: Nunjucks, Jinja and Liquid tags, Hugo shortcodes,
 * wiki macros. If a tag shows text (`{{Glossary("tls", "TLS")}}`, `{{< tooltip text="pods" >}}`),
 * that text stays.
 */

import { CODE } from './markdown-html';

/** No tag is longer, in UTF-16 units; longer matches only look like tags. */
const MAX_TAG_LENGTH = 2000;

const CLOSERS: Readonly<Record<string, string>> = {
  '{{': '}}',
  '{%': '%}',
  '{#': '#}',
  '<%': '%>',
  '<?': '?>',
};

/** Macros whose argument readers see. */
const SHOWING =
  /^(?:\w*xref|glossary|\w*link|html_?element|svg_?element|mathml_?element|http\w+|css\w*|js\w*|dom\w*|web\w+|interwiki|term|tooltip|abbr)$/i;

/** After this many tags that are never closed, the rest of the text counts as having none. */
const MAX_OPEN_TAGS = 1000;

/** The text without tags. Tags that aren't closed stay as they are. */
export function withoutTemplates(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let open = 0;
  for (const { index } of text.matchAll(/\{\{|\{%|\{#(?!\w+\})|<%|<\?/g)) {
    if (index < from) continue;
    const opener = text.slice(index, index + 2);
    const close = CLOSERS[opener] ?? '';
    const inside = text.slice(index + 2, index + 2 + MAX_TAG_LENGTH);
    const end = close === '}}' ? endOfPair(inside) : inside.indexOf(close);
    if (end === -1) {
      if (++open > MAX_OPEN_TAGS) break;
      continue;
    }
    parts.push(text.slice(from, index), shownBy(inside.slice(0, end)));
    from = index + 2 + end + close.length;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Where `}}` closes the open tag; braces inside come in pairs. */
function endOfPair(inside: string): number {
  let depth = 0;
  for (let at = 0; at < inside.length; at++) {
    const sign = inside.charAt(at);
    if (sign === '{') depth++;
    else if (sign === '}' && depth > 0) depth--;
    else if (sign === '}' && inside.charAt(at + 1) === '}') return at;
  }
  return -1;
}

/** What readers see of a tag. */
function shownBy(inside: string): string {
  const named = /\btext\s*=\s*"([^"]*)"/.exec(inside)?.[1];
  if (/^[<%]/.test(inside)) return named ?? termId(inside) ?? '';
  const macro = /^\s*(\w+)\s*\(([^{}]*)\)\s*$/.exec(inside);
  if (!macro) return '';
  const [, name = '', list = ''] = macro;
  const args = [...list.matchAll(/"([^"]*)"|'([^']*)'|(\d+)/g)].map(
    ([, double, single, figure]) => double ?? single ?? figure ?? '',
  );
  if (/^rfc$/i.test(name)) return `RFC ${args[0] ?? ''}`;
  if (!SHOWING.test(name)) return '';
  const shown = args[1] || args[0] || '';
  return /element$/i.test(name) ? `\`<${shown}>\`` : shown;
}

/** `{{< glossary_tooltip term_id="node-pressure" >}}` shows the term. */
function termId(inside: string): string | undefined {
  return /\bterm_id\s*=\s*"([^"]*)"/.exec(inside)?.[1]?.replaceAll('-', ' ');
}

/** Like `withoutTemplates`, except that code in Markdown is text. */
export function withoutTemplatesInMarkdown(text: string): string {
  return text
    .split(CODE)
    .map((part, place) => (place % 2 === 0 ? withoutTemplates(part) : part))
    .join('');
}
