import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { exportGlossary } from '../src/exporting/export';
import { parseGlossary } from '../src/glossary/schema';
import { readGlossaryFile } from '../src/library/read-file';
import type { WorkerReply, WorkerRequest } from '../src/library/reader-protocol';
import { UnreadableFile } from '../src/library/unreadable-file';
import { type EverydayTable, EverydayWords, everydayFile } from '../src/matching/subject/everyday';
import type { EverydayLanguage } from '../src/matching/subject/languages';

/** A language's everyday words; without them, the background makes the glossary's profile later. */
async function everydayWords(language: EverydayLanguage): Promise<EverydayWords | undefined> {
  try {
    const response = await fetch(`/${everydayFile(language)}`);
    return new EverydayWords((await response.json()) as EverydayTable);
  } catch (error) {
    console.warn('Glossa:', error);
    return undefined;
  }
}

/** A worker of the options page: reads one file as a glossary, or writes a glossary as a file. */
export default defineUnlistedScript(() => {
  const reply = (message: WorkerReply, transfer: ArrayBuffer[] = []) =>
    postMessage(message, { transfer });
  const work = async (request: WorkerRequest): Promise<void> => {
    if (request.is === 'export') {
      const glossary = parseGlossary(JSON.parse(request.text));
      reply({ is: 'exported', content: await exportGlossary(glossary, request.format) });
      return;
    }
    const prepared = await readGlossaryFile(
      request.content,
      request.added,
      (step, share) => reply({ is: 'step', step, ...(share === undefined ? {} : { share }) }),
      request.settings,
      everydayWords,
    );
    reply({ is: 'prepared', prepared }, [prepared.data]);
  };
  addEventListener('message', async ({ data }: MessageEvent<WorkerRequest>) => {
    try {
      await work(data);
    } catch (error) {
      const { faults, table } =
        error instanceof UnreadableFile ? error : { faults: [String(error)], table: undefined };
      reply({ is: 'unreadable', faults, ...(table ? { table } : {}) });
    }
  });
});
