/**
 * Scores decisions against labels, for `senses.ts`: precision and recall as a
 * whole, by corpus and by term, and the wrong ones with their reasons. Pure.
 */
import type { Hit } from '../src/matching/hit';
import { describeReason } from './reason';

/** An occurrence of a word, labelled by a reader. */
export interface LabelledItem {
  readonly id: string;
  /** The word in question. */
  readonly term: string;
  readonly title: string;
  readonly text: string;
  /** Where the word is in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly context: string | undefined;
  /** Whether an explanation helps there. */
  readonly wanted: boolean;
  readonly corpus: string;
  /** The file name of the glossary that it is for, without its ending. */
  readonly glossary?: string;
  /** What sort of text it is in. */
  readonly kind?: string;
}

export interface Decision {
  readonly item: LabelledItem;
  /** The hits that overlap the word; none if no entry has a form like it. */
  readonly hits: readonly Hit[];
}

interface Score {
  /** Rightly shown, wrongly shown, wrongly held back. */
  shown: number;
  wrong: number;
  missed: number;
  /** An explanation would help, but no entry has the word. */
  without: number;
  items: number;
}

/** Characters of text either side of the word, for the list of wrong decisions. */
const AROUND = 70;
/** Terms in the list of the worst. */
const WORST = 10;

export function isShownItem({ hits }: Decision): boolean {
  return hits.some((hit) => hit.shown);
}

/** The report as `senses.ts` prints it. */
export function sensesReport(decisions: readonly Decision[]): string {
  const known = new Set(decisions.filter(({ hits }) => hits.length > 0).map((d) => d.item.term));
  const total = scoreOf(decisions, known);
  const unknown = [...new Set(decisions.map((d) => d.item.term))].filter((t) => !known.has(t));
  const wrong = decisions.filter((each) => isWrong(each, known));
  return [
    `${total.items} items, ${decisions.filter((d) => d.item.wanted).length} wanted`,
    `precision ${share(precision(total))} over all items (${total.wrong} wrongly shown)`,
    `recall    ${share(recall(total))} over items whose word has an entry (${total.missed} missed)`,
    ...(unknown.length > 0 ? [`without an entry: ${unknown.sort().join(', ')}`] : []),
    '',
    'By corpus',
    ...table(decisions, known, (d) => d.item.corpus),
    '',
    ...(decisions.some(({ item }) => item.kind)
      ? ['By kind', ...table(decisions, known, (d) => d.item.kind ?? ''), '']
      : []),
    'Worst terms',
    ...table(wrong.length > 0 ? worstOf(decisions, wrong) : [], known, (d) => d.item.term),
    '',
    `Wrong decisions: ${wrong.length}`,
    ...wrong.map(describe),
  ].join('\n');
}

function isWrong(decision: Decision, known: ReadonlySet<string>): boolean {
  const { item } = decision;
  return isShownItem(decision) ? !item.wanted : item.wanted && known.has(item.term);
}

function scoreOf(decisions: readonly Decision[], known: ReadonlySet<string>): Score {
  const score: Score = { shown: 0, wrong: 0, missed: 0, without: 0, items: decisions.length };
  for (const decision of decisions) {
    const { item } = decision;
    if (isShownItem(decision)) score[item.wanted ? 'shown' : 'wrong']++;
    else if (item.wanted) score[known.has(item.term) ? 'missed' : 'without']++;
  }
  return score;
}

/** Undefined where nothing is shown. */
function precision({ shown, wrong }: Score): number | undefined {
  return shown + wrong === 0 ? undefined : shown / (shown + wrong);
}

/** Undefined where nothing is wanted. */
function recall({ shown, missed }: Score): number | undefined {
  return shown + missed === 0 ? undefined : shown / (shown + missed);
}

function share(value: number | undefined): string {
  return value === undefined ? '    –' : value.toFixed(3);
}

function worstOf(decisions: readonly Decision[], wrong: readonly Decision[]): Decision[] {
  const errors = new Map<string, number>();
  for (const { item } of wrong) errors.set(item.term, (errors.get(item.term) ?? 0) + 1);
  const worst = [...errors].sort(([, a], [, b]) => b - a).slice(0, WORST);
  const place = new Map(worst.map(([term], at) => [term, at]));
  return decisions
    .filter(({ item }) => place.has(item.term))
    .sort((a, b) => (place.get(a.item.term) ?? 0) - (place.get(b.item.term) ?? 0));
}

function table(
  decisions: readonly Decision[],
  known: ReadonlySet<string>,
  by: (decision: Decision) => string,
): string[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const group = groups.get(by(decision));
    if (group) group.push(decision);
    else groups.set(by(decision), [decision]);
  }
  const width = Math.max(0, ...[...groups.keys()].map((name) => name.length));
  return [...groups].map(([name, group]) => {
    const score = scoreOf(group, known);
    const figures = `precision ${share(precision(score))}  recall ${share(recall(score))}`;
    const errors = `${score.wrong} wrongly shown, ${score.missed} missed, of ${score.items}`;
    return `  ${name.padEnd(width)}  ${figures}  ${errors}`;
  });
}

function describe(decision: Decision): string {
  const { item, hits } = decision;
  const before = item.text.slice(Math.max(0, item.start - AROUND), item.start);
  const after = item.text.slice(item.end, item.end + AROUND);
  const around = `${before}[${item.text.slice(item.start, item.end)}]${after}`.replace(/\s+/g, ' ');
  const reasons = hits.map(({ entry, reason }) => `${entry}: ${describeReason(reason)}`).join('; ');
  const what = isShownItem(decision) ? 'shown ' : 'missed';
  return `  ${what} ${item.id}  …${around}…\n         ${reasons || 'no entry is written like this'}`;
}
