import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGlossaryFile } from '../src/library/read-file';
import type { ReadReply, ReadRequest } from '../src/library/reader-protocol';
import { UnreadableFile } from '../src/library/unreadable-file';
import { type EverydayTable, EverydayWords } from '../src/matching/subject/everyday';

/** The table of everyday words; without it, the background makes the glossary's profile later. */
async function everydayWords(): Promise<EverydayWords | undefined> {
  try {
    const response = await fetch('/everyday.json');
    return new EverydayWords((await response.json()) as EverydayTable);
  } catch (error) {
    console.warn('Glossa:', error);
    return undefined;
  }
}

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
        await everydayWords(),
      );
      reply({ is: 'prepared', prepared }, [prepared.data]);
    } catch (error) {
      const faults = error instanceof UnreadableFile ? error.faults : [String(error)];
      reply({ is: 'unreadable', faults });
    }
  });
});
