/** Turns errors of the glossaries' database into messages for readers. */
import { t } from '../i18n/i18n';
import { LibraryError } from '../library/database';
import { LIBRARY_TROUBLES } from '../ui/options/library-trouble';

/** Runs work with the database. @throws Error with a message for readers */
export async function inReadersWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    throw new Error(t(LIBRARY_TROUBLES[error.trouble]), { cause: error });
  }
}
