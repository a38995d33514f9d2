/** The article's sections by part, each with its summary; opening one is others' business. */
import type { JSX } from 'preact';
import type { Section, SectionId } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { hasText, partsOf, textOf } from '../article';
import { useGlossary } from '../glossary-context';
import { OnwardIcon } from '../icons';
import { moveInList } from '../list-keys';
import type { ReadingPlace } from '../reading-place';
import { Told } from '../told';

interface SectionListProps {
  /** Where the reader was last. */
  readonly place: ReadingPlace | null;
  readonly onPlace: (place: ReadingPlace) => void;
  readonly onSection: (section: SectionId) => void;
}

export function SectionList({ place, onPlace, onSection }: SectionListProps): JSX.Element {
  const { glossary, sections } = useGlossary();
  const last = place === null ? undefined : sections.get(place.section);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move between the list's own buttons
    <div class="section-list" onKeyDown={(event) => moveInList(event, '.section-open')}>
      <h2 class="article-title">
        <Told>{glossary.title}</Told>
      </h2>
      {place !== null && last && (
        <button type="button" class="resume" onClick={() => onPlace(place)}>
          {t('panel.resume', { title: last.title })}
          <OnwardIcon />
        </button>
      )}
      {partsOf(glossary.sections).map(({ head, sections }) => (
        <section key={head.id} aria-label={head.title}>
          {hasText(head) ? (
            <SectionRow section={head} onSection={onSection} />
          ) : (
            <div class="part">
              <h3>
                <Told>{head.title}</Told>
              </h3>
              <p>
                <Told>{textOf(head.summary)}</Told>
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

interface SectionRowProps {
  readonly section: Section;
  readonly onSection: (section: SectionId) => void;
}

function SectionRow({ section, onSection }: SectionRowProps): JSX.Element {
  return (
    <div class="section-row">
      <button
        type="button"
        class="section-open"
        data-section={section.id}
        onClick={() => onSection(section.id)}
      >
        <span>
          <Told>{section.title}</Told>
        </span>
        <OnwardIcon />
      </button>
      <p>
        <Told>{textOf(section.summary)}</Told>
      </p>
      <ShortNotes section={section} />
    </div>
  );
}

/** A contested summary never stands without its note; the whole of it is in the section. */
function ShortNotes({ section }: { readonly section: Section }): JSX.Element {
  const { notes } = useGlossary().glossary;
  return (
    <>
      {section.summaryNotes?.map((id) => {
        const note = notes[id];
        return (
          note && (
            <p key={id} class="short-note">
              <b>{t('shared.note')}.</b> <Told>{note.text}</Told>
            </p>
          )
        );
      })}
    </>
  );
}
