/**
 * `glossary build --jsonl`: reads an article from each line, and writes what it proposes for a
 * glossary as a line. It keeps one line in memory, so a file may have any length.
 */
import type { Proposal, Proposals } from '../../src/proposing/proposal';
import type { Proposer } from '../../src/proposing/propose';
import { answerLines } from '../explain-lines';
import { markdownArticle } from './article-markdown';

/** The proposals for each line's text; otherwise like `answerLines`. */
export function proposeLines(
  chunks: AsyncIterable<Uint8Array>,
  proposer: Proposer,
  complain: (line: number, what: string) => void,
): AsyncGenerator<string> {
  return answerLines(
    chunks,
    ({ title, text }) => plain(proposer.propose(markdownArticle(text, title))),
    complain,
  );
}

/** Without places, which mean nothing without the blocks. */
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
