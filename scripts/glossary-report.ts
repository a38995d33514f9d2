/** The figures of a glossary as lines for a terminal. */
import { HIGHEST_GRADE, HIGHEST_MEDIAN } from '../src/compiler/checks/readability';
import type { Figures } from '../src/compiler/figures';

/** One figure a line, names aligned. */
export function glossaryReport(figures: Figures): string {
  const { facts, hedges, counterNotes, notes, links, grade } = figures;
  const rows: [name: string, value: string][] = [
    ['sections', `${figures.sections}, ${figures.sectionsWithTerms} of them with terms`],
    ['summaries with facts', `${figures.summariesWithFacts} of ${figures.sections}`],
    ['sentences', `${figures.sentences}`],
    ['facts carried', `${facts.carried} of ${facts.listed} (${facts.skipped} are not content)`],
    ['hedges kept', `${hedges.kept} of ${hedges.needed}`],
    ['counter-notes', `${counterNotes.kept} of ${counterNotes.needed}`],
    ['notes', `${notes.all}, ${notes.withoutReference} without a reference`],
    ['entries', `${figures.entries}, ${figures.onlyMentioned} of them only mentioned`],
    ['mentioned', `${figures.mentioned} of ${figures.entries}`],
    ['forms', `${figures.forms}`],
    ['sense gates', `${figures.gated}`],
    ['statements', `${figures.statements}`],
    ['links in the article', `${links.article}`],
    ['links in glosses', `${links.glosses}`],
    ['links in statements', `${links.statements}`],
    ['circles of glosses', `${figures.circles}`],
    ['grade, median', `${grade.median.toFixed(1)} (at most ${HIGHEST_MEDIAN})`],
    ['grade, highest', `${grade.highest.toFixed(1)} (at most ${HIGHEST_GRADE})`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}
