/** Tells files of settings from glossaries, by what is in them. */
import { BadFile, MAX_BACKUP_SIZE, readBackup } from '../../settings/backup';

/** How a backup begins. Without this check, its glossaries could be read as those of any file. */
const BACKUP = /^\uFEFF?\s*\{\s*"glossa"\s*:\s*"backup"/;

/** How much of a file is read to see that, in bytes. */
const HEAD = 200;

/** A line of a list of sites: a state before it, or a dot in it. Words alone are no sites. */
const SITE_LINE = /^\s*(?:(?:on|off)\s+\S+|\S+\.\S+|#.*)?\s*$/i;

export async function isBackupFile(file: File): Promise<boolean> {
  try {
    return BACKUP.test(await file.slice(0, HEAD).text());
  } catch (error) {
    // The file has gone by now; reading all of it will report that.
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Whether the file, which is no glossary, is a list of sites. */
export async function isSiteList(file: File): Promise<boolean> {
  if (file.size > MAX_BACKUP_SIZE) return false;
  const text = await file.text();
  if (!text.split(/\r\n?|\n/).every((line) => SITE_LINE.test(line))) return false;
  try {
    readBackup(text, 'on');
    return true;
  } catch (error) {
    if (error instanceof BadFile) return false;
    throw error;
  }
}
