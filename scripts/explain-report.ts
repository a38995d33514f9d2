/** What `explain` prints of a document for people: each term, where, what it means, and why. */
import type { Entry, EntryId } from '../src/glossary/model';
import type { TextBlock } from '../src/matching/explain';
import type { Hit } from '../src/matching/hit';
import type { DocumentText } from './document-text';
import { describeReason } from './reason';

/** How much of the text is shown on each side of a term, in UTF-16 units. */
const AROUND = 60;

/** Control characters and marks of direction: a page must not steer a terminal. */
const STEERING = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * @param hits of each block of the document
 * @returns lines without a line end at the end
 */
export function explainReport(
  name: string,
  { title, blocks }: DocumentText,
  hits: readonly (readonly Hit[])[],
  entries: readonly Entry[],
): string {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const glossed = new Set<EntryId>();
  const parts = blocks.flatMap((block, at) => {
    const found = hits[at] ?? [];
    if (found.length === 0) return [];
    const heading = block.heading ? `, under “${plain(block.heading).trim()}”` : '';
    const lines = found.flatMap((hit) => linesOf(hit, block, byId.get(hit.entry), glossed));
    return [[`Paragraph ${at + 1} of ${blocks.length}${heading}`, ...lines].join('\n')];
  });
  const head = title === '' ? name : `${name}: ${plain(title)}`;
  return [`${head}\n${summaryOf(hits.flat())}`, ...parts].join('\n\n');
}

function summaryOf(hits: readonly Hit[]): string {
  const shown = hits.filter((hit) => hit.shown);
  const held = hits.length - shown.length;
  const heldBack = held > 0 ? `, ${held} held back` : '';
  if (shown.length === 0) return `No term is shown${heldBack}.`;
  const terms = new Set(shown.map(({ entry }) => entry)).size;
  return `${count(terms, 'term')} shown in ${count(shown.length, 'place')}${heldBack}.`;
}

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}

function linesOf(
  hit: Hit,
  { text }: TextBlock,
  entry: Entry | undefined,
  glossed: Set<EntryId>,
): string[] {
  const lines = [
    `  ${excerpt(text, hit)}`,
    `    ${entry?.term ?? hit.entry}, at ${hit.start}–${hit.end}, ${hit.shown ? 'shown' : 'held back'}: ${plain(describeReason(hit.reason))}`,
  ];
  if (entry && hit.shown && !glossed.has(hit.entry)) {
    glossed.add(hit.entry);
    lines.push(`    ${entry.gloss.map((run) => run.text).join('')}`);
  }
  return lines;
}

/** The term between « and », with some of the text around it, cut between words. */
function excerpt(text: string, { start, end }: Hit): string {
  const before = plain(text.slice(0, start)).trimStart();
  const after = plain(text.slice(end)).trimEnd();
  const left = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before;
  const right = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')}…` : after;
  return `${left}«${plain(text.slice(start, end))}»${right}`;
}

/** The text in one line, without characters that control the terminal. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(STEERING, '');
}
