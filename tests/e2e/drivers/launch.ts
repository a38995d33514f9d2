/** Launches either browser. */
import type { BrowserName } from '../../../scripts/browsers';
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';
import { withTimeLimit } from './time-limit';

/** @throws if the browser doesn't start, or doesn't load the extension */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const launched = name === 'chromium' ? launchChromium(options) : launchFirefox(options);
  return withTimeLimit(await launched);
}
