/**
 * What it costs to mark a reader's glossary only where it helps: in the import's worker, in the
 * background and on a page. Bundled into a script of its own, which leaves `glossaSubject`.
 */
import type { SourcedEntry } from '../../src/glossary/model';
import { createMatcher } from '../../src/matching/matcher';
import { withEverydayForms } from '../../src/matching/subject/ambiguous';
import { type EverydayTable, EverydayWords } from '../../src/matching/subject/everyday';
import { packSubject } from '../../src/matching/subject/packed';
import { profileOf, SubjectWords } from '../../src/matching/subject/profile';
import { Vocabulary } from '../../src/matching/vocabulary';
import { PageSubjects } from '../../src/page/page-subjects';

/** The bench's input: entries of one glossary, the table, and a page's paragraphs. */
export interface SubjectSamples {
  readonly entries: readonly SourcedEntry[];
  readonly table: EverydayTable;
  readonly paragraphs: readonly string[];
}

/** One time for each round, in ms. */
export interface SubjectFigures {
  readonly profile: readonly number[];
  readonly open: readonly number[];
  /** The background's weights for all words of the page. */
  readonly weigh: readonly number[];
  /** The page stores them, and sums up all its words. */
  readonly page: readonly number[];
  /** The page decides all its everyday words. */
  readonly decide: readonly number[];
  /** Running words of the page. */
  readonly words: number;
  /** Everyday words that were decided. */
  readonly decisions: number;
}

const subject = {
  /** Measures everything `rounds` times, after a first round that isn't counted. */
  async measure(address: string, rounds: number): Promise<SubjectFigures> {
    const samples = (await (await fetch(address)).json()) as SubjectSamples;
    const everyday = new EverydayWords(samples.table);
    measureOnce(samples, everyday);
    const each = Array.from({ length: rounds }, () => measureOnce(samples, everyday));
    const [{ words, decisions } = { words: 0, decisions: 0 }] = each;
    return {
      profile: each.map(({ profile }) => profile),
      open: each.map(({ open }) => open),
      weigh: each.map(({ weigh }) => weigh),
      page: each.map(({ page }) => page),
      decide: each.map(({ decide }) => decide),
      words,
      decisions,
    };
  },
};

function measureOnce({ entries, paragraphs }: SubjectSamples, everyday: EverydayWords) {
  const [profile, made] = clocked(() => profileOf(entries, everyday));
  const [open, opened] = clocked(() => new SubjectWords(made, everyday));
  const gated = entries.map((entry) => withEverydayForms(entry, everyday));
  const matcher = createMatcher(gated);
  const vocabulary = new Vocabulary();
  for (const text of paragraphs) vocabulary.add(text);
  const words = vocabulary.takeFresh();
  const [weigh, weights] = clocked(() => {
    const stems = words.map(everyday.stem);
    const glossary = entries[0]?.glossary ?? '';
    return { step: 0, steps: '', subjects: [{ glossary, ...packSubject(opened, stems) }] };
  });
  const blocks = paragraphs.map((text) => ({
    text,
    hits: matcher.find(text).map((candidate) => ({
      ...candidate,
      shown: true,
      reason: { by: 'unambiguous' as const },
    })),
  }));
  const subjects = new PageSubjects();
  const [page] = clocked(() => {
    subjects.learn(gated);
    const numbers = words.map((_, at) => at + 1);
    subjects.take(words, numbers, weights, vocabulary);
    const terms = blocks.flatMap(({ hits }) => hits);
    subjects.begin(
      '',
      terms.map(({ entry, form }) => ({ entry, words: form.words })),
    );
    subjects.setWords(vocabulary);
  });
  const [decide, decisions] = clocked(() => {
    let decided = 0;
    for (const { text, hits } of blocks) {
      const judged = subjects.decide(text, hits, '');
      decided += judged.filter(({ reason }) => reason.by === 'subject').length;
    }
    return decided;
  });
  let running = 0;
  vocabulary.each((_, times) => {
    running += times;
  });
  return { profile, open, weigh, page, decide, words: running, decisions };
}

function clocked<T>(work: () => T): [ms: number, value: T] {
  const start = performance.now();
  const value = work();
  return [performance.now() - start, value];
}

(globalThis as { glossaSubject?: typeof subject }).glossaSubject = subject;
