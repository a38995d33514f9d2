/** Runs the project's commands for tests. */
import { spawn } from 'node:child_process';
import type { Console } from '../../../scripts/command';

/** What a command wrote, and its exit code. */
export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a script in a process of its own, as `npm run -s` does. */
export function spawned(script: string, args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args]);
    const outcome = { out: '', err: '' };
    child.stdout.on('data', (data) => {
      outcome.out += data;
    });
    child.stderr.on('data', (data) => {
      outcome.err += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...outcome }));
    child.stdin.end(input);
  });
}

/** A console that keeps what is written. */
export function keptConsole() {
  const kept = { out: '', err: '' };
  const console: Console = {
    write(text) {
      kept.out += text;
    },
    log(line) {
      kept.out += `${line}\n`;
    },
    error(line) {
      kept.err += `${line}\n`;
    },
  };
  return { kept, console };
}
