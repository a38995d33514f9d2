/** Makes a glossary from the terms that the reader accepted. Pure. */
import type { Entry, Glossary } from '../glossary/model';
import { type AcceptedTerm, acceptedGlossary } from '../proposing/accepted-glossary';
import { type ReadArticle, textAt } from '../proposing/article';
import type { FinishRequest } from './finisher-protocol';
import type { ReviewedTerm } from './reviewed-term';
import { sentencesWith } from './sentences';

/** In the language of the glossary, which is always English. */
const DISCLAIMER =
  'A reader made this glossary from the page. Nobody has checked what the page says.';

/** @throws ImportError if nothing accepted has a meaning */
export function finishedGlossary({ article, sections, terms, id, title }: FinishRequest): Glossary {
  const accepted = terms.filter(({ decision }) => decision === 'accepted');
  const { url } = article;
  const source = url === '' ? {} : { url, publisher: new URL(url).host };
  const made = acceptedGlossary(
    title,
    article,
    { sections },
    accepted.map((term) => acceptedTerm(article, term)),
    { id, title },
    source,
  );
  // It comes from a page, not from a file.
  const { imported: _, ...named } = made.glossary.source;
  const byTerm = new Map(accepted.map((term) => [term.term, term]));
  return {
    ...made.glossary,
    // Its reader may add and delete terms, too.
    source: { ...named, disclaimer: DISCLAIMER, written: true },
    entries: made.glossary.entries.map((entry) => {
      const term = byTerm.get(entry.term);
      return term?.meaning?.is === 'own' ? withOrigin(article, entry, term) : entry;
    }),
  };
}

function acceptedTerm(article: ReadArticle, reviewed: ReviewedTerm): AcceptedTerm {
  const { term, expansion, aliases, meaning, mentions } = reviewed;
  const own = meaning?.is === 'own' ? meaning.text : undefined;
  const definition = meaning?.is === 'quote' ? textAt(article, meaning.place) : own;
  return {
    term,
    ...(expansion === '' ? {} : { expansion }),
    aliases,
    ...(definition === undefined ? {} : { definition }),
    mentions,
  };
}

/**
 * An entry in the reader's own words. If these replace a sentence of the page, the entry counts as
 * corrected, and the sentence can be restored. Its example is the first sentence with the term.
 */
function withOrigin(
  article: ReadArticle,
  entry: Entry,
  { proposed, mentions }: ReviewedTerm,
): Entry {
  const [first] = sentencesWith(article, mentions);
  const example = first === undefined ? {} : { example: textAt(article, first) };
  const { id: _, ...rest } = entry;
  return {
    ...entry,
    ...example,
    ...(proposed ? { original: { ...rest, gloss: [{ text: textAt(article, proposed) }] } } : {}),
  };
}
