/** The texts that proposals are learnt from: textbooks, and texts of the project's own. */
import { keyOfTerm } from '../../src/proposing/term-key';
import type { WordReader } from '../../src/proposing/words';
import type { BookModule } from './books';
import { type LabelledSentence, labelledSentences, labelledText } from './labels';
import type { MarkedArticle, OwnLabels } from './own-labels';

export interface LearningText {
  readonly module: BookModule;
  /** All its sentences that aren't headings. */
  readonly labelled: readonly LabelledSentence[];
  /** Models of a fold haven't learnt from the fold's texts. */
  readonly fold: number;
  readonly isOwn: boolean;
}

/** Books and own texts are divided into so many folds, books whole. */
export const FOLDS = 3;

export function learningTexts(
  books: ReadonlyMap<string, readonly BookModule[]>,
  own: OwnLabels,
  reader: WordReader,
): LearningText[] {
  const fromBooks = [...books].flatMap(([book, modules], i) =>
    modules.map(
      (module): LearningText => ({
        module,
        labelled: labelledSentences(module, reader, own.books.get(book)),
        fold: i % FOLDS,
        isOwn: false,
      }),
    ),
  );
  const written = own.web.map(
    (text, i): LearningText => ({
      module: moduleOf(text),
      labelled: labelledText(text, reader),
      fold: i % FOLDS,
      isOwn: true,
    }),
  );
  return [...fromBooks, ...written];
}

/** A text whose glossary is what it defines. */
function moduleOf({ article, defined }: MarkedArticle): BookModule {
  const terms = defined.flatMap((spans, block) =>
    spans.map(({ start, end }) => article.blocks[block]?.text.slice(start, end) ?? ''),
  );
  return {
    book: OWN_TEXTS,
    article,
    defined,
    glossary: new Map(terms.map((term) => [keyOfTerm(term), new Set()])),
    summary: '',
  };
}

export const OWN_TEXTS = 'own texts';
