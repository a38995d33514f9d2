/** Where readers write terms: connects the form and the editor to the browser. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { forgetTerm } from '../../src/browser/term-handed';
import { setDocumentLanguage } from '../../src/i18n/i18n';
import { ask } from '../../src/messaging/send';
import { AddTerm, type AddTermPorts } from '../../src/ui/terms/add-term';

/** Zero for a form that starts empty. */
const number = Number(new URLSearchParams(location.search).get('add'));

const ports: AddTermPorts = {
  ask,
  async close() {
    await forgetTerm(number);
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  },
};

setDocumentLanguage(document);
const root = document.getElementById('root');
if (root) render(<AddTerm ports={ports} number={number} />, root);
