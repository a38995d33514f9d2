/** The options page: connects its view to the browser and to the background. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { onSettings, openShortcuts, save } from '../../src/browser/extension';
import { glossaryPorts } from '../../src/browser/library';
import { setDocumentLanguage, t } from '../../src/i18n/i18n';
import { ask } from '../../src/messaging/send';
import { Options } from '../../src/ui/options/options';
import type { OptionsPorts } from '../../src/ui/options/ports';

/** In the order in which readers need them; browsers list them alphabetically. */
const COMMANDS = [
  'next-term',
  'previous-term',
  'explain-selection',
  'add-term',
  'toggle-site',
  'toggle-everywhere',
  'open-panel',
];

const ports: OptionsPorts = {
  ask,
  glossaries: glossaryPorts,
  async paused() {
    // A pause applies to every tab, including this one.
    const tab = await browser.tabs.getCurrent();
    if (tab?.id === undefined) throw new Error(t('errors.needsTab'));
    return (await ask('tabState', { tabId: tab.id })).site.reason.by === 'pause';
  },
  async shortcuts() {
    const commands = await browser.commands.getAll();
    const orderOf = ({ name = '' }) => COMMANDS.indexOf(name);
    commands.sort((a, b) => orderOf(a) - orderOf(b));
    // Commands without a description are the browser's own: opening the popup.
    return commands.flatMap(({ description, shortcut }) =>
      description ? [{ description, keys: shortcut ?? '' }] : [],
    );
  },
  openShortcuts,
  save,
  onSettings,
  version: browser.runtime.getManifest().version,
};

setDocumentLanguage(document);
const root = document.getElementById('root');
if (root) render(<Options ports={ports} />, root);
