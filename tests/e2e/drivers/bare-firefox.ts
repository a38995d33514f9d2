/** Firefox without Glossa, for measurements of libraries by themselves. */
import { type Browser, launch } from 'puppeteer-core';

export interface BareFirefox {
  readonly program: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly preferences: Readonly<Record<string, string | number | boolean>>;
  /** How long an evaluation may take (ms). */
  readonly timeoutMs: number;
}

/** @throws if the browser doesn't start */
export function launchBareFirefox(options: BareFirefox): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: true,
    defaultViewport: options.viewport,
    protocolTimeout: options.timeoutMs,
    extraPrefsFirefox: options.preferences,
  });
}
