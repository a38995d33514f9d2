/** The popup: connects its view to the browser and to the background. */
import { render } from 'preact';
import { popupPorts } from '../../src/browser/extension';
import { setDocumentLanguage } from '../../src/i18n/i18n';
import { Popup } from '../../src/ui/popup/popup';

/** `popup.html?tab=ID` serves that tab from a page of its own. */
const asked = new URLSearchParams(location.search).get('tab');
document.documentElement.classList.toggle('in-tab', asked !== null);

setDocumentLanguage(document);
const root = document.getElementById('root');
// The view reuses the elements of the HTML: nothing moves, and the page is never blank.
if (root) render(<Popup ports={popupPorts(asked === null ? null : Number(asked))} />, root);
