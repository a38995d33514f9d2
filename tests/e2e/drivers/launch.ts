/** Launches either browser. */
import type { BrowserName } from '../../../scripts/browsers';
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

/** @throws when the browser doesn't start, or doesn't take the extension. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
