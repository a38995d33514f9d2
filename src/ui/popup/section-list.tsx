/** The article's sections by part, each with its summary; opening one is others' business. */
import type { JSX } from 'preact';
import type { Section, SectionId } from '../../glossary/model';
import { hasText, partsOf, textOf } from '../article';
import { useGlossary } from '../glossary-context';
import { OnwardIcon } from '../icons';
import { moveInList } from '../list-keys';
import { t as shared } from '../strings';

interface SectionListProps {
  readonly onSection: (section: SectionId) => void;
}

export function SectionList({ onSection }: SectionListProps): JSX.Element {
  const { glossary } = useGlossary();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move between the list's own buttons
    <div class="section-list" onKeyDown={(event) => moveInList(event, '.section-open')}>
      <h2 class="article-title">{glossary.title}</h2>
      {partsOf(glossary.sections).map(({ head, sections }) => (
        <section key={head.id} aria-label={head.title}>
          {hasText(head) ? (
            <SectionRow section={head} onSection={onSection} />
          ) : (
            <div class="part">
              <h3>{head.title}</h3>
              <p>{textOf(head.summary)}</p>
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

interface SectionRowProps extends SectionListProps {
  readonly section: Section;
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
        <span>{section.title}</span>
        <OnwardIcon />
      </button>
      <p>{textOf(section.summary)}</p>
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
              <b>{shared.note}.</b> {note.text}
            </p>
          )
        );
      })}
    </>
  );
}
