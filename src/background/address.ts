/** By which address a tab is judged: its own, or that of the site whose window it is. */
import { type Browser, browser } from 'wxt/browser';
import { inheritsSite } from '../sites/rules';

/**
 * The address whose rules hold in a tab: its own, or the origin of the page that opened it
 * as `about:blank`.
 *
 * @returns '' where the browser doesn't say
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
    // A blank tab that the reader opened is the browser's own, and lets no extension in.
    return url;
  }
}
