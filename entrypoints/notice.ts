import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showNotice } from '../src/card/notice';
import { offer } from '../src/messaging/frame-calls';

/** Loaded into a page on which Glossa shows a notice. */
export default defineUnlistedScript(() => {
  offer({ notice: showNotice });
});
