/**
 * The article beside the list, with the terms' places marked. What the reader selects there can be
 * added as a term, or used as a meaning. Places are marked by highlights, so that each block stays
 * one text node, in which a selection has the same offsets as in the article.
 */
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import type { ArticleBlock, Place, ReadArticle } from '../../proposing/article';
import type { ReviewedTerm } from '../../reviewing/reviewed-term';
import { GlossaryText } from '../entry/glossary-text';
import { asTerm, useSelectedPlace } from './use-selected-place';

export interface ShownPlaces {
  /** Of all terms. */
  readonly terms: readonly Place[];
  /** Of the current term. */
  readonly current: readonly Place[];
  /** The sentence that explains the current term. */
  readonly meaning: Place | null;
}

interface ArticlePaneProps {
  readonly article: ReadArticle;
  readonly shown: ShownPlaces;
  /** The place that the reader asked for; a new object each time. */
  readonly revealed: { readonly place: Place } | null;
  /** The current term. */
  readonly term: ReviewedTerm | undefined;
  readonly onAdd: (text: string, place: Place) => void;
  readonly onUse: (term: ReviewedTerm, place: Place) => void;
  readonly onBack: () => void;
}

/** The words on a button stay on one line. */
const MAX_BUTTON_TEXT = 40;

export function ArticlePane(props: ArticlePaneProps): JSX.Element {
  const { article, shown, revealed, term, onAdd, onUse, onBack } = props;
  const pane = useRef<HTMLElement>(null);
  const [selected, clear] = useSelectedPlace(pane, article);
  const name = asTerm(selected?.text ?? '');
  useHighlights(pane, shown);

  useEffect(() => {
    const block = revealed && blockAt(pane.current, revealed.place.block);
    block?.scrollIntoView({ block: 'center' });
    block?.focus({ preventScroll: true });
  }, [revealed]);

  return (
    <section
      class="desk-article"
      ref={pane}
      aria-labelledby="article-title"
      onKeyDown={(event) => event.key === 'Escape' && onBack()}
    >
      <div class="article-tools">
        <h2 id="article-title">{t('review.article')}</h2>
        {selected ? (
          <div class="reviewed-actions">
            {name !== '' && name.length <= MAX_BUTTON_TEXT && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  onAdd(name, selected.place);
                  clear();
                }}
              >
                {t('review.selectionAdd', { text: name })}
              </button>
            )}
            {term && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  onUse(term, selected.place);
                  clear();
                }}
              >
                {t('review.selectionUse', { term: term.term })}
              </button>
            )}
          </div>
        ) : (
          <p class="hint">{t('review.selectHint')}</p>
        )}
        <button type="button" class="quiet to-list" onClick={onBack}>
          {t('review.backToList')}
        </button>
      </div>
      <div class="article-text">
        <GlossaryText>
          {article.blocks.map((block, at) => (
            // Blocks never change.
            <Block key={at} block={block} at={at} />
          ))}
        </GlossaryText>
      </div>
    </section>
  );
}

interface BlockProps {
  readonly block: ArticleBlock;
  readonly at: number;
}

function Block({ block: { kind, text }, at }: BlockProps): JSX.Element {
  const shared = { 'data-block': at, tabIndex: -1, class: `block ${kind}` };
  return kind === 'heading' ? <h3 {...shared}>{text}</h3> : <p {...shared}>{text}</p>;
}

function blockAt(pane: Element | null, block: number): HTMLElement | null {
  return pane?.querySelector<HTMLElement>(`[data-block="${block}"]`) ?? null;
}

function useHighlights(pane: RefObject<HTMLElement | null>, shown: ShownPlaces): void {
  const { terms, current, meaning } = shown;
  useHighlight(pane, 'review-term', terms, 0);
  useHighlight(pane, 'review-meaning', meaning ? [meaning] : NO_PLACES, 1);
  useHighlight(pane, 'review-current', current, 2);
}

const NO_PLACES: readonly Place[] = [];

function useHighlight(
  pane: RefObject<HTMLElement | null>,
  name: string,
  places: readonly Place[],
  priority: number,
): void {
  useEffect(() => {
    const { current } = pane;
    if (!current) return;
    const texts = [...current.querySelectorAll('[data-block]')].map((block) => block.firstChild);
    const ranges = places.flatMap(({ block, start, end }) => {
      const text = texts[block];
      return text ? [new StaticRange(inText(text, start, end))] : [];
    });
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    return () => void CSS.highlights.delete(name);
  }, [pane, name, places, priority]);
}

function inText(text: Node, start: number, end: number): StaticRangeInit {
  return { startContainer: text, startOffset: start, endContainer: text, endOffset: end };
}
