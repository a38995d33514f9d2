/**
 * What the review page needs from the browser: the article of a tab, the worker that proposes terms,
 * and a store for reviews. Reviews are kept in the browser's memory, never on the disk. Those of
 * pages in private windows aren't kept at all.
 */
import { browser } from 'wxt/browser';
import { glossaryFile } from '../glossary/file';
import type { Glossary } from '../glossary/model';
import { t } from '../i18n/i18n';
import type { Prepared } from '../library/reader-protocol';
import { MAX_WORDS_ASKED } from '../matching/asking';
import { entryWrittenAs } from '../matching/selected';
import { words } from '../matching/tokens';
import { ask } from '../messaging/send';
import { parsePageArticle } from '../proposing/page-article';
import type { Proposals } from '../proposing/proposal';
import type { ProposeReply, ProposeRequest } from '../proposing/proposer-protocol';
import type { FinishReply, FinishRequest } from '../reviewing/finisher-protocol';
import type { KnownTerm } from '../reviewing/groups';
import type { ReadPage, ReviewPorts, SavedGlossary } from '../ui/review/ports';
import { addGlossary, save } from './extension';
import { inWorker } from './in-worker';
import { dropReview, keepReview, keptReview, reviewOf } from './kept-reviews';
import { glossaryPorts } from './library';

const PROPOSER = '/proposer.js';

/** @param search the page's query: `?tab=ID` at first, then `?review=KEY` */
export function reviewPorts(search: string): ReviewPorts {
  const query = new URLSearchParams(search);
  const tab = query.get('tab');
  let key = query.get('review');
  let isPrivate = false;
  // It loads the engine's tables while the page is read.
  let proposer = key === null ? new Worker(PROPOSER) : null;
  const showKey = (known: string | null): void => {
    key = known;
    history.replaceState(null, '', `?review=${known}`);
  };
  return {
    async page(): Promise<ReadPage> {
      if (key !== null) {
        const draft = await keptReview(key);
        if (!draft) throw new Error(t('review.gone'));
        return { is: 'kept', draft };
      }
      const read = await readTab(Number(tab));
      isPrivate = read.isPrivate;
      const earlier = isPrivate ? null : await reviewOf(read.article.url);
      const draft = earlier === null ? null : await keptReview(earlier);
      if (!draft) return { is: 'read', ...read };
      proposer?.terminate();
      proposer = null;
      showKey(earlier);
      return { is: 'kept', draft, isEarlier: true, article: read.article };
    },
    propose(article, signal, onProgress) {
      const worker = proposer ?? PROPOSER;
      proposer = null;
      return propose(worker, article, signal, onProgress);
    },
    finish,
    knownTerms,
    async keep(draft) {
      if (isPrivate) return;
      const own = key ?? crypto.randomUUID();
      if (key === null) showKey(own);
      await keepReview(own, draft);
    },
    async drop() {
      if (key !== null) await dropReview(key);
    },
    async installed() {
      const { glossaries } = await ask('glossaries', {});
      return glossaries.filter(({ own }) => own).map(({ id, title }) => ({ id, title }));
    },
    async add(glossary): Promise<SavedGlossary> {
      const { before } = await glossaryPorts.add(
        await prepared(glossary.id, glossaryFile(glossary)),
      );
      return { undo: async () => void (await glossaryPorts.bringBack(glossary.id, before)) };
    },
    saveFile: (glossary) => save(`${glossary.id}.json`, glossaryFile(glossary)),
    openGlossaries: addGlossary,
  };
}

async function readTab(tabId: number) {
  let result: unknown;
  let isPrivate: boolean;
  try {
    isPrivate = (await browser.tabs.get(tabId)).incognito;
    const target = { tabId, frameIds: [0] };
    const answers = await browser.scripting.executeScript({ target, files: ['/article.js'] });
    result = answers[0]?.result;
  } catch (error) {
    throw new Error(t('review.unread', { reason: String((error as Error).message) }), {
      cause: error,
    });
  }
  const article = parsePageArticle(result);
  if (!article) throw new Error(t('review.unread', { reason: '' }).trim());
  return { article, isPrivate };
}

function propose(
  worker: Worker | typeof PROPOSER,
  article: ProposeRequest['article'],
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Proposals> {
  return inWorker<ProposeRequest, ProposeReply, Proposals>(
    worker,
    { request: { article }, signal },
    (reply, { resolve, reject }) => {
      if (reply.is === 'progress') onProgress(reply.share);
      else if (reply.is === 'proposed') resolve(reply.proposals);
      else reject(new Error(reply.message));
    },
  );
}

function finish(request: FinishRequest): Promise<Glossary> {
  return inWorker<FinishRequest, FinishReply, Glossary>(
    '/glossary-finisher.js',
    { request },
    (reply, { resolve, reject }) => {
      if (reply.is === 'finished') resolve(reply.glossary);
      else reject(new Error(reply.message));
    },
  );
}

/** Longer glosses are cut; their beginning is enough to recognise the entry. */
const MAX_GLOSS_UNITS = 240;

/** Which terms other glossaries explain, by id. */
async function knownTerms(
  terms: readonly { readonly id: string; readonly term: string }[],
): Promise<Map<string, KnownTerm>> {
  const asked = [...new Set(terms.flatMap(({ term }) => words(term)))].slice(0, MAX_WORDS_ASKED);
  const { entries, heads } = await ask('lookup', { words: asked, known: [] });
  const titles = new Map(heads.map(({ id, title }) => [id, title]));
  const known = new Map<string, KnownTerm>();
  for (const { id, term } of terms) {
    const entry = entryWrittenAs(term, entries);
    if (!entry) continue;
    const gloss = entry.gloss.map(({ text }) => text).join('');
    const title = titles.get(entry.glossary) ?? entry.glossary;
    known.set(id, { title, gloss: shortened(gloss) });
  }
  return known;
}

function shortened(text: string): string {
  if (text.length <= MAX_GLOSS_UNITS) return text;
  return `${text.slice(0, text.lastIndexOf(' ', MAX_GLOSS_UNITS))} …`;
}

function prepared(id: string, text: string): Promise<Prepared> {
  const file = new File([text], `${id}.json`);
  return glossaryPorts.prepare(file, new AbortController().signal, () => {});
}
