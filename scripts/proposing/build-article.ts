/**
 * `glossary build ARTICLE`: makes a glossary from an article. The proposals can be written to a
 * file, reviewed there, and read back.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ImportOptions } from '../../src/importing/import';
import {
  type AcceptedTerm,
  acceptedGlossary,
  acceptedProposal,
} from '../../src/proposing/accepted-glossary';
import type { Confidence, Proposal, Proposals } from '../../src/proposing/proposal';
import { type Console, UsageError } from '../command';
import { english } from '../english';
import { articleFrom } from './article-file';
import { proposeLines } from './article-lines';
import { loadProposer } from './load-proposer';

export interface BuildOptions extends ImportOptions {
  readonly out?: string | undefined;
  readonly proposals?: string | undefined;
  readonly accept?: string | undefined;
}

const OK = 0;
const PROBLEMS = 1;

/** @returns the exit code */
export async function buildArticle(
  file: string,
  { out, proposals: list, accept, ...options }: BuildOptions,
  console: Console,
): Promise<number> {
  if (out === undefined && list === undefined) {
    throw new UsageError('"build" needs -o OUT.json, or --proposals FILE.');
  }
  const bytes = await readFile(file).catch((error: Error) => {
    throw new UsageError(`${file} can't be read: ${error.message}`);
  });
  const article = await articleFrom(file, bytes, options.title);
  const proposed = (await loadProposer()).propose(article);
  if (proposed.proposals.length === 0) {
    console.error(`${file}: There is no term in it. Is the text in English?`);
    return PROBLEMS;
  }
  if (list !== undefined) {
    await writeFile(list, `${JSON.stringify(reviewable(proposed), null, 1)}\n`);
    console.log(`${list}: ${proposed.proposals.length} proposals.`);
  }
  if (out === undefined) return OK;
  const accepted = await acceptedOf(proposed, accept ?? 'sure');
  const { id, title, language } = options;
  const { glossary, warnings } = acceptedGlossary(basename(file), article, proposed, accepted, {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  });
  for (const warning of warnings) console.error(`Warning: ${english(warning)}`);
  await writeFile(out, `${JSON.stringify(glossary)}\n`);
  console.log(`${out}: ${glossary.entries.length} entries, ${glossary.sections.length} sections.`);
  return OK;
}

/** `build --jsonl`. @returns the exit code */
export async function buildLines(
  input: AsyncIterable<Uint8Array>,
  answers: NodeJS.WritableStream,
  console: Console,
): Promise<number> {
  let code = OK;
  const lines = proposeLines(input, await loadProposer(), (line, what) => {
    code = PROBLEMS;
    console.error(`line ${line} ${what}`);
  });
  try {
    await pipeline(Readable.from(lines), answers, { end: false });
  } catch (error) {
    // The reader closed the pipe, as `head` does once it has enough.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
  return code;
}

const AT_LEAST: Readonly<Record<string, readonly Confidence[]>> = {
  sure: ['sure'],
  likely: ['sure', 'likely'],
};

/** The proposals to accept: by how sure they are, or as a reviewed file says. */
async function acceptedOf({ proposals }: Proposals, accept: string): Promise<AcceptedTerm[]> {
  const wanted = AT_LEAST[accept];
  if (wanted) {
    return proposals.flatMap((proposal) =>
      wanted.includes(proposal.confidence) ? [acceptedProposal(proposal)] : [],
    );
  }
  const reviewed = parseReviewed(
    accept,
    await readFile(accept, 'utf8').catch((error: Error) => {
      throw new UsageError(
        `--accept needs "sure", "likely" or a reviewed file; ${accept} can't be read: ${error.message}`,
      );
    }),
  );
  const byTerm = new Map(proposals.map((proposal) => [nameOf(proposal), proposal]));
  return reviewed.flatMap(({ term, expansion, accepted, gloss }) => {
    if (accepted !== true) return [];
    const proposal = byTerm.get(`${term}\n${expansion ?? ''}`);
    if (!proposal) throw new UsageError(`${accept}: The article has no proposal "${term}".`);
    return [acceptedProposal(proposal, gloss)];
  });
}

function nameOf({ term, expansion }: Proposal): string {
  return `${term.text}\n${expansion?.text ?? ''}`;
}

interface ReviewedProposal {
  readonly term: string;
  readonly expansion?: string;
  /** Set it to true to take the proposal. */
  readonly accepted: boolean;
  /** Own words instead of the article's sentence. */
  readonly gloss?: string;
}

/** The proposals as a person reviews them, each with its places. */
function reviewable({ proposals, sections }: Proposals) {
  return {
    proposals: proposals.map(({ term, expansion, definition, aliases, mentions, ...rest }) => ({
      accepted: rest.confidence === 'sure',
      term: term.text,
      ...(expansion ? { expansion: expansion.text } : {}),
      ...rest,
      ...(definition ? { definition } : {}),
      aliases,
      mentions,
    })),
    sections,
  };
}

function parseReviewed(file: string, text: string): readonly ReviewedProposal[] {
  try {
    const { proposals } = JSON.parse(text) as { proposals: readonly ReviewedProposal[] };
    if (Array.isArray(proposals) && proposals.every(({ term }) => typeof term === 'string')) {
      return proposals;
    }
  } catch (error) {
    throw new UsageError(`${file} isn't JSON: ${(error as Error).message}`);
  }
  throw new UsageError(`${file} has no list of proposals. Write one with --proposals.`);
}
