/** Whether sentences define anything, as proposals say: on sentences that others labelled. */
import type { EverydayTable } from '../../src/matching/subject/everyday';
import { Proposer } from '../../src/proposing/propose';
import type { ProposingTables } from '../../src/proposing/tables';

export interface LabelledLine {
  readonly text: string;
  readonly definitions: readonly unknown[];
}

interface Scored {
  /** The highest chance of a proposal that the sentence is said to define. */
  readonly p: number;
  readonly isRight: boolean;
}

/** One line for the best threshold, and one for each that confidence begins at. */
export function sentenceLines(
  lines: readonly LabelledLine[],
  tables: ProposingTables,
  everyday: EverydayTable,
): string[] {
  const proposer = new Proposer(tables, everyday);
  const scored = lines.map((line): Scored => {
    const text = line.text.replace(/\s+/g, ' ').trim();
    const blocks = [{ kind: 'paragraph' as const, text, emphasis: [] }];
    const { proposals } = proposer.propose({ title: '', blocks });
    const p = Math.max(0, ...proposals.map(({ definition }) => definition?.p ?? 0));
    return { p, isRight: line.definitions.length > 0 };
  });
  const thresholds = [...new Set(scored.map(({ p }) => p))].filter((p) => p > 0);
  const best = thresholds.sort((a, b) => f1At(scored, b).f1 - f1At(scored, a).f1)[0] ?? 1;
  return [lineAt('best', best, scored), ...[0.5, 0.85].map((min) => lineAt('from', min, scored))];
}

function lineAt(what: string, min: number, scored: readonly Scored[]): string {
  const { precision, recall, f1 } = f1At(scored, min);
  return (
    `definitions, DEFT dev, ${what} ${min.toFixed(2)}: P ${precision.toFixed(3)} ` +
    `R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`
  );
}

function f1At(scored: readonly Scored[], min: number) {
  const found = scored.filter(({ p }) => p >= min);
  const right = found.filter(({ isRight }) => isRight).length;
  const precision = right / found.length;
  const recall = right / scored.filter(({ isRight }) => isRight).length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
