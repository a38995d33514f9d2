/** The reader page: connects its view to the background. */
import { render } from 'preact';
import { handed } from '../../src/browser/handed';
import { setDocumentLanguage } from '../../src/i18n/i18n';
import { ask } from '../../src/messaging/send';
import { Reader, type ReaderPorts } from '../../src/ui/reader/reader';

const ports: ReaderPorts = {
  glossary: (id) => ask('glossary', id === undefined ? {} : { id }),
  ask,
};

setDocumentLanguage(document);
void handed(location.search).then((place) => {
  const root = document.getElementById('root');
  if (root) render(<Reader ports={ports} handed={place} />, root);
});
