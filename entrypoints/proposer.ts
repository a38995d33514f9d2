import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { EverydayTable } from '../src/matching/subject/everyday';
import { Proposer } from '../src/proposing/propose';
import type { ProposeReply, ProposeRequest } from '../src/proposing/proposer-protocol';
import type { ProposingTables } from '../src/proposing/tables';

async function table<T>(file: string): Promise<T> {
  const response = await fetch(file);
  return (await response.json()) as T;
}

/** A worker of the review page: proposes a glossary from one article. */
export default defineUnlistedScript(() => {
  const reply = (message: ProposeReply) => postMessage(message);
  addEventListener('message', async ({ data }: MessageEvent<ProposeRequest>) => {
    try {
      const [tables, everyday] = await Promise.all([
        table<ProposingTables>('/proposing.json'),
        table<EverydayTable>('/everyday.json'),
      ]);
      const proposer = new Proposer(tables, everyday);
      const proposals = proposer.propose(data.article, (share) => reply({ is: 'progress', share }));
      reply({ is: 'proposed', proposals });
    } catch (error) {
      reply({ is: 'failed', message: String(error) });
    }
  });
});
