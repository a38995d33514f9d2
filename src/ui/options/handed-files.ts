/**
 * Files that were chosen in the wrong group of the page: a backup among glossaries, or the reverse.
 * They wait until the right group is drawn.
 */
export type FilesPlace = 'glossaries' | 'backup';

export class HandedFiles {
  readonly #waiting = new Map<FilesPlace, File[]>();
  readonly #listeners = new Map<FilesPlace, (files: readonly File[]) => void>();

  /** Hands a file to its group, and takes the reader there. */
  hand(to: FilesPlace, file: File): void {
    this.#waiting.set(to, [...(this.#waiting.get(to) ?? []), file]);
    location.hash = `#${to}`;
    this.#pass(to);
  }

  /** Calls the listener with files for its group, until the result is called. */
  listen(place: FilesPlace, listener: (files: readonly File[]) => void): () => void {
    this.#listeners.set(place, listener);
    this.#pass(place);
    return () => this.#listeners.delete(place);
  }

  #pass(place: FilesPlace): void {
    const listener = this.#listeners.get(place);
    const files = this.#waiting.get(place) ?? [];
    if (!listener || files.length === 0) return;
    this.#waiting.delete(place);
    listener(files);
  }
}
