/** A table as the preview shows it, and as readers correct it there. */
import { COLUMN_ROLES, type ColumnRole, type TableView } from '../how-read';
import type { ReadOptions } from '../reading';
import { findHeader, type Header } from './header';
import type { Layout } from './record';

type Row = readonly string[];

/** How many texts of a column readers see. */
const MAX_SAMPLES = 3;

/** Longer texts are cut (UTF-16 units). */
const MAX_SAMPLE_LENGTH = 80;

/** The row that names the columns, by the reader's choice. */
export function chosenHeader(rows: readonly Row[], options: ReadOptions): Header | undefined {
  if (!options.table?.hasHeader) return undefined;
  const { place, names } = findHeader(rows, options.language) ?? { place: 0 };
  return { place, ...(names ? { names } : {}) };
}

export function layoutOfRoles(columns: readonly string[], roles: readonly ColumnRole[]): Layout {
  const layout: Partial<Record<ColumnRole, string[]>> = {};
  for (const [place, name] of columns.entries()) {
    const role = roles[place] ?? 'none';
    const names = layout[role] ?? [];
    names.push(name);
    layout[role] = names;
  }
  const { none: _, ...used } = layout;
  return used;
}

/** @param head the row that names the columns, if there is one */
export function tableView(
  head: Row | undefined,
  body: readonly Row[],
  columns: readonly string[],
  layout: Layout,
): TableView {
  return {
    hasHeader: head !== undefined,
    columns: columns.map((name, place) => ({
      name: cut(head?.[place] ?? ''),
      samples: samplesOf(body, place),
      role: COLUMN_ROLES.find((role) => role !== 'none' && layout[role]?.includes(name)) ?? 'none',
    })),
  };
}

function samplesOf(body: readonly Row[], column: number): string[] {
  const samples: string[] = [];
  for (const row of body) {
    const text = row[column] ?? '';
    if (/\S/.test(text)) samples.push(cut(text));
    if (samples.length === MAX_SAMPLES) break;
  }
  return samples;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_SAMPLE_LENGTH ? `${line.slice(0, MAX_SAMPLE_LENGTH)} …` : line;
}
