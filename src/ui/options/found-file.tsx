/** A file that was read: what is in it, or why it can't be added, and how it was read. */
import type { JSX } from 'preact';
import { counted, t } from '../../i18n/i18n';
import type { ReadChoices, TableView } from '../../importing/how-read';
import type { EntryPreview, Prepared } from '../../library/reader-protocol';
import type { Fault } from '../../library/unreadable-file';
import { hasSubject } from '../../matching/subject/ambiguous';
import type { ListedGlossary } from '../../messaging/protocol';
import type { GlossaryUse, GlossaryUses } from '../../settings/schema';
import { faultText } from './fault-text';
import { detailOf } from './glossary-detail';
import { GlossaryUseFields } from './glossary-use-fields';
import { ReadFields } from './read-fields';
import type { FoundFile } from './read-file';

interface FoundFileProps {
  readonly found: FoundFile;
  readonly replaced: Pick<ListedGlossary, 'title'> | undefined;
  /** By id. */
  readonly uses: GlossaryUses;
  readonly onUse: (glossary: string, use: GlossaryUse) => void;
  /** Whether a file is being read again, or added. */
  readonly isBusy: boolean;
  /** Reads the file again, with other choices. */
  readonly onChoose: (choices: ReadChoices) => void;
}

export function FoundFileView(props: FoundFileProps): JSX.Element {
  const { found, replaced, uses, onUse, isBusy, onChoose } = props;
  const { file, outcome } = found;
  const prepared = outcome.is === 'ready' ? outcome.prepared : null;
  const use = prepared && uses[prepared.head.id];
  return (
    <div class="found-glossary" aria-busy={isBusy}>
      {outcome.is === 'unusable' && <Bad file={file.name} {...outcome} />}
      {prepared && <Content prepared={prepared} replaced={replaced} />}
      <ReadFields {...{ found, onChoose }} />
      {prepared && use && (
        <GlossaryUseFields
          title={prepared.head.title}
          hasSubject={hasSubject(prepared.head.language, prepared.head.terms)}
          use={use}
          onUse={(now) => onUse(prepared.head.id, now)}
        />
      )}
    </div>
  );
}

interface ContentProps {
  readonly prepared: Prepared;
  readonly replaced: Pick<ListedGlossary, 'title'> | undefined;
}

function Content({ prepared, replaced }: ContentProps): JSX.Element {
  const { head, file, first, firstEntries, warnings, everyday = [] } = prepared;
  const others = first.slice(firstEntries.length);
  const isWhole = head.terms <= first.length;
  return (
    <>
      <p>
        <b lang={head.language}>{head.title}</b> <span class="option-text">{file}</span>
      </p>
      <p class="row-detail">{detailOf(head)}</p>
      {head.terms === 0 && <p>{t('glossaries.noTerms')}</p>}
      <ul class="first-entries" lang={head.language}>
        {firstEntries.map((entry) => (
          <FirstEntry key={entry.term} entry={entry} />
        ))}
      </ul>
      {others.length > 0 && (
        <p>{t('files.more', { terms: others.join(', ') + (isWhole ? '' : ' …') })}</p>
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
    </>
  );
}

/** The entry as its card will show it. */
function FirstEntry({ entry }: { readonly entry: EntryPreview }): JSX.Element {
  const { term, kind, expansion, aliases, gloss } = entry;
  const others = [...(expansion === undefined ? [] : [expansion]), ...aliases];
  return (
    <li>
      <p>
        <b>{term}</b>
        {kind !== '' && <span class="row-detail"> {kind}</span>}
      </p>
      <p class="first-gloss">{gloss}</p>
      {others.length > 0 && <p class="row-detail">= {others.join(' · ')}</p>}
    </li>
  );
}

/** Says which terms are everyday words, and where they will be marked. */
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

/** How many faults are listed; the rest is counted. */
const MAX_FAULTS = 20;

interface BadProps {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly table?: TableView;
}

function Bad({ file, faults: found, table }: BadProps): JSX.Element {
  const [main = '', ...faults] = found.map(faultText);
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
      <p class="hint">{t(table ? 'files.sayColumns' : 'glossaries.badHint')}</p>
    </div>
  );
}
