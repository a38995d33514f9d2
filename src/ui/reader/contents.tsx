/** The article's contents, with the section that is being read marked. */
import type { JSX } from 'preact';
import { articleParts } from '../../glossary/article';
import type { Section, SectionId } from '../../glossary/model';
import { t } from '../../i18n/i18n';

interface ContentsProps {
  readonly sections: readonly Section[];
  readonly current: SectionId | null;
  /** A section was chosen; the browser follows its link as well. */
  readonly onChoose: () => void;
}

export function ReaderContents({ sections, current, onChoose }: ContentsProps): JSX.Element {
  const link = ({ id, title }: Section): JSX.Element => (
    <a
      href={`#${encodeURIComponent(id)}`}
      aria-current={id === current ? 'location' : undefined}
      onClick={onChoose}
    >
      {title}
    </a>
  );
  return (
    <nav class="contents" aria-label={t('reader.contents')}>
      <ol>
        {articleParts(sections).map(({ head, sections: under }) => (
          <li key={head.id}>
            {link(head)}
            {under.length > 0 && (
              <ol>
                {under.map((section) => (
                  <li key={section.id}>{link(section)}</li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
