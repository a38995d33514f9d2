/** Adds glossaries from files: the reader chooses or drops them, and sees what is in them. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { counted, t } from '../../i18n/i18n';
import type { Prepared } from '../../library/reader-protocol';
import { hasSubject } from '../../matching/subject/ambiguous';
import type { ListedGlossary } from '../../messaging/protocol';
import type { GlossaryUse, GlossaryUses } from '../../settings/schema';
import { Status } from '../components/status';
import { faultText } from './fault-text';
import { detailOf } from './glossary-detail';
import { GlossaryUseFields } from './glossary-use-fields';
import { LanguageChoice } from './language-choice';
import type { Added, Additions, Stage, Unusable } from './use-additions';
import { useFocusOnMount } from './use-focus-on-mount';

interface GlossaryFilesProps {
  readonly additions: Additions;
  /** The existing glossaries: a new one replaces that with the same id. */
  readonly glossaries: readonly ListedGlossary[];
  /** The current use of a glossary, which is kept when the glossary is replaced. */
  readonly useOf: (id: string) => GlossaryUse;
  readonly onAdd: (prepared: readonly Prepared[], uses: GlossaryUses) => void;
  readonly onUndo: (added: readonly Added[]) => void;
}

export function GlossaryFiles(props: GlossaryFilesProps): JSX.Element {
  const { additions, glossaries, useOf, onAdd, onUndo } = props;
  const { stage } = additions;
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
      {stage.at === 'read' && (
        <Preview
          {...{ stage, glossaries, useOf, onAdd }}
          onCancel={additions.cancel}
          onLanguage={additions.readIn}
        />
      )}
      {stage.at === 'added' && <Done added={stage.added} onUndo={() => onUndo(stage.added)} />}
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
  return (
    <div class="file-progress">
      <p>{text}</p>
      <progress aria-label={text} />
      <button type="button" class="button" onClick={onCancel}>
        {t('backup.cancel')}
      </button>
    </div>
  );
}

interface PreviewProps {
  readonly stage: Stage & { readonly at: 'read' };
  readonly glossaries: readonly ListedGlossary[];
  readonly useOf: (id: string) => GlossaryUse;
  readonly onAdd: (prepared: readonly Prepared[], uses: GlossaryUses) => void;
  readonly onCancel: () => void;
  readonly onLanguage: (language: string, prepared: Prepared) => void;
}

function Preview(props: PreviewProps): JSX.Element {
  const { stage, glossaries, useOf, onAdd, onCancel, onLanguage } = props;
  const { prepared, unusable, rereading } = stage;
  const [chosen, setChosen] = useState<GlossaryUses>({});
  const uses = Object.fromEntries(
    prepared.map(({ head }) => [head.id, chosen[head.id] ?? useOf(head.id)]),
  );
  const id = useId();
  // The reader comes from the field above, and reads the result next.
  const box = useFocusOnMount<HTMLElement>();
  return (
    <section
      class="restore"
      ref={box}
      tabIndex={-1}
      aria-labelledby={prepared.length > 0 ? id : undefined}
      aria-label={prepared.length > 0 ? undefined : t('glossaries.add')}
    >
      {unusable.map((each) => (
        <Bad key={each.file} unusable={each} />
      ))}
      {prepared.length > 0 && <h3 id={id}>{t('glossaries.preview')}</h3>}
      {prepared.map((each) => (
        <Found
          key={each.file}
          prepared={each}
          isBusy={rereading !== undefined}
          onLanguage={(language) => onLanguage(language, each)}
          replaced={glossaries.find((other) => other.id === each.head.id)}
          use={uses[each.head.id] as GlossaryUse}
          onUse={(use) => setChosen({ ...uses, [each.head.id]: use })}
        />
      ))}
      {prepared.length > 0 && <p class="hint">{t('use.privacy')}</p>}
      <div class="buttons">
        {prepared.length > 0 && (
          <button
            type="button"
            class="button"
            disabled={rereading !== undefined}
            onClick={() => onAdd(prepared, uses)}
          >
            {t('glossaries.confirm')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t(prepared.length > 0 ? 'backup.cancel' : 'shared.close')}
        </button>
      </div>
    </section>
  );
}

/** How many faults are listed; the rest is counted. */
const MAX_FAULTS = 20;

function Bad({ unusable }: { readonly unusable: Unusable }): JSX.Element {
  const { file } = unusable;
  const [main = '', ...faults] = unusable.faults.map(faultText);
  const rest = faults.length - MAX_FAULTS;
  return (
    <div class="unusable" role="alert">
      <p class="failure">{t('glossaries.bad', { file })}</p>
      <p>{main}</p>
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, MAX_FAULTS).map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {rest > 0 && <p class="hint">{counted('backup.more', rest)}</p>}
      <p class="hint">{t('glossaries.badHint')}</p>
    </div>
  );
}

interface FoundProps {
  readonly prepared: Prepared;
  readonly replaced: ListedGlossary | undefined;
  readonly use: GlossaryUse;
  readonly onUse: (use: GlossaryUse) => void;
  /** Whether a file is being read again. */
  readonly isBusy: boolean;
  readonly onLanguage: (language: string) => void;
}

function Found(props: FoundProps): JSX.Element {
  const { prepared, replaced, use, onUse, isBusy, onLanguage } = props;
  const { head, file, first, languageFrom, warnings, everyday = [] } = prepared;
  return (
    <div class="found-glossary">
      <p>
        <b lang={head.language}>{head.title}</b> <span class="option-text">{file}</span>
      </p>
      <p class="row-detail">{detailOf(head)}</p>
      <p>
        {head.terms === 0
          ? t('glossaries.noTerms')
          : t('glossaries.first', {
              terms: first.join(', ') + (head.terms > first.length ? ' …' : ''),
            })}
      </p>
      {languageFrom !== 'file' && (
        <LanguageChoice
          title={head.title}
          value={head.language}
          disabled={isBusy}
          onChoose={onLanguage}
        />
      )}
      {replaced && <p>{t('glossaries.replaces', { title: replaced.title })}</p>}
      {warnings.length > 0 && (
        <details>
          <summary>{counted('glossaries.warnings', warnings.length)}</summary>
          <ul>
            {warnings.map(faultText).map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      <EverydayTerms terms={everyday} />
      <GlossaryUseFields
        title={head.title}
        hasSubject={hasSubject(head.language, head.terms)}
        {...{ use, onUse }}
      />
    </div>
  );
}

/** Says which terms are everyday words, and what becomes of them. */
function EverydayTerms({ terms }: { readonly terms: readonly string[] }): JSX.Element | null {
  if (terms.length === 0) return null;
  return (
    <details>
      <summary>{counted('glossaries.everyday', terms.length)}</summary>
      <p>{t('glossaries.everydayText')}</p>
      <p>{terms.join(', ')}</p>
    </details>
  );
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
