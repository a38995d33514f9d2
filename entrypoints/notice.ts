import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../src/messaging/frame-calls';
import { showNotice } from '../src/popover/notice';

/** Loaded into a page that Glossa has a word to say on. */
export default defineUnlistedScript(() => {
  offer({
    notice(text) {
      showNotice(text);
      return true;
    },
  });
});
