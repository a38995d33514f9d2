import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showNotice } from '../src/card/notice';
import { offer } from '../src/messaging/frame-calls';

/** Loaded into a page that Glossa has a word to say on. */
export default defineUnlistedScript(() => {
  offer({
    notice(text) {
      showNotice(text);
      return true;
    },
  });
});
