import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { finishedGlossary } from '../src/reviewing/finished-glossary';
import type { FinishReply, FinishRequest } from '../src/reviewing/finisher-protocol';

/** A worker of the review page: makes the glossary that the reader saves. */
export default defineUnlistedScript(() => {
  const reply = (message: FinishReply) => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<FinishRequest>) => {
    try {
      reply({ is: 'finished', glossary: finishedGlossary(data) });
    } catch (error) {
      reply({ is: 'failed', message: String(error) });
    }
  });
});
