/** The only error that importing throws. */
import type { TableView } from './how-read';
import { at, type Remark } from './remark';

interface Details {
  /** Counted from 1. */
  readonly line?: number | undefined;
  /** What is wrong with data that claims to be Glossa's own, each with its path. */
  readonly faults?: readonly string[];
  /** Set for a table that isn't clearly a glossary: the reader can say what its columns hold. */
  readonly table?: TableView | undefined;
  readonly cause?: unknown;
}

/** The file can't be imported. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  /** What is wrong, where, and what to do. */
  readonly remark: Remark;
  readonly faults: readonly string[];
  readonly table: TableView | undefined;

  constructor(file: string, remark: Remark, { line, faults = [], table, cause }: Details = {}) {
    super(`${file}: ${remark.key} ${JSON.stringify(remark.values)}`, { cause });
    this.remark = at(file, line, remark);
    this.faults = faults;
    this.table = table;
  }
}
