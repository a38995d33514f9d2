/** The article's sections by part, each with its summary. The caller opens them. */

import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { articleParts, hasText } from '../../glossary/article';
import type { Section, SectionId } from '../../glossary/model';
import { textOfRuns } from '../../glossary/runs';
import { t } from '../../i18n/i18n';
import type { ListedGlossary } from '../../messaging/protocol';
import { OnwardIcon } from '../components/icons';
import { moveByArrowKeys } from '../components/list-keys';
import { Message } from '../components/message';
import { useGlossary } from '../entry/glossary-context';
import { GlossaryText } from '../entry/glossary-text';
import type { ReadingPlace } from './ports';

interface SectionListProps {
  /** The glossaries that have an article. */
  readonly articles: readonly ListedGlossary[];
  readonly onArticle: (glossary: string) => void;
  readonly onSettings: () => void;
  /** Where the reader was last. */
  readonly place: ReadingPlace | null;
  readonly onPlace: (place: ReadingPlace) => void;
  readonly onSection: (section: SectionId) => void;
}

export function SectionList(props: SectionListProps): JSX.Element {
  const { articles, onArticle, onSettings, place, onPlace, onSection } = props;
  const { glossary, sections } = useGlossary();
  if (articles.length === 0) {
    return (
      <Message title={t('popup.noArticleTitle')} text={t('popup.noArticle')}>
        <button type="button" class="button" onClick={onSettings}>
          {t('popup.settings')}
        </button>
      </Message>
    );
  }
  const last = place === null ? undefined : sections.get(place.section);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move between the list's own buttons
    <div class="section-list" onKeyDown={(event) => moveByArrowKeys(event, '.section-open')}>
      {articles.length > 1 && <ArticleChoice {...{ articles, onArticle }} current={glossary.id} />}
      <h2 class="article-title">
        <GlossaryText>{glossary.title}</GlossaryText>
      </h2>
      {place !== null && last && (
        <button type="button" class="resume" onClick={() => onPlace(place)}>
          {t('panel.resume', { title: last.title })}
          <OnwardIcon />
        </button>
      )}
      {articleParts(glossary.sections).map(({ head, sections }) => (
        <section key={head.id} aria-label={head.title}>
          {hasText(head) ? (
            <SectionRow section={head} onSection={onSection} />
          ) : (
            <div class="part">
              <h3>
                <GlossaryText>{head.title}</GlossaryText>
              </h3>
              <p>
                <GlossaryText>{textOfRuns(head.summary)}</GlossaryText>
              </p>
              <ShortNotes section={head} />
            </div>
          )}
          {sections.map((section) => (
            <SectionRow key={section.id} section={section} onSection={onSection} />
          ))}
        </section>
      ))}
    </div>
  );
}

interface ArticleChoiceProps extends Pick<SectionListProps, 'articles' | 'onArticle'> {
  readonly current: string;
}

function ArticleChoice({ articles, current, onArticle }: ArticleChoiceProps): JSX.Element {
  const id = useId();
  return (
    <p class="article-choice">
      <label for={id}>{t('popup.articleOf')}</label>
      <select
        id={id}
        class="field"
        value={current}
        onChange={(event) => onArticle(event.currentTarget.value)}
      >
        {articles.map(({ id: glossary, title, language }) => (
          <option key={glossary} value={glossary} lang={language}>
            {title}
          </option>
        ))}
      </select>
    </p>
  );
}

interface SectionRowProps {
  readonly section: Section;
  readonly onSection: (section: SectionId) => void;
}

/** Leads to a section, and says what it is about. */
export function SectionRow({ section, onSection }: SectionRowProps): JSX.Element {
  return (
    <div class="section-row">
      <button
        type="button"
        class="section-open"
        data-section={section.id}
        onClick={() => onSection(section.id)}
      >
        <span>
          <GlossaryText>{section.title}</GlossaryText>
        </span>
        <OnwardIcon />
      </button>
      <p>
        <GlossaryText>{textOfRuns(section.summary)}</GlossaryText>
      </p>
      <ShortNotes section={section} />
    </div>
  );
}

/** The start of each note on a contested summary, which is never shown without its notes. */
function ShortNotes({ section }: { readonly section: Section }): JSX.Element {
  const { notes } = useGlossary().glossary;
  return (
    <>
      {section.summaryNotes?.map((id) => {
        const note = notes[id];
        return (
          note && (
            <p key={id} class="short-note">
              <b>{t('shared.note')}.</b> <GlossaryText>{note.text}</GlossaryText>
            </p>
          )
        );
      })}
    </>
  );
}
