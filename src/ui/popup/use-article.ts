/** The glossaries that are on, and the one whose article is shown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Glossary } from '../../glossary/model';
import type { GlossaryList, ListedGlossary } from '../../messaging/protocol';
import { type Loadable, useLoad } from '../components/load';
import type { PopupPorts } from './ports';

export interface ShownArticle {
  /** The glossaries that are on and have an article, in the reader's order. */
  readonly articles: readonly ListedGlossary[];
  /** Null if none of them has an article. */
  readonly glossary: Glossary | null;
  /** Whether any glossary is on. */
  readonly anyOn: boolean;
  /** The title of the bundled glossary, if it is the only one. */
  readonly only: string | null;
  /** Changes when the glossaries do. */
  readonly cacheKey: string;
}

export interface ArticleChoice {
  readonly state: Loadable<ShownArticle>;
  /** Shows another glossary's article. */
  choose(id: string): void;
  readonly reload: () => Promise<void>;
}

export function useArticle(ports: PopupPorts): ArticleChoice {
  const [chosen, setChosen] = useState<string | null>(null);
  const last = useRef<ShownArticle | null>(null);
  const [state, reload] = useLoad<ShownArticle>(async () => {
    const list = await ports.ask('glossaries', {});
    const articles = list.glossaries.filter(({ on, sections }) => on && sections > 0);
    const shown = articles.find(({ id }) => id === chosen) ?? articles[0];
    const cacheKey = cacheKeyOf(list);
    const now = last.current;
    // Most changes of settings don't concern the glossaries.
    if (now?.cacheKey === cacheKey && now.glossary?.id === shown?.id) return now;
    const glossary = shown ? await ports.ask('glossary', { id: shown.id }) : null;
    const anyOn = list.glossaries.some(({ on }) => on);
    const only = list.glossaries.some(({ own }) => own)
      ? null
      : (list.glossaries[0]?.title ?? null);
    last.current = { articles, glossary, anyOn, only, cacheKey };
    return last.current;
  });

  useEffect(() => {
    const life = new AbortController();
    ports.onSettings(() => void reload(), life.signal);
    return () => life.abort();
  }, [ports, reload]);

  useEffect(() => {
    if (chosen !== null) void reload();
  }, [chosen, reload]);

  return { state, choose: setChosen, reload };
}

function cacheKeyOf({ glossaries }: GlossaryList): string {
  return JSON.stringify(glossaries.map(({ id, on, revision }) => [id, on, revision]));
}
