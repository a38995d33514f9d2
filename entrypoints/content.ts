import { defineContentScript } from 'wxt/utils/define-content-script';
import { startInDocument } from '../src/content/frame-controller';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => startInDocument(),
});
