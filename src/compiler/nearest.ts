/** The name that was probably meant, for messages about unknown ones. */

/**
 * "Did you mean …?" with the closest of the known names, or an empty string
 * when none is close (more than a third of the letters differ).
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

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours);
 * gives up with `limit` as soon as it cannot be smaller.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? limit) + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit;
}
