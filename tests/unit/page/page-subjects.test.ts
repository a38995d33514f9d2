import { describe, expect, it } from 'vitest';
import type { SourcedEntry } from '../../../src/glossary/model';
import { createExplainer } from '../../../src/matching/explain';
import type { Hit } from '../../../src/matching/hit';
import { createMatcher } from '../../../src/matching/matcher';
import { withEverydayForms } from '../../../src/matching/subject/ambiguous';
import type { EverydayWords } from '../../../src/matching/subject/everyday';
import { packSubject } from '../../../src/matching/subject/packed';
import { profileOf, SubjectWords } from '../../../src/matching/subject/profile';
import { Vocabulary } from '../../../src/matching/vocabulary';
import { PageSubjects } from '../../../src/page/page-subjects';
import {
  everydayIn,
  glossaryIn,
  type LabelledPage,
  labelledPagesIn,
  SUBJECTS,
} from '../matching/subject/labelled-pages';

/** The hits of a page's paragraphs, decided as in a page: with what the background would send. */
function decidedInPage(
  entries: readonly SourcedEntry[],
  everyday: EverydayWords,
  { title, paragraphs }: LabelledPage,
): Hit[][] {
  const gated = entries.map((entry) => withEverydayForms(entry, everyday));
  const matcher = createMatcher(gated);
  const vocabulary = new Vocabulary();
  for (const text of paragraphs) vocabulary.add(text);
  const fresh = vocabulary.takeFresh();
  const subjects = new PageSubjects();
  subjects.learn(gated);
  const others = new Set([...subjects.words(), ...titleWords(title)]);
  const asked = [...fresh, ...[...others].filter((word) => !vocabulary.has(word))];
  const stems = asked.map(everyday.stem);
  const words = new SubjectWords(profileOf(entries, everyday), everyday);
  const weights = {
    step: 0,
    steps: '',
    subjects: [{ glossary: 'g', ...packSubject(words, stems) }],
  };
  subjects.take(
    asked,
    asked.map((_, at) => (at < fresh.length ? at + 1 : 0)),
    weights,
    vocabulary,
  );
  const hits = paragraphs.map((text) =>
    matcher
      .find(text)
      .map((candidate) => ({ ...candidate, shown: true, reason: { by: 'unambiguous' as const } })),
  );
  subjects.begin(
    title,
    hits.flat().map(({ entry, form }) => ({ entry, words: form.words })),
  );
  subjects.setWords(vocabulary);
  return paragraphs.map((text, at) => subjects.decide(text, hits[at] ?? [], ''));
}

function titleWords(title: string): string[] {
  const vocabulary = new Vocabulary();
  vocabulary.add(title);
  return vocabulary.takeFresh();
}

function scoresOf(hits: readonly (readonly Hit[])[]): number[] {
  return hits.flat().flatMap(({ reason }) => (reason.by === 'subject' ? reason.score : []));
}

describe.each(['de', 'es', 'fr'] as const)('everyday words in %s', (language) => {
  it('are decided in the page as they are explained', async () => {
    const everyday = everydayIn(language);
    for (const name of SUBJECTS[language]) {
      const { entries } = await glossaryIn(language, name);
      const explainer = createExplainer(entries, { everyday });
      const sourced = entries.map((entry) => ({ ...entry, glossary: 'g', language }));
      for (const page of labelledPagesIn(language)) {
        const blocks = page.paragraphs.map((text) => ({ text }));
        const explained = scoresOf(explainer.explainBlocks(page.title, blocks));
        const decided = scoresOf(decidedInPage(sourced, everyday, page));
        expect(decided).toHaveLength(explained.length);
        decided.forEach((score, at) => {
          expect(score).toBeCloseTo(explained[at] as number, 6);
        });
      }
    }
  });
});
