/**
 * A section's summary and text. A term opens its explanation beside or below its paragraph,
 * where the editors' notes are as well; the text itself doesn't change.
 */
import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { firstBlockLinking, type SectionBlock, sectionText } from '../../glossary/article';
import type { EntryId, NoteId, Section, SectionId } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { Explanation } from './explanation';
import { useGlossary } from './glossary-context';
import { useMargin } from './margin';
import { NoteView } from './note-view';
import { Runs } from './runs';

/** An entry to look for in a section. Each new object starts a new search. */
export interface SectionTarget {
  readonly entry: EntryId;
}

interface SectionViewProps {
  readonly section: Section;
  readonly target?: SectionTarget | undefined;
  readonly onSection: (section: SectionId, entry: EntryId) => void;
}

/** The summary's index among the blocks. */
const SUMMARY = -1;

interface Opened {
  readonly block: number;
  readonly entry: EntryId;
  /** The link that opened it; absent if it was the section's target. */
  readonly from?: HTMLElement;
}

export function SectionView({ section, target, onSection }: SectionViewProps): JSX.Element {
  const { glossary } = useGlossary();
  const text = useMemo(() => sectionText(section, glossary.notes), [section, glossary]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const prefix = useId();
  useMargin(root);

  useEffect(() => {
    const block = target ? firstBlockLinking(text, target.entry) : null;
    if (!target || block === null) return;
    setOpened({ block, entry: target.entry });
  }, [target, text]);

  useEffect(() => {
    if (!opened || opened.from) return;
    const link = root.current?.querySelector('.term-link[aria-expanded="true"]');
    link?.scrollIntoView?.({ block: 'center' });
  }, [opened]);

  const close = (): void => {
    setOpened(null);
    const block = opened && root.current?.children[opened.block + 1];
    const link = block?.querySelector<HTMLElement>('.term-link[aria-expanded="true"]');
    (opened?.from ?? link)?.focus();
  };

  const part = (block: SectionBlock, at: number): JSX.Element => (
    <BlockView
      key={at}
      block={block}
      lead={at === SUMMARY}
      numbers={text.numbers}
      prefix={prefix}
      opened={opened?.block === at ? opened : null}
      section={section.id}
      onOpen={(entry, from) => {
        const same = opened?.block === at && opened.entry === entry;
        setOpened(same ? null : { block: at, entry, from });
      }}
      onClose={close}
      onSection={onSection}
    />
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what its own links opened
    <div
      class="section-text"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !opened) return;
        // Esc must close only the explanation; by default it would close the popup as well.
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      {part(text.summary, SUMMARY)}
      {text.paragraphs.map(part)}
    </div>
  );
}

interface BlockViewProps {
  readonly block: SectionBlock;
  readonly lead: boolean;
  readonly numbers: ReadonlyMap<NoteId, number>;
  readonly prefix: string;
  readonly opened: Opened | null;
  readonly section: SectionId;
  readonly onOpen: (entry: EntryId, from: HTMLElement) => void;
  readonly onClose: () => void;
  readonly onSection: (section: SectionId, entry: EntryId) => void;
}

function BlockView(props: BlockViewProps): JSX.Element {
  const { block, lead, numbers, prefix, opened, section, onOpen, onClose, onSection } = props;
  const { notes } = useGlossary().glossary;
  return (
    <div class={lead ? 'block lead' : 'block'}>
      <p class="text">
        {block.sentences.map((sentence, at) => (
          // Sentences never change their order.
          <span key={at}>
            {at > 0 && ' '}
            <span class={sentence.ours ? 'ours' : undefined}>
              {sentence.ours && '['}
              <Runs runs={sentence.runs} opened={opened?.entry ?? null} onOpen={onOpen} />
              {sentence.ours && ']'}
            </span>
            {(sentence.notes ?? []).map((id) => (
              <NoteMark key={id} number={numbers.get(id) ?? 0} target={`${prefix}-${id}`} />
            ))}
          </span>
        ))}
      </p>
      {opened && (
        <div class="opened">
          <Explanation
            key={opened.entry}
            entry={opened.entry}
            section={section}
            focus={opened.from !== undefined}
            onSection={onSection}
            onClose={onClose}
          />
        </div>
      )}
      {block.notes.length > 0 && (
        <div class="beside">
          {block.notes.map((id) => {
            const note = notes[id];
            return (
              note && (
                <NoteView key={id} note={note} number={numbers.get(id)} id={`${prefix}-${id}`} />
              )
            );
          })}
        </div>
      )}
    </div>
  );
}

interface NoteMarkProps {
  readonly number: number;
  readonly target: string;
}

/** The number after a contested sentence; leads to the note. */
function NoteMark({ number, target }: NoteMarkProps): JSX.Element {
  return (
    <sup>
      <button
        type="button"
        class="note-mark"
        aria-label={t('shared.noteNumber', { number })}
        onClick={() => {
          const note = document.getElementById(target);
          note?.focus({ preventScroll: true });
          note?.scrollIntoView?.({ block: 'nearest' });
        }}
      >
        {number}
      </button>
    </sup>
  );
}
