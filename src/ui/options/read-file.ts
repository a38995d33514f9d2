/** Reads a chosen file for the preview, with the choices that the reader made for files like it. */
import type { ReadChoices, TableView } from '../../importing/how-read';
import type { Prepared, ReadingStep } from '../../library/reader-protocol';
import { type Fault, UnreadableFile } from '../../library/unreadable-file';
import { messageOf } from '../components/error-message';
import type { GlossaryPorts } from './glossary-ports';

/** A chosen file, and what reading it gave. */
export interface FoundFile {
  readonly file: File;
  /** How the reader wants it read. */
  readonly choices: ReadChoices;
  /** The names of its columns, as it was read first; undefined if it has none. */
  readonly columns?: readonly string[];
  /** Whether it was read with the choices for another file with these columns. */
  readonly isRemembered?: boolean;
  readonly outcome:
    | { readonly is: 'ready'; readonly prepared: Prepared }
    | { readonly is: 'unusable'; readonly faults: readonly Fault[]; readonly table?: TableView };
}

/** @returns undefined if the signal aborts */
export async function readFile(
  ports: GlossaryPorts,
  file: File,
  signal: AbortSignal,
  began: (step: ReadingStep, share?: number) => void,
): Promise<FoundFile | undefined> {
  const made = await outcomeOf(ports, { file, choices: {} }, signal, began);
  const table = made && shownTable(made);
  if (!made || !table?.hasHeader) return made;
  const columns = table.columns.map(({ name }) => name);
  const known = ports.shapes.recall(columns);
  const asBefore = known && JSON.stringify(known.roles) === JSON.stringify(rolesOf(table));
  if (!known || asBefore) return { ...made, columns };
  const again = { file, choices: { table: known }, columns, isRemembered: true };
  return outcomeOf(ports, again, signal, began);
}

/** @returns undefined if the signal aborts */
export function readFileAgain(
  ports: GlossaryPorts,
  { file, choices, columns }: FoundFile,
  signal: AbortSignal,
): Promise<FoundFile | undefined> {
  return outcomeOf(ports, { file, choices, ...(columns ? { columns } : {}) }, signal, () => {});
}

/** The table that the file is, if it is one. */
export function shownTable({ outcome }: FoundFile): TableView | undefined {
  return outcome.is === 'ready' ? outcome.prepared.read?.table : outcome.table;
}

function rolesOf({ columns }: TableView): string[] {
  return columns.map(({ role }) => role);
}

async function outcomeOf(
  ports: GlossaryPorts,
  asked: Omit<FoundFile, 'outcome'>,
  signal: AbortSignal,
  began: (step: ReadingStep, share?: number) => void,
): Promise<FoundFile | undefined> {
  try {
    const prepared = await ports.prepare(asked.file, signal, began, asked.choices);
    return signal.aborted ? undefined : { ...asked, outcome: { is: 'ready', prepared } };
  } catch (error) {
    if (signal.aborted) return undefined;
    const { faults, table } =
      error instanceof UnreadableFile ? error : { faults: [messageOf(error)], table: undefined };
    return { ...asked, outcome: { is: 'unusable', faults, ...(table ? { table } : {}) } };
  }
}
