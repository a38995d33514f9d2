/**
 * The reader: the whole article with its table of contents, and each section's text with its
 * terms explained and the editors' notes beside it. Gets everything by its ports.
 */
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { articleParts } from '../../glossary/article';
import type { EntryId, Glossary, Section, SectionId } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { type ReaderAddress, readAddress } from '../../messaging/reader-address';
import { DownIcon, Logo } from '../components/icons';
import { useLoad } from '../components/load';
import { LoadFailure } from '../components/load-failure';
import { Message } from '../components/message';
import { Skeleton } from '../components/skeleton';
import { Caution } from '../entry/caution';
import { GlossaryContext, knownGlossary } from '../entry/glossary-context';
import { ContentLanguage, GlossaryText } from '../entry/glossary-text';
import { type SectionTarget, SectionView } from '../entry/section-view';
import { SourceView } from '../entry/source-view';
import type { Ask } from '../popup/ports';
import { ReaderContents } from './contents';
import { ReaderSearch } from './reader-search';
import { useCurrentSection } from './use-current-section';

export interface ReaderPorts {
  /** A whole glossary; without an id, the bundled one. Rejects with a message for readers. */
  glossary(id?: string): Promise<Glossary>;
  /** For entries of other glossaries. */
  readonly ask: Ask;
}

interface ReaderProps {
  readonly ports: ReaderPorts;
  /** Where to begin instead of the address, which then shows nothing, nor does the title. */
  readonly handed?: ReaderAddress | undefined;
}

export function Reader({ ports, handed }: ReaderProps): JSX.Element {
  const [asked] = useState(() => handed ?? readAddress(location.search, location.hash));
  const [loaded, reload] = useLoad(() => ports.glossary(asked.glossary));
  const glossary = loaded.is === 'there' ? loaded.value : null;
  const known = useMemo(() => glossary && knownGlossary(glossary), [glossary]);

  useEffect(() => {
    if (glossary && !handed) document.title = t('reader.title', { glossary: glossary.title });
  }, [glossary, handed]);

  if (known) {
    return (
      <GlossaryContext.Provider value={known}>
        <ContentLanguage.Provider value={known.glossary.language}>
          <Article glossary={known.glossary} asked={asked} ask={ports.ask} />
        </ContentLanguage.Provider>
      </GlossaryContext.Provider>
    );
  }
  return (
    <>
      <header class="masthead">
        <Brand as="h1" />
      </header>
      {/* As wide as the text will be, beside the table of contents. */}
      <div class="columns">
        <div />
        <main class="article">
          <div class="column">
            {loaded.is === 'failed' ? (
              <LoadFailure
                title={t('shared.failedGlossary')}
                message={loaded.message}
                onRetry={() => void reload()}
              />
            ) : (
              <Skeleton />
            )}
          </div>
        </main>
      </div>
    </>
  );
}

/** @param props.as `h1` as long as the page has no other title */
function Brand({ as: Name = 'p' }: { readonly as?: 'h1' | 'p' }): JSX.Element {
  return (
    <Name class="brand">
      <Logo />
      Glossa
    </Name>
  );
}

interface ArticleProps {
  readonly glossary: Glossary;
  /** Where to begin. */
  readonly asked: ReaderAddress;
  readonly ask: Ask;
}

function Article({ glossary, asked, ask }: ArticleProps): JSX.Element {
  const [place, go] = usePlace(glossary, asked);
  return (
    <>
      <a class="skip" href="#text">
        {t('reader.toText')}
      </a>
      <header class="masthead">
        <Brand />
        <ReaderSearch ask={ask} onGo={go} />
      </header>
      <div class="columns">
        <Aside sections={glossary.sections} />
        <main class="article" id="text" tabIndex={-1}>
          <h1>
            <GlossaryText>{glossary.title}</GlossaryText>
          </h1>
          <SourceView source={glossary.source} />
          {place.missing !== null && (
            <p class="notice" role="status">
              {place.missing}
            </p>
          )}
          {articleParts(glossary.sections).map(({ head, sections }) => (
            <section key={head.id} class="part" id={head.id} aria-labelledby={`${head.id}-title`}>
              <h2 id={`${head.id}-title`}>
                <GlossaryText>{head.title}</GlossaryText>
              </h2>
              <SectionView section={head} target={targetIn(place, head)} onSection={go} />
              {sections.map((section) => (
                <section
                  key={section.id}
                  class="section"
                  id={section.id}
                  aria-labelledby={`${section.id}-title`}
                >
                  <h3 id={`${section.id}-title`}>
                    <GlossaryText>{section.title}</GlossaryText>
                  </h3>
                  <SectionView section={section} target={targetIn(place, section)} onSection={go} />
                </section>
              ))}
            </section>
          ))}
          {glossary.sections.length === 0 ? (
            <Message title={t('popup.noArticleTitle')} text={t('reader.noArticle')} />
          ) : (
            <footer class="colophon">
              <p class="legend">{t('shared.oursLegend')}</p>
              <p class="disclaimer">
                <Caution source={glossary.source} />
              </p>
            </footer>
          )}
        </main>
      </div>
    </>
  );
}

/** The table of contents; in a narrow window, the reader opens it by a button. */
function Aside({ sections }: Pick<Glossary, 'sections'>): JSX.Element {
  const ids = useMemo(() => sections.map(({ id }) => id), [sections]);
  const current = useCurrentSection(ids);
  const [isOpen, setIsOpen] = useState(false);
  if (sections.length === 0) return <div />;
  return (
    <div class="aside">
      <button
        type="button"
        class="contents-toggle"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('reader.contents')}
        <DownIcon />
      </button>
      <div class={isOpen ? 'contents-box listed' : 'contents-box'}>
        <ReaderContents sections={sections} current={current} onChoose={() => setIsOpen(false)} />
      </div>
    </div>
  );
}

/** Where the reader went last. */
interface ReaderLocation {
  readonly section?: SectionId;
  readonly target?: SectionTarget;
  /** What the address asked for and doesn't exist, in words; else null. */
  readonly missing: string | null;
}

function targetIn({ section, target }: ReaderLocation, { id }: Section): SectionTarget | undefined {
  return section === id ? target : undefined;
}

type Go = (section: SectionId, entry?: EntryId) => void;

/** Goes to sections and to entries in them, first where the address leads. */
function usePlace(
  glossary: Glossary,
  { entry, section = '' }: ReaderAddress,
): [ReaderLocation, Go] {
  const [place, setPlace] = useState<ReaderLocation>(() => {
    const isThere = section === '' || glossary.sections.some(({ id }) => id === section);
    const isKnown = entry === undefined || glossary.entries.some(({ id }) => id === entry);
    return {
      ...(section === '' ? {} : { section }),
      ...(entry === undefined ? {} : { target: { entry } }),
      missing: !isThere ? t('reader.unknownSection') : !isKnown ? t('reader.unknownEntry') : null,
    };
  });

  useEffect(() => {
    // The section wasn't there yet when the browser looked for the fragment.
    if (section !== '') document.getElementById(section)?.scrollIntoView();
  }, [section]);

  const go = useCallback<Go>((section, wanted) => {
    const hash = `#${encodeURIComponent(section)}`;
    if (location.hash !== hash) location.hash = hash;
    else document.getElementById(section)?.scrollIntoView();
    setPlace({
      section,
      ...(wanted === undefined ? {} : { target: { entry: wanted } }),
      missing: null,
    });
  }, []);

  return [place, go];
}
