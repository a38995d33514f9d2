/** The median gloss reads at grade 8 at most, and no gloss above 11. */
import type { Glossary } from '../../glossary/model';
import type { Draft } from '../draft';
import type { Problems } from '../problem';
import { glossGrade, medianOf } from '../readability';

export const HIGHEST_GRADE = 11;
export const HIGHEST_MEDIAN = 8;

/** How many glosses the message about the median names. */
const HARDEST_NAMED = 5;

export function checkReadability(draft: Draft, glossary: Glossary, problems: Problems): void {
  const places = new Map(draft.entries.map((entry) => [entry.id, entry.gloss]));
  const grades = glossary.entries
    .filter((entry) => entry.gloss.length > 0)
    .map((entry) => ({ id: entry.id, grade: glossGrade(entry) }))
    .sort((a, b) => b.grade - a.grade);
  for (const { id, grade } of grades) {
    const place = places.get(id);
    if (grade <= HIGHEST_GRADE || !place) continue;
    problems.add(
      'gloss-grade',
      place,
      `The gloss of "${id}" reads at grade ${grade.toFixed(1)}; ${HIGHEST_GRADE} is the most.`,
      'Use shorter words, or fewer.',
    );
  }
  const middle = medianOf(grades.map(({ grade }) => grade));
  const hardest = places.get(grades[0]?.id ?? '');
  if (middle <= HIGHEST_MEDIAN || !hardest) return;
  const named = grades.slice(0, HARDEST_NAMED).map(({ id, grade }) => `${id} ${grade.toFixed(1)}`);
  problems.add(
    'gloss-grade',
    hardest,
    `The glosses read at grade ${middle.toFixed(1)} in the median; ${HIGHEST_MEDIAN} is the most.`,
    `Make some plainer; the hardest are ${named.join(', ')}.`,
  );
}
