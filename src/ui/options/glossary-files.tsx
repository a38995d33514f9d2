/** Adds glossaries from files: the reader chooses or drops them, and sees what is in them. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { language, t } from '../../i18n/i18n';
import type { ListedGlossary } from '../../messaging/protocol';
import type { GlossaryUse, GlossaryUses } from '../../settings/schema';
import { Status } from '../components/status';
import { FoundFileView } from './found-file';
import { type Added, type Additions, readyOf, type Stage } from './use-additions';
import { useFocusOnMount } from './use-focus-on-mount';

interface GlossaryFilesProps {
  readonly additions: Additions;
  /** The existing glossaries: a new one replaces that with the same id. */
  readonly glossaries: readonly ListedGlossary[];
  /** The current use of a glossary, which is kept when the glossary is replaced. */
  readonly useOf: (id: string) => GlossaryUse;
  readonly onAdd: (uses: GlossaryUses) => void;
  readonly onUndo: (added: readonly Added[]) => void;
}

export function GlossaryFiles(props: GlossaryFilesProps): JSX.Element {
  const { additions, glossaries, useOf, onAdd, onUndo } = props;
  const { stage, added } = additions;
  const [over, setOver] = useState(false);
  const id = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside does the same by keyboard
    <div
      class={over ? 'choose-file drop over' : 'choose-file drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        additions.read([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <label for={id}>{t('glossaries.add')}</label>
      <p class="hint" id={`${id}-hint`}>
        {t('glossaries.addText')}
      </p>
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          additions.read([...(currentTarget.files ?? [])]);
          // So that the same file can be chosen again, once it is corrected.
          currentTarget.value = '';
        }}
      />
      <p class="sr" role="status">
        {stage.at === 'reading' && t(STEPS[stage.step], { file: stage.file })}
      </p>
      {stage.at === 'reading' && <FileReading stage={stage} onCancel={additions.cancel} />}
      {stage.at === 'read' && <Preview {...{ additions, stage, glossaries, useOf, onAdd }} />}
      {added.length > 0 && (
        <Done key={added.map((one) => one.id).join()} added={added} onUndo={() => onUndo(added)} />
      )}
    </div>
  );
}

const STEPS = { reading: 'glossaries.reading', packing: 'glossaries.packing' } as const;

interface ReadingProps {
  readonly stage: Stage & { readonly at: 'reading' };
  readonly onCancel: () => void;
}

function FileReading({ stage, onCancel }: ReadingProps): JSX.Element {
  const text = t(STEPS[stage.step], { file: stage.file });
  const { share } = stage;
  return (
    <div class="file-progress">
      <p>
        {text} {share !== undefined && percent(share)}
      </p>
      <progress aria-label={text} {...(share === undefined ? {} : { value: share, max: 1 })} />
      <button type="button" class="button" onClick={onCancel}>
        {t('backup.cancel')}
      </button>
    </div>
  );
}

function percent(share: number): string {
  return new Intl.NumberFormat(language(), { style: 'percent' }).format(share);
}

interface PreviewProps extends Omit<GlossaryFilesProps, 'onUndo'> {
  readonly stage: Stage & { readonly at: 'read' };
}

function Preview(props: PreviewProps): JSX.Element {
  const { additions, stage, glossaries, useOf, onAdd } = props;
  const { found, rereading, isAdding = false } = stage;
  const ready = readyOf(found);
  const [chosen, setChosen] = useState<GlossaryUses>({});
  const uses = Object.fromEntries(
    ready.map(({ prepared: { head } }) => [head.id, chosen[head.id] ?? useOf(head.id)]),
  );
  const id = useId();
  // The reader comes from the field above, and reads the result next.
  const box = useFocusOnMount<HTMLElement>();
  // While glossaries are added, the list has them already: they don't replace themselves.
  const before = useRef(glossaries);
  if (!isAdding) before.current = glossaries;
  const hasReady = ready.length > 0;
  return (
    <section
      class="restore"
      ref={box}
      tabIndex={-1}
      aria-labelledby={hasReady ? id : undefined}
      aria-label={hasReady ? undefined : t('glossaries.add')}
    >
      {hasReady && <h3 id={id}>{t('glossaries.preview')}</h3>}
      {found.map((one, at) => (
        <FoundFileView
          key={`${at} ${one.file.name}`}
          found={one}
          isBusy={isAdding || rereading !== undefined}
          replaced={replacedBy(one, [...before.current, ...headsOf(found.slice(0, at))])}
          uses={uses}
          onUse={(glossary, use) => setChosen({ ...uses, [glossary]: use })}
          onChoose={(choices) => additions.readAgain(one, choices)}
        />
      ))}
      {hasReady && <p class="hint">{t('use.privacy')}</p>}
      <p class="sr" role="status">
        {isAdding && t('files.adding')}
      </p>
      <div class="buttons">
        {hasReady && (
          <button
            type="button"
            class="button"
            disabled={isAdding || rereading !== undefined}
            onClick={() => onAdd(uses)}
          >
            {t(isAdding ? 'files.adding' : 'glossaries.confirm')}
          </button>
        )}
        {!isAdding && (
          <button type="button" class="button" onClick={additions.cancel}>
            {t(hasReady ? 'backup.cancel' : 'shared.close')}
          </button>
        )}
      </div>
    </section>
  );
}

type Named = Pick<ListedGlossary, 'id' | 'title'>;

/** The glossary that would be replaced: one of the list, or of a file before it. */
function replacedBy(
  { outcome }: PreviewProps['stage']['found'][number],
  others: readonly Named[],
): Named | undefined {
  if (outcome.is !== 'ready') return undefined;
  return others.findLast(({ id }) => id === outcome.prepared.head.id);
}

function headsOf(found: PreviewProps['stage']['found']): Named[] {
  return readyOf(found).map(({ prepared }) => prepared.head);
}

interface DoneProps {
  readonly added: readonly Added[];
  readonly onUndo: () => void;
}

function Done({ added, onUndo }: DoneProps): JSX.Element {
  const button = useFocusOnMount<HTMLButtonElement>();
  const titles = added.map(({ title }) => title).join(', ');
  return (
    <p class="added">
      <Status>{t('glossaries.added', { titles })}</Status>{' '}
      <button
        ref={button}
        type="button"
        class="quiet"
        aria-label={t('glossaries.undoAdd', { titles })}
        onClick={onUndo}
      >
        {t('options.undo')}
      </button>
    </p>
  );
}
