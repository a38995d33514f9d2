/** Why the reader's own glossaries can't be read or stored, in words for readers. */
import type { TextKey } from '../../i18n/locale';
import type { LibraryTrouble } from '../../messaging/protocol';

export const LIBRARY_TROUBLES = {
  none: 'glossaries.noDatabase',
  full: 'glossaries.full',
  failed: 'glossaries.databaseFailed',
} as const satisfies Record<LibraryTrouble, TextKey>;
