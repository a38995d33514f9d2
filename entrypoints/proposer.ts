import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { EverydayTable } from '../src/matching/subject/everyday';
import { Proposer } from '../src/proposing/propose';
import type { ProposeReply, ProposeRequest } from '../src/proposing/proposer-protocol';
import type { ProposingTables } from '../src/proposing/tables';

async function table<T>(file: string): Promise<T> {
  const response = await fetch(file);
  return (await response.json()) as T;
}

/**
 * A worker of the review page: proposes a glossary from one article. It loads its tables at once,
 * because the page may start it before it has read the article.
 */
export default defineUnlistedScript(() => {
  const reply = (message: ProposeReply) => postMessage(message);
  const proposer = Promise.all([
    table<ProposingTables>('/proposing.json'),
    table<EverydayTable>('/everyday.json'),
  ]).then(([tables, everyday]) => new Proposer(tables, everyday));
  // The reply to a request reports a failure.
  proposer.catch(() => {});
  addEventListener('message', async ({ data }: MessageEvent<ProposeRequest>) => {
    try {
      const proposals = (await proposer).propose(data.article, (share) =>
        reply({ is: 'progress', share }),
      );
      reply({ is: 'proposed', proposals });
    } catch (error) {
      reply({ is: 'failed', message: String(error) });
    }
  });
});
