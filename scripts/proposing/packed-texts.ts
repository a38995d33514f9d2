/** The texts in an archive, which DOCX and EPUB are. */
import { ImportError } from '../../src/importing/import-error';
import { type Archive, unzip } from '../../src/importing/packed/zip';
import { DocumentError } from '../document';
import { englishError } from '../english';

export class PackedTexts {
  readonly #name: string;

  private constructor(
    name: string,
    readonly archive: Archive,
  ) {
    this.#name = name;
  }

  /** @throws DocumentError if it can't be unpacked, or is far too large */
  static async open(name: string, bytes: Uint8Array): Promise<PackedTexts> {
    try {
      return new PackedTexts(name, await unzip(name, bytes));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      throw new DocumentError(englishError(error), { cause: error });
    }
  }

  has(path: string): boolean {
    return this.archive.has(path);
  }

  /** @throws DocumentError if there is no such file */
  text(path: string): string {
    const bytes = this.archive.get(path);
    if (!bytes) throw new DocumentError(`${this.#name} has no "${path}" in it.`);
    return new TextDecoder().decode(bytes);
  }
}
