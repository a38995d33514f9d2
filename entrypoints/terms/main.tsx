/** Where readers write terms: connects the form and the editor to the browser. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { onSettings } from '../../src/browser/extension';
import { forgetTerm } from '../../src/browser/handed-term';
import { setDocumentLanguage } from '../../src/i18n/i18n';
import { ask } from '../../src/messaging/send';
import { AddTerm } from '../../src/ui/terms/add-term';
import { GlossaryEditor } from '../../src/ui/terms/glossary-editor';

const query = new URLSearchParams(location.search);
const glossary = query.get('glossary');
/** Zero for a form that starts empty. */
const number = Number(query.get('add'));

async function close(): Promise<void> {
  await forgetTerm(number);
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

setDocumentLanguage(document);
const root = document.getElementById('root');
if (root && glossary !== null) {
  render(<GlossaryEditor ports={{ ask, onSettings }} id={glossary} />, root);
} else if (root) {
  render(<AddTerm ports={{ ask, close }} number={number} />, root);
}
