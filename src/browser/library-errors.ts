/** What went wrong with the database of glossaries, in words for readers. */
import { t } from '../i18n/i18n';
import { LibraryError } from '../library/database';
import { LIBRARY_TROUBLES } from '../ui/options/library-trouble';

/** Works with the database. @throws Error with a message for readers */
export async function inReadersWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    throw new Error(t(LIBRARY_TROUBLES[error.trouble]), { cause: error });
  }
}
