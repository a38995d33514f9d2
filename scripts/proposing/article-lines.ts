/**
 * `glossary build --jsonl`: reads an article from each line, and writes what it proposes for a
 * glossary as a line. It keeps one line in memory, so a file may have any length.
 */
import type { Proposal, Proposals } from '../../src/proposing/proposal';
import type { Proposer } from '../../src/proposing/propose';
import { decodeLine, LineError, parseItem, splitLines } from '../explain-lines';
import { markdownArticle } from './article-markdown';

/**
 * The answers, each a line of JSON with its line end. Blank lines are skipped.
 *
 * @param complain called for each line that can't be read, with its number from 1
 */
export async function* proposeLines(
  chunks: AsyncIterable<Uint8Array>,
  proposer: Proposer,
  complain: (line: number, what: string) => void,
): AsyncGenerator<string> {
  let number = 0;
  for await (const bytes of splitLines(chunks)) {
    number++;
    try {
      const line = decodeLine(bytes);
      if (line.trim() === '') continue;
      const { id, title, text } = parseItem(line);
      const proposals = proposer.propose(markdownArticle(text, title));
      yield `${JSON.stringify({ id, ...plain(proposals) })}\n`;
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      complain(number, error.message);
    }
  }
}

/** Without places, which only mean something beside the blocks. */
function plain({ proposals, sections }: Proposals) {
  return {
    proposals: proposals.map(plainProposal),
    sections: sections.map(({ heading, summary }) => ({
      heading,
      summary: summary.map(({ text }) => text),
    })),
  };
}

function plainProposal({ kind, term, expansion, aliases, confidence, rank, ...rest }: Proposal) {
  const { definition, mentions } = rest;
  return {
    kind,
    term: term.text,
    ...(expansion ? { expansion: expansion.text } : {}),
    aliases: aliases.map(({ text }) => text),
    confidence,
    rank,
    ...(definition
      ? { definition: { text: definition.text, p: Number(definition.p.toFixed(4)) } }
      : {}),
    mentions: mentions.length,
  };
}
