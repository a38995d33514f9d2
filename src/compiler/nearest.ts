/** The name that was probably meant, for messages about unknown names. */
import { editDistance } from '../matching/edit-distance';

/**
 * "Did you mean …?" with the most similar of the known names, or an empty string if none is similar
 * (more than a third of the letters differ).
 */
export function didYouMean(name: string, known: Iterable<string>): string {
  let best: string | undefined;
  let least = Math.floor(name.length / 3) + 1;
  for (const other of known) {
    const distance = editDistance(name.toLowerCase(), other.toLowerCase(), least);
    if (distance < least) {
      best = other;
      least = distance;
    }
  }
  return best === undefined ? '' : `Did you mean "${best}"?`;
}
