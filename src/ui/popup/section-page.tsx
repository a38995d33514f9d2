/** A section of the article in the popup, with a button that leads back to where it was opened. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EntryId, Section, SectionId } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { BackIcon, OutwardIcon } from '../components/icons';
import { useGlossary } from '../entry/glossary-context';
import { GlossaryText } from '../entry/glossary-text';
import { type SectionTarget, SectionView } from '../entry/section-view';
import { SectionRow } from './section-list';

interface SectionPageProps {
  readonly section: Section;
  readonly target?: SectionTarget | undefined;
  /** How far it was scrolled when the reader left it (px). */
  readonly at?: number | undefined;
  /** What the back button leads to. */
  readonly backTo: string;
  readonly onBack: () => void;
  readonly onSection: (section: SectionId, entry?: EntryId) => void;
  readonly onReader: (section: SectionId) => void;
}

export function SectionPage(props: SectionPageProps): JSX.Element {
  const { section, target, at = 0, backTo, onBack, onSection, onReader } = props;
  const { sections } = useGlossary();
  const title = useRef<HTMLHeadingElement>(null);
  const below = [...sections.values()].filter(({ parent }) => parent === section.id);
  const part = section.parent === undefined ? undefined : sections.get(section.parent);

  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    if (!target) scrollTo({ top: at });
  }, [section, target, at]);

  return (
    <article class="section-page">
      <div class="section-nav">
        <button type="button" class="back" onClick={onBack}>
          <BackIcon />
          <span>{t('shared.backTo', { title: backTo })}</span>
        </button>
        <button type="button" class="quiet" onClick={() => onReader(section.id)}>
          {t('popup.openReader')}
          <OutwardIcon />
        </button>
      </div>
      {part && (
        <p class="label">
          <GlossaryText>{part.title}</GlossaryText>
        </p>
      )}
      <h2 ref={title} tabIndex={-1}>
        <GlossaryText>{section.title}</GlossaryText>
      </h2>
      <SectionView key={section.id} section={section} target={target} onSection={onSection} />
      {below.map((each) => (
        <SectionRow key={each.id} section={each} onSection={onSection} />
      ))}
      <p class="legend">{t('shared.oursLegend')}</p>
    </article>
  );
}
