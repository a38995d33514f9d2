/**
 * Notes with one term each, as notebooks and sites keep them in a folder. Any note has a name and
 * begins with some text, so the notes of a folder are judged together.
 */
import { plausibility } from './evidence/plausible';
import { isDefining, namesGlossary } from './evidence/texts';
import { isArticleHeading } from './formats/html-entries';
import type { MarkdownNote } from './formats/markdown';

export interface FolderNote extends MarkdownNote {
  /** The file's path. */
  readonly file: string;
}

/** Below this, the notes of a folder are no glossary. */
const MIN_CONFIDENCE = 0.4;

/** Longer beginnings are those of articles, in UTF-16 units. */
const MAX_LEAD_LENGTH = 1500;

/** The notes of each folder that, together, look like a glossary, and the others. */
export function glossaryNotes(notes: readonly FolderNote[]): {
  kept: FolderNote[];
  others: FolderNote[];
} {
  const folders = new Map<string, FolderNote[]>();
  for (const note of notes) {
    const folder = folderOf(note.file);
    const group = folders.get(folder);
    if (group) group.push(note);
    else folders.set(folder, [note]);
  }
  const kept: FolderNote[] = [];
  const others: FolderNote[] = [];
  for (const [folder, group] of folders) {
    (confidenceIn(folder, group) >= MIN_CONFIDENCE ? kept : others).push(...group);
  }
  return { kept, others };
}

/** Folders for each term, with an `index.md`, and folders for each letter count as one. */
function folderOf(file: string): string {
  const parts = file.split(/[\\/]/);
  const isIndex = /^(?:index|readme)\.\w+$/i.test(parts.at(-1) ?? '');
  const folders = parts.slice(0, isIndex ? -2 : -1);
  while (/^(?:.|0-9)$/u.test(folders.at(-1) ?? '')) folders.pop();
  return folders.join('/');
}

function confidenceIn(folder: string, notes: readonly FolderNote[]): number {
  const share = (test: (note: FolderNote) => boolean): number =>
    notes.filter(test).length / notes.length;
  const lead = ({ entry }: FolderNote): string => entry.definitions[0] ?? '';
  const isNamed = namesGlossary(folder);
  const areTold = share(({ saysTerm }) => saysTerm) >= 0.5;
  const isDefined = share((note) => isDefining(lead(note)) || repeatsTerm(note)) >= 0.5;
  const areArticles = share(({ entry }) => isArticleHeading(entry.term)) > 0.2;
  const isShort = share((note) => lead(note).length <= MAX_LEAD_LENGTH) >= 0.8;
  if (!isShort || areArticles || (share(({ isPost }) => isPost) > 0.5 && !isNamed && !areTold))
    return 0;
  const confidence = (areTold ? 0.6 : 0) + (isNamed ? 0.5 : 0) + (isDefined ? 0.45 : 0);
  const entries = notes.map(({ entry }) => entry);
  return Math.min(0.85, confidence) * plausibility(entries, 0.5);
}

/** "Kettle is …", "Kettles are …". */
function repeatsTerm({ entry: { term, definitions } }: FolderNote): boolean {
  const first = definitions[0]?.toLowerCase() ?? '';
  const name = term.toLowerCase();
  return first.startsWith(name) && /^(?:e?s)?\P{L}/u.test(first.slice(name.length));
}
