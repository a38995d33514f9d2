/**
 * Ends a worker at once when Vitest terminates it. The packages that launch browsers kill them when
 * the process exits; at SIGTERM they would wait for them, longer than Vitest does.
 */
import { rmSync } from 'node:fs';

const profiles = new Set<string>();
let isSet = false;

/**
 * Call this when a browser is up: its own exit handler must run first.
 *
 * @param profile a folder to delete at exit if it still exists
 */
export function endAtOnce(profile?: string): void {
  if (profile !== undefined) profiles.add(profile);
  if (isSet) return;
  isSet = true;
  process.once('SIGTERM', () => process.exit());
  process.once('exit', () => {
    for (const folder of profiles) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
}
