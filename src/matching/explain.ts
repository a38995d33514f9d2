/**
 * Explains texts as a page's would be: the same matcher and the same gate, with
 * no page about them. It must never decide anything by itself, so that what it
 * says is what readers get.
 */
import type { Entry } from '../glossary/model';
import type { Hit } from './hit';
import { createMatcher } from './matcher';
import { createGate } from './sense/gate';
import { type TopicModel, Topics } from './sense/topic-model';

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
  /** The heading it stands under. */
  readonly heading?: string;
}

export interface Explainer {
  /** The hits in a passage's text, in order; offsets into it in UTF-16 units. */
  explainText(passage: Passage): Hit[];
  /** The hits of each block, with the whole document for context; offsets into the block. */
  explainBlocks(title: string, blocks: readonly TextBlock[]): Hit[][];
}

/**
 * @param entries of one glossary
 * @param topics the sense gate's table; without it, ambiguous words are told apart
 *   by collocations and cues alone
 */
export function createExplainer(entries: readonly Entry[], topics?: TopicModel): Explainer {
  const matcher = createMatcher(entries);
  const gate = createGate(entries, topics && new Topics(topics));

  return {
    explainText({ title, text, context = '' }) {
      const page = gate.page(title);
      page.addText(context);
      if (!context.includes(text)) {
        page.addText(text);
      }
      return page.decide(text, matcher.find(text));
    },
    explainBlocks(title, blocks) {
      const page = gate.page(title);
      for (const { text } of blocks) {
        page.addText(text);
      }
      return blocks.map(({ text, heading }) => page.decide(text, matcher.find(text), heading));
    },
  };
}
