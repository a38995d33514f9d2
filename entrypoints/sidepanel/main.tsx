/** The side panel (Firefox: sidebar): the popup's views beside the page, for the active tab. */
import { render } from 'preact';
import { panelPorts } from '../../src/browser/extension';
import { setDocumentLanguage } from '../../src/i18n/i18n';
import { Popup } from '../../src/ui/popup/popup';

setDocumentLanguage(document);
const root = document.getElementById('root');
if (root) render(<Popup ports={panelPorts()} />, root);
