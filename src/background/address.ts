/** Which address decides about a tab: its own, or that of the site that opened it. */
import { type Browser, browser } from 'wxt/browser';
import { inheritsSite } from '../sites/rules';

/**
 * The address whose rules apply in a tab: its own, or the origin of the page that opened it as
 * `about:blank`.
 *
 * @returns '' if the browser doesn't say
 */
export async function addressOf({
  id,
  url = '',
}: Pick<Browser.tabs.Tab, 'id' | 'url'>): Promise<string> {
  if (!inheritsSite(url) || id === undefined) return url;
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId: id },
      func: () => self.origin,
    });
    return (top?.result as string | null | undefined) ?? url;
  } catch {
    // A blank tab that the reader opened belongs to the browser, which allows no extension there.
    return url;
  }
}
