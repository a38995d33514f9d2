/**
 * Ends a worker at once when Vitest terminates it. The packages that launch browsers kill them when
 * the process exits; at SIGTERM they would wait for them, longer than Vitest does. Of several
 * browsers in a process, Puppeteer kills only every second one.
 */
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';

export interface Started {
  /** A folder to delete at exit if it still exists. */
  readonly profile: string;
  /** Killed at exit if it still runs; left out if the package does that. */
  readonly browser?: ChildProcess | null;
}

const started: Started[] = [];

/** Call this when a browser is up: its own exit handler must run first. */
export function endAtOnce(one: Started): void {
  started.push(one);
  if (started.length > 1) return;
  process.once('SIGTERM', () => process.exit());
  process.once('exit', () => {
    for (const { browser } of started) {
      if (browser?.exitCode === null && browser.signalCode === null) browser.kill('SIGKILL');
    }
    for (const { profile } of started) {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
