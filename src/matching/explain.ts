/**
 * Explains texts as a page's would be: the same matcher and the same gates, with
 * no page about them. It must never decide anything by itself, so that what it
 * says is what readers get.
 */
import type { Entry } from '../glossary/model';
import type { Candidate, Hit } from './hit';
import { createMatcher } from './matcher';
import { createGate } from './sense/gate';
import { type TopicModel, Topics } from './sense/topic-model';
import type { EverydayWords } from './subject/everyday';
import { SubjectPage } from './subject/judge';
import { subjectOf } from './subject/subject';
import { TextWords } from './subject/text-words';

/** A text by itself, with what is known of its document. */
export interface Passage {
  readonly title: string;
  readonly text: string;
  /** More of the document; it may hold the text or not. */
  readonly context?: string | undefined;
}

/** A paragraph, list item or the like of a document. */
export interface TextBlock {
  readonly text: string;
  /** The heading it is under. */
  readonly heading?: string;
}

export interface Explainer {
  /** The hits in a passage's text, in order; offsets into it in UTF-16 units. */
  explainText(passage: Passage): Hit[];
  /** The hits of each block, with the whole document for context; offsets into the block. */
  explainBlocks(title: string, blocks: readonly TextBlock[]): Hit[][];
}

export interface ExplainTables {
  /** Without it, the bundled glossary's ambiguous words are decided by patterns alone. */
  readonly topics?: TopicModel;
  /** With it, everyday words are shown only where the text is about the glossary's subject. */
  readonly everyday?: EverydayWords;
}

/** @param entries of one glossary */
export function createExplainer(
  entries: readonly Entry[],
  { topics, everyday }: ExplainTables = {},
): Explainer {
  const subject = everyday && subjectOf(entries, everyday);
  const matcher = createMatcher(subject?.entries ?? entries);
  const gate = createGate(entries, topics && new Topics(topics));
  const ownSenses = new Set(entries.flatMap(({ id, sense }) => (sense ? [id] : [])));
  const isEveryday = ({ form, entry }: Candidate) => form.gated && !ownSenses.has(entry);

  /** One document's judge of everyday words; null where nothing is held back. */
  function judge(title: string, texts: readonly string[]) {
    if (!subject) return null;
    const page = new SubjectPage(subject.scale, title);
    const words = new TextWords(subject.scale.weightOf, subject.scale.stem);
    for (const text of texts) {
      words.add(text);
      page.addTerms(matcher.find(text).map(({ entry, form }) => ({ entry, words: form.words })));
    }
    page.setWords(words);
    return (text: string, hits: readonly Hit[], heading?: string): Hit[] => {
      if (!hits.some(isEveryday)) return [...hits];
      const block = page.block(text, hits, heading);
      return hits.map((hit) => (isEveryday(hit) ? { ...hit, ...block.judge(hit) } : hit));
    };
  }

  return {
    explainText({ title, text, context = '' }) {
      const page = gate.page(title);
      const document = context.includes(text) ? [context] : [context, text];
      for (const each of document) page.addText(each);
      const hits = page.decide(text, matcher.find(text));
      const judged = judge(title, document.flatMap(paragraphsOf));
      if (!judged) return hits;
      let to = 0;
      return paragraphsOf(text).flatMap((paragraph) => {
        const from = to;
        to += paragraph.length;
        const inside = hits
          .filter(({ start }) => start >= from && start < to)
          .map((hit) => ({ ...hit, start: hit.start - from, end: hit.end - from }));
        return judged(paragraph, inside).map((hit) => ({
          ...hit,
          start: hit.start + from,
          end: hit.end + from,
        }));
      });
    },
    explainBlocks(title, blocks) {
      const page = gate.page(title);
      for (const { text } of blocks) page.addText(text);
      const judged = judge(
        title,
        blocks.map(({ text }) => text),
      );
      return blocks.map(({ text, heading }) => {
        const hits = page.decide(text, matcher.find(text), heading);
        return judged ? judged(text, hits, heading) : hits;
      });
    },
  };
}

/**
 * A text's paragraphs, whose concatenation is the text: blank lines end one; in a text without
 * blank lines, each line is one.
 */
function paragraphsOf(text: string): string[] {
  const blank = [...text.matchAll(/\n[^\S\n]*\n\s*/g)];
  const ends = blank.length > 0 ? blank : [...text.matchAll(/\n/g)];
  const paragraphs: string[] = [];
  let from = 0;
  for (const { 0: end, index } of ends) {
    paragraphs.push(text.slice(from, index + end.length));
    from = index + end.length;
  }
  return from < text.length ? [...paragraphs, text.slice(from)] : paragraphs;
}
