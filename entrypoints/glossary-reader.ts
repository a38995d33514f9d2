import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGlossaryFile } from '../src/library/read-file';
import type { ReadReply, ReadRequest } from '../src/library/reader-protocol';
import { UnreadableFile } from '../src/library/unreadable-file';

/** A worker of the options page: reads one file as a glossary. */
export default defineUnlistedScript(() => {
  const reply = (message: ReadReply, transfer: ArrayBuffer[] = []) =>
    postMessage(message, { transfer });
  addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
    try {
      const prepared = await readGlossaryFile(
        data.content,
        data.added,
        (step) => reply({ is: 'step', step }),
        data.languages,
      );
      reply({ is: 'prepared', prepared }, [prepared.data]);
    } catch (error) {
      const faults = error instanceof UnreadableFile ? error.faults : [String(error)];
      reply({ is: 'unreadable', faults });
    }
  });
});
