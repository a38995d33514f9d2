/** Opens once, after installation: Glossa itself, on a text to try it on. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { addGlossary } from '../../src/browser/extension';
import { startOnOwnPage } from '../../src/content/own-page';
import { setDocumentLanguage } from '../../src/i18n/i18n';
import { ask } from '../../src/messaging/send';
import { Welcome, type WelcomePorts } from '../../src/ui/welcome/welcome';

type UserSettings = { readonly isOnToolbar?: boolean };

const ports: WelcomePorts = {
  ask,
  async pinned() {
    const { action, browserAction } = browser as unknown as Partial<
      Record<'action' | 'browserAction', { getUserSettings?(): Promise<UserSettings> }>
    >;
    const { isOnToolbar } = (await (action ?? browserAction)?.getUserSettings?.()) ?? {};
    return isOnToolbar ?? null;
  },
  async switchKeys() {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === 'toggle-site')?.shortcut ?? '';
  },
  openOptions: () => browser.runtime.openOptionsPage(),
  addGlossary,
  browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
};

setDocumentLanguage(document);
const root = document.getElementById('root');
if (root) {
  render(<Welcome ports={ports} />, root);
  void startOnOwnPage();
}
