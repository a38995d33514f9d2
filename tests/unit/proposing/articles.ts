/** Articles for tests, and the engine with the tables that the project ships. */
import { readFileSync } from 'node:fs';
import { EverydayWords } from '../../../src/matching/subject/everyday';
import type { ArticleBlock, ReadArticle } from '../../../src/proposing/article';
import { Proposer } from '../../../src/proposing/propose';
import type { ProposingTables } from '../../../src/proposing/tables';
import { WordReader } from '../../../src/proposing/words';

function asset(name: string) {
  return JSON.parse(readFileSync(`assets/${name}`, 'utf8'));
}

const everyday = asset('everyday.json');

export const tables: ProposingTables = asset('proposing.json');

export const proposer = new Proposer(tables, everyday);

export function wordReader(): WordReader {
  return new WordReader(new EverydayWords(everyday));
}

/** Lines with `#` are headings, others paragraphs. */
export function articleOf(...lines: string[]): ReadArticle {
  const blocks = lines.map((line): ArticleBlock => {
    const heading = /^(#+) (.*)$/.exec(line);
    if (!heading) return { kind: 'paragraph', text: line, emphasis: [] };
    const [, marks = '', text = ''] = heading;
    return { kind: 'heading', level: marks.length, text, emphasis: [] };
  });
  return { title: '', blocks };
}

export const ENZYMES = articleOf(
  '# Enzymes',
  'An enzyme is a protein that speeds up a chemical reaction in a living cell. Most reactions in the body would be far too slow without enzymes.',
  'The substance on which an enzyme acts is called the substrate. The substrate binds to the active site, a pocket in the surface of the enzyme where the reaction takes place. Heat may change the shape of the active site.',
  '# Energy',
  'Cells store energy as adenosine triphosphate (ATP). When ATP loses a phosphate group, energy becomes available to the enzyme. We measured ATP in 40 samples (n = 40) last week.',
);
